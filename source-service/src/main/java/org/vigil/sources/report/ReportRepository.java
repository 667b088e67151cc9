package org.vigil.sources.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.vigil.sources.source.Source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    /** The advisory lock's number within this database; the relay's is another. */
    private static final long LINEAGE_LOCK = 8_4446;

    Optional<Report> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two findings at once could make a circle that neither of them sees, so they are made one after the other. */
    void lockLineage() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, LINEAGE_LOCK)
                .getSingleResult();
    }

    /** The source's report of that feed id, else of that address. */
    Optional<Report> sameItem(Source source, String externalId, String urlKey) {
        Optional<Report> byId = externalId == null ? Optional.empty()
                : find("source = ?1 and externalId = ?2", source, externalId).firstResultOptional();
        if (byId.isPresent() || urlKey == null) {
            return byId;
        }
        return find("source = ?1 and urlKey = ?2", source, urlKey).firstResultOptional();
    }

    List<Report> repeating(Report report) {
        return list("lineageOf", report);
    }

    List<Report> newestFirst(UUID sourceId, LineageKind lineage, UUID originId, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "source.id = :source", "source", sourceId);
        add(conditions, values, "lineage = :lineage", "lineage", lineage);
        add(conditions, values, "originId = :origin", "origin", originId);
        add(conditions, values, "id < :after", "after", after.orElse(null));
        return find("from Report r left join fetch r.source where " + String.join(" and ", conditions) + " order by r.id desc",
                values).range(0, limit - 1).list();
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add("r." + condition);
            values.put(name, value);
        }
    }
}
