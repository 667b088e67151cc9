package org.vigil.sources.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.vigil.common.spool.Spooled;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportBatchRepository implements PanacheRepositoryBase<ReportBatch, UUID> {

    /** The advisory lock's number within this database. */
    private static final long CONTENT_LOCK = 8_4451;

    Optional<ReportBatch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The batch of that content. Two that bring the same content at once are taken one after the other. */
    Optional<ReportBatch> ofContent(Spooled body, BatchFormat format, boolean dryRun) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, CONTENT_LOCK)
                .getSingleResult();
        return find("contentHash = ?1 and format = ?2 and dryRun = ?3", body.contentHash(), format, dryRun)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The open batch that nobody else holds and that has waited longest for its turn; locked. */
    Optional<ReportBatch> nextInTurn(UUID self, Instant now) {
        return getEntityManager().createNativeQuery("""
                select * from report_batch where state in ('WAITING', 'RUNNING')
                and (lease_until is null or lease_until < ?1 or lease_holder = ?2)
                order by worked_at, id limit 1 for update skip locked""", ReportBatch.class)
                .setParameter(1, now).setParameter(2, self).getResultStream().map(ReportBatch.class::cast).findFirst();
    }

    List<ReportBatch> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }
}
