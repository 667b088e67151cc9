package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    /** The advisory lock's number within this database; the relay and lineage have others. */
    private static final long REGISTRY_LOCK = 8_4447;

    /** By id or code name for everybody, by the slug of a protected source for source-keepers alone. */
    Optional<Source> named(String idOrSlug, boolean keeper) {
        Optional<Source> byId = parse(idOrSlug).flatMap(this::findByIdOptional);
        if (byId.isPresent()) {
            return byId;
        }
        return find("slug = ?1 or codeName = ?1", idOrSlug).stream()
                .filter(source -> keeper || source.publicSlug().equals(idOrSlug))
                .findFirst();
    }

    /** The source as it is now, for this transaction alone to change. */
    Source locked(Source source) {
        getEntityManager().refresh(source, LockModeType.PESSIMISTIC_WRITE);
        return source;
    }

    /**
     * Two changes at once could take one slug twice, or make a circle of owners that neither sees: they are made one by one.
     */
    void lockRegistry() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, REGISTRY_LOCK)
                .getSingleResult();
    }

    List<Source> newestFirst(SourceKind kind, String voiceOf, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", kind);
        }
        if (voiceOf != null) {
            conditions.add("voiceOf = :voiceOf");
            values.put("voiceOf", voiceOf);
        }
        after.ifPresent(id -> {
            conditions.add("id < :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    private static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
