package org.vigil.sources.batch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.spool.Spool;
import org.vigil.sources.report.FileReport;
import org.vigil.sources.report.Filed;
import org.vigil.sources.report.ReportService;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The transactions in which a batch goes forward. Reports, what became of their rows, and the position are written
 * together; and only while the batch is still this replica's and has not been cancelled.
 */
@ApplicationScoped
class BatchStep {

    /** The batch has been cancelled, or another replica has it. */
    static final int LOST = -1;

    /**
     * Filing is done one after the other in the whole installation: whoever files a single report meanwhile waits this long.
     */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private final ReportBatchRepository batches;
    private final RowTable rows;
    private final ReportService reports;
    private final Spool spool;
    private final Caller caller;
    private final EntityManager entities;
    private final BatchSettings settings;

    BatchStep(ReportBatchRepository batches, RowTable rows, ReportService reports, Spool spool, Caller caller,
            EntityManager entities, BatchSettings settings) {
        this.batches = batches;
        this.rows = rows;
        this.reports = reports;
        this.spool = spool;
        this.caller = caller;
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * Takes in as many of the rows as fit into one short transaction.
     *
     * @return how many, at least one; or {@link #LOST}
     * @throws RowFault when one of them cannot be taken in; then none of them has been
     */
    int take(ReportBatch batch, UUID self, List<RowReader.Row> ahead) {
        long began = System.nanoTime();
        if (batch.dryRun) {
            List<RowResult> wouldBe = results(ahead, Map.of(), began, row -> rehearsed(batch, row));
            return QuarkusTransaction.requiringNew().call(() -> held(batch.id, self).isEmpty() ? LOST
                    : written(batch.id, ahead, wouldBe, began));
        }
        return QuarkusTransaction.requiringNew().call(() -> held(batch.id, self).isEmpty() ? LOST
                : written(batch.id, ahead, results(ahead, takenIn(batch, ahead), began, row -> filed(batch, row)), began));
    }

    private interface Taking {
        RowResult take(RowReader.Row row);
    }

    private Map<Integer, RowResult> takenIn(ReportBatch batch, List<RowReader.Row> ahead) {
        return rows.takenIn(batch.id, ahead.get(0).number(), ahead.get(ahead.size() - 1).number());
    }

    private static List<RowResult> results(List<RowReader.Row> ahead, Map<Integer, RowResult> takenIn, long began,
            Taking taking) {
        List<RowResult> results = new ArrayList<>();
        for (RowReader.Row row : ahead) {
            RowResult before = takenIn.get(row.number());
            results.add(before != null ? before : row.item() == null ? row.rejected() : taking.take(row));
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                break;
            }
        }
        return results;
    }

    /** In a transaction of its own that comes to nothing. */
    private RowResult rehearsed(ReportBatch batch, RowReader.Row row) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                throw new Rehearsed(filed(batch, row));
            });
            throw new IllegalStateException("A rehearsal ends by being rolled back");
        } catch (Rehearsed end) {
            RowResult result = end.result;
            return result.state() == RowState.CREATED ? new RowResult(row.number(), RowState.CREATED, null, List.of()) : result;
        }
    }

    /** Rolls a rehearsal back. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient RowResult result;

        Rehearsed(RowResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** What has been written is put out of memory at once: the more is in it, the longer each further query takes. */
    private RowResult filed(ReportBatch batch, RowReader.Row row) {
        try {
            Filed filed = inTheNameOfTheSender(batch, row.item());
            entities.flush();
            entities.clear();
            return new RowResult(row.number(), RowState.of(filed.outcome()), filed.report(), List.of());
        } catch (Refusal refused) {
            return RowResult.rejected(row.number(), RowResult.violations(refused));
        } catch (RuntimeException | StackOverflowError e) {
            throw RowFault.of(row.number(), e);
        }
    }

    private Filed inTheNameOfTheSender(ReportBatch batch, FileReport item) {
        AtomicReference<Filed> filed = new AtomicReference<>();
        caller.as(batch.filedBy, batch.roles, () -> filed.set(reports.receive(item)));
        return filed.get();
    }

    private int written(UUID id, List<RowReader.Row> ahead, List<RowResult> results, long began) {
        rows.add(id, results);
        ReportBatch batch = batches.findById(id);
        batch.advance(results, ahead.get(results.size() - 1).end(), Duration.ofNanos(System.nanoTime() - began));
        batch.leaseUntil = Instant.now().plus(settings.lease());
        return results.size();
    }

    /** Gives the batch back for a while. */
    void release(UUID id, UUID self) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(batch -> batch.release(Instant.now())));
    }

    /** Ends the batch. */
    void end(UUID id, UUID self, BatchState end, String why) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(batch -> {
            spool.leave(batch.upload);
            batch.finish(end, why, Instant.now());
        }));
    }

    private Optional<ReportBatch> held(UUID id, UUID self) {
        return batches.locked(id).filter(batch -> batch.heldBy(self));
    }
}
