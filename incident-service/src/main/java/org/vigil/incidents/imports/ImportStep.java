package org.vigil.incidents.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.security.Caller;
import org.vigil.common.spool.Spool;
import org.vigil.common.text.Sentence;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The transactions in which an import goes forward. Actors, claims, incidents, what became of their rows, and the position are
 * written together; and only while the import is still this replica's and has not been cancelled.
 */
@ApplicationScoped
class ImportStep {

    /** The import has been cancelled, or another replica has it. */
    static final int LOST = -1;

    private final ImportRepository imports;
    private final ImportJournal journal;
    private final RowTable rows;
    private final TakenRows taken;
    private final Spool spool;
    private final Caller caller;
    private final ImportSettings settings;

    ImportStep(ImportRepository imports, ImportJournal journal, RowTable rows, TakenRows taken, Spool spool, Caller caller,
            ImportSettings settings) {
        this.imports = imports;
        this.journal = journal;
        this.rows = rows;
        this.taken = taken;
        this.spool = spool;
        this.caller = caller;
        this.settings = settings;
    }

    /**
     * Takes in as many of the rows as fit into one short transaction.
     *
     * @param worked how long they were waited for
     * @return how many, at least one; or {@link #LOST}
     */
    int take(Import job, UUID self, List<ReadRow> ahead, Duration worked) {
        int[] count = new int[1];
        caller.as(job.madeBy, Set.of(), () -> count[0] = QuarkusTransaction.requiringNew()
                .call(() -> held(job.id, self).map(held -> written(held, ahead, worked)).orElse(LOST)));
        return count[0];
    }

    private int written(Import job, List<ReadRow> ahead, Duration worked) {
        long began = System.nanoTime();
        List<RowResult> results = taken.of(job, ahead);
        rows.add(job.id, results);
        job.advance(results, ahead.subList(0, results.size()), worked.plusNanos(System.nanoTime() - began));
        job.leaseUntil = Instant.now().plus(settings.lease());
        return results.size();
    }

    /** Lets another replica have the import at once. */
    void release(UUID id, UUID self) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(job -> job.lease(null, null)));
    }

    /** Ends an import that has come to its end. */
    void complete(UUID id, UUID self) {
        end(id, self, ImportState.DONE, null);
    }

    /** Ends an import that cannot be read further. */
    void fail(UUID id, UUID self, Function<ImportMessages, String> why) {
        end(id, self, ImportState.FAILED, Sentence.of(ImportMessages.class, why).toString());
    }

    private void end(UUID id, UUID self, ImportState end, String why) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(job -> finish(job, end, why)));
    }

    /** Ends one that the running transaction has taken. */
    void finish(Import job, ImportState end, String why) {
        spool.leave(job.upload);
        job.finish(end, why, Instant.now());
        journal.ended(job);
    }

    private Optional<Import> held(UUID id, UUID self) {
        return imports.locked(id).filter(job -> job.heldBy(self));
    }
}
