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

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, UUID> {

    /** The advisory lock's number within this database; the outbox relay's is another. */
    private static final long FAMILY_LOCK = 8_4446;

    Optional<Actor> named(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Actor> locked(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Actor> named(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    /**
     * Two changes of parents at once could make a circle that neither of them sees, and two actors at once could take
     * one slug, so they are made one after the other.
     */
    void lockFamilies() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, FAMILY_LOCK)
                .getSingleResult();
    }

    List<Actor> newestFirst(ActorKind kind, String parent, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (parent != null) {
            conditions.add("parent = :parent");
            values.put("parent", parent);
        }
        after.ifPresent(id -> {
            conditions.add("id < :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }
}
