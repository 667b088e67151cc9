package org.vigil.sources.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.vigil.sources.search.SearchIndex;
import org.vigil.sources.source.Source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Optional<Report> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two findings at once could make a circle that neither of them sees, so they are made one after the other. */
    void lockLineage() {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, SearchIndex.FILING_LOCK)
                .getSingleResult();
    }

    /** The source's report of that feed id, else of that address; several items of a feed may have one link. */
    Optional<Report> sameItem(Source source, String externalId, String urlKey) {
        Optional<Report> byId = externalId == null ? Optional.empty()
                : find("source = ?1 and externalId = ?2", source, externalId).firstResultOptional();
        if (byId.isPresent() || urlKey == null) {
            return byId;
        }
        return addressed(source, urlKey).filter(known -> externalId == null || known.externalId == null);
    }

    /** The source's report that is found by that address. */
    Optional<Report> addressed(Source source, String urlKey) {
        return find("source = ?1 and urlKey = ?2", source, urlKey).firstResultOptional();
    }

    /** The reports of these ids in the same order. */
    List<Report> inOrder(List<UUID> ids) {
        Map<UUID, Report> byId = list("from Report r join fetch r.source left join fetch r.lineageSource where r.id in ?1", ids)
                .stream()
                .collect(Collectors.toMap(report -> report.id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
