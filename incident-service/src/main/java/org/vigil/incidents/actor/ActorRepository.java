package org.vigil.incidents.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, UUID> {

    /** The advisory lock's number within this database; the outbox relay's is another. */
    private static final long FAMILY_LOCK = 8_4446;

    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    Optional<Actor> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Actor> locked(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @SuppressWarnings("unchecked")
    List<Actor> named(Collection<String> slugs) {
        return getEntityManager().createNativeQuery("select * from actor where slug = any(cast(?1 as text[]))")
                .unwrap(NativeQuery.class).addEntity(Actor.class).setParameter(1, slugs.toArray(String[]::new)).getResultList();
    }

    /**
     * The slugs of the actors that have one of these names or aliases, by that: a name before an alias, the first before
     * others.
     */
    Map<String, String> called(Collection<String> names) {
        List<?> rows = getEntityManager().createNativeQuery("""
                select distinct on (called.name) called.name, a.slug from unnest(cast(?1 as text[])) as called (name)
                cross join lateral (
                  select slug, id, 1 as preference from actor where name = called.name
                  union all select slug, id, 2 from actor where aliases @> to_jsonb(called.name)) as a
                order by called.name, a.preference, a.id""")
                .setParameter(1, names.toArray(String[]::new)).getResultList();
        Map<String, String> slugs = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> slugs.put((String) row[0], (String) row[1]));
        return slugs;
    }

    /**
     * Two changes of parents at once could make a circle that neither of them sees, and two actors at once could take
     * one slug, so they are made one after the other.
     */
    void lockFamilies() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, FAMILY_LOCK)
                .getSingleResult();
    }

    List<Actor> newestFirst(ActorFilter filter, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add("kind = :kind", "kind", filter.kind(), conditions, values);
        add("parent = :parent", "parent", filter.parent, conditions, values);
        add("(activeFrom is null or activeFrom <= :year) and (activeTo is null or activeTo >= :year)", "year", filter.year(),
                conditions, values);
        if (filter.beginning() != null) {
            // All that begins with it lies between it and it with the last of all characters behind; a name has letters only.
            add("id in (select n.actor from ActorName n where n.folded >= :beginning and n.folded < :end)", "beginning",
                    filter.beginning(), conditions, values);
            values.put("end", filter.beginning() + LAST_CHARACTER);
        }
        add("id < :after", "after", after.orElse(null), conditions, values);
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    private static void add(String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
