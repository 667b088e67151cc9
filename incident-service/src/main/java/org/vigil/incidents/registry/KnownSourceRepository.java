package org.vigil.incidents.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class KnownSourceRepository implements PanacheRepositoryBase<KnownSource, UUID> {

    /** The known ones of these sources, of those that they were merged into and of all their owners, by slug. */
    Map<String, KnownSource> withOwners(Collection<String> slugs) {
        Map<String, KnownSource> known = new HashMap<>();
        Set<String> asked = new HashSet<>();
        Set<String> wanted = new HashSet<>(slugs);
        while (!wanted.isEmpty()) {
            asked.addAll(wanted);
            Set<String> next = new HashSet<>();
            for (KnownSource source : bySlug(wanted)) {
                known.put(source.slug, source);
                next.add(source.owner);
                next.add(source.mergedInto);
            }
            next.remove(null);
            next.removeAll(asked);
            wanted = next;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private List<KnownSource> bySlug(Collection<String> slugs) {
        return getEntityManager().createNativeQuery("""
                select * from known_source where slug = any(cast(?1 as text[])) order by id""").unwrap(NativeQuery.class)
                .addEntity(KnownSource.class).setParameter(1, slugs.toArray(String[]::new)).getResultList();
    }
}
