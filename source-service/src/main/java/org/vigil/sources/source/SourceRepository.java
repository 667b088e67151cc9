package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The source and all that were merged into it, directly or through others. */
    @SuppressWarnings("unchecked")
    Set<UUID> withMerged(UUID source) {
        return new LinkedHashSet<UUID>(getEntityManager().createNativeQuery("""
                with recursive one(id) as (
                  select cast(?1 as uuid) union select s.id from source s join one on s.merged_into_id = one.id)
                select id from one""").setParameter(1, source).getResultList());
    }

    /** Those that these own, directly or through others, the nearest first. */
    @SuppressWarnings("unchecked")
    List<UUID> ownedBy(Set<UUID> owners, int limit) {
        return getEntityManager().createNativeQuery("""
                with recursive owned(id, steps) as (
                  select id, 1 from source where owner_id = any(?1) and merged_into_id is null
                  union select s.id, owned.steps + 1 from owned cross join lateral (
                    select id from source where owner_id = owned.id and merged_into_id is null
                    union all select id from source where merged_into_id = owned.id) s where owned.steps < 50)
                select owned.id from owned join source on source.id = owned.id
                where owned.id <> all(?1) and source.merged_into_id is null
                group by owned.id order by min(steps), owned.id limit ?2""")
                .setParameter(1, owners.toArray(UUID[]::new)).setParameter(2, limit).getResultList();
    }

    /** The sources that are an actor's own voice. */
    List<Source> voicesOf(String actor, int limit) {
        return find("voiceOf = ?1 and mergedInto is null order by id", actor).range(0, limit - 1).list();
    }

    List<Source> newestFirst(SourceFilter filter, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!filter.merged()) {
            conditions.add("mergedInto is null");
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.voiceOf != null) {
            conditions.add("voiceOf = :voiceOf");
            values.put("voiceOf", filter.voiceOf);
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
