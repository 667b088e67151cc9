package org.vigil.stats.coverage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.vigil.stats.measure.Span;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CoverageRepository implements PanacheRepositoryBase<Coverage, CoverageKey> {

    private static final String KNOWN = "not removed and knownAt <= :asOf and (supersededAt is null or supersededAt > :asOf)";

    Optional<Coverage> latest(UUID id) {
        return find("key.id = ?1 order by key.revision desc", id).range(0, 0).firstResultOptional();
    }

    /** The latest when it was asked for; by the time it is locked a later one may have superseded it. */
    Optional<Coverage> lockedLatest(UUID id) {
        return find("key.id = ?1 order by key.revision desc", id).withLock(LockModeType.PESSIMISTIC_WRITE).range(0, 0)
                .firstResultOptional();
    }

    Optional<Coverage> asOf(UUID id, Instant asOf) {
        return find(KNOWN + " and key.id = :id", Map.of("id", id, "asOf", asOf)).firstResultOptional();
    }

    List<Coverage> newestFirst(Instant asOf, Optional<UUID> after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("asOf", asOf));
        after.ifPresent(id -> values.put("after", id));
        return find(KNOWN + (after.isPresent() ? " and key.id < :after" : "") + " order by key.id desc", values)
                .range(0, limit - 1).list();
    }

    /** Those whose days hold all of the given ones, in the order in which they were first declared. */
    List<Coverage> over(Span days, Instant asOf) {
        return list(KNOWN + " and validFrom <= :first and validTo >= :last order by key.id",
                Map.of("asOf", asOf, "first", days.first(), "last", days.last()));
    }
}
