package org.vigil.sources.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.query.NativeQuery;
import org.vigil.common.spool.Spooled;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportBatchRepository implements PanacheRepositoryBase<ReportBatch, UUID> {

    /** The advisory lock's number within this database. */
    private static final long CONTENT_LOCK = 8_4451;
    private static final String OPEN_DRY_RUN = "dry_run and state in ('WAITING', 'RUNNING')";

    Optional<ReportBatch> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The batch that somebody with these roles has sent of that content; of dry runs only one that has not ended. Two that
     * bring the same content at once are taken one after the other.
     */
    Optional<ReportBatch> ofContent(Spooled body, BatchFormat format, boolean dryRun, String filedBy, Set<String> roles) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, CONTENT_LOCK)
                .getSingleResult();
        List<?> sent = getEntityManager().createNativeQuery("""
                select * from report_batch where content_hash = ?1 and format = ?2 and filed_by = ?3
                and roles = to_jsonb(cast(?4 as text[])) and %s for update""".formatted(dryRun ? OPEN_DRY_RUN : "not dry_run"))
                .unwrap(NativeQuery.class).addEntity(ReportBatch.class)
                .setParameter(1, body.contentHash()).setParameter(2, format.name()).setParameter(3, filedBy)
                .setParameter(4, new TreeSet<>(roles).toArray(String[]::new)).getResultList();
        return sent.stream().map(ReportBatch.class::cast).findFirst();
    }

    /** The open batch that nobody else holds and that has waited longest for its turn; locked. */
    Optional<ReportBatch> nextInTurn(UUID self, Instant now) {
        List<?> next = getEntityManager().createNativeQuery("""
                select * from report_batch where state in ('WAITING', 'RUNNING')
                and (lease_until is null or lease_until < ?1 or lease_holder = ?2)
                order by worked_at, id limit 1 for update skip locked""").unwrap(NativeQuery.class).addEntity(ReportBatch.class)
                .setParameter(1, now).setParameter(2, self).getResultList();
        return next.stream().map(ReportBatch.class::cast).findFirst();
    }

    List<ReportBatch> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }
}
