package org.vigil.incidents.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.security.Caller;
import org.vigil.common.spool.Spool;
import org.vigil.incidents.imports.ImportedRows.Known;
import org.vigil.incidents.imports.ImportedRows.Made;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.incident.IncidentJournal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The transactions in which an import goes forward. Claims, incidents, what became of their rows, and the position are written
 * together; and only while the import is still this replica's and has not been cancelled.
 */
@ApplicationScoped
class ImportStep {

    /** The import has been cancelled, or another replica has it. */
    static final int LOST = -1;

    /** A changed row is written by itself, which takes some milliseconds; a transaction stays far below a second. */
    private static final int MOST_CHANGED = 25;

    private final ImportRepository imports;
    private final ImportJournal journal;
    private final RowTable rows;
    private final ImportedRows imported;
    private final NewRows newRows;
    private final ChangedRow changedRow;
    private final IncidentJournal incidents;
    private final Spool spool;
    private final Caller caller;
    private final ImportSettings settings;

    ImportStep(ImportRepository imports, ImportJournal journal, RowTable rows, ImportedRows imported, NewRows newRows,
            ChangedRow changedRow, IncidentJournal incidents, Spool spool, Caller caller, ImportSettings settings) {
        this.imports = imports;
        this.journal = journal;
        this.rows = rows;
        this.imported = imported;
        this.newRows = newRows;
        this.changedRow = changedRow;
        this.incidents = incidents;
        this.spool = spool;
        this.caller = caller;
        this.settings = settings;
    }

    /**
     * Takes in as many of the rows as fit into one short transaction.
     *
     * @param worked how long it took to read them
     * @return how many, at least one; or {@link #LOST}
     */
    int take(Import job, UUID self, List<Draft> ahead, Duration worked) {
        int[] taken = new int[1];
        caller.as(job.madeBy, Set.of(), () -> taken[0] = QuarkusTransaction.requiringNew()
                .call(() -> held(job.id, self).map(held -> written(held, ahead, worked)).orElse(LOST)));
        return taken[0];
    }

    private int written(Import job, List<Draft> ahead, Duration worked) {
        long began = System.nanoTime();
        List<RowResult> results = results(job, ahead);
        rows.add(job.id, results);
        job.advance(results, ahead.get(results.size() - 1).row().end(), worked.plusNanos(System.nanoTime() - began));
        job.leaseUntil = Instant.now().plus(settings.lease());
        return results.size();
    }

    private List<RowResult> results(Import job, List<Draft> ahead) {
        Map<String, ReadRow> first = new HashMap<>();
        ahead.stream().map(Draft::row).filter(row -> !row.isRejected())
                .forEach(row -> first.putIfAbsent(row.externalId(), row));
        imports.lockScheme(job.scheme);
        Map<String, Known> known = imported.known(job.scheme, first.values());
        Map<String, Integer> earlier = rows.numbers(job.id, first.keySet());
        List<RowResult> results = new ArrayList<>();
        List<Draft> fresh = new ArrayList<>();
        int changed = 0;
        for (Draft draft : ahead) {
            ReadRow row = draft.row();
            Known before = known.get(row.externalId());
            Integer same = row.isRejected() ? null
                    : earlier.getOrDefault(row.externalId(), first.get(row.externalId()).number());
            if (row.isRejected()) {
                results.add(RowResult.rejected(row, row.reasons()));
            } else if (same != row.number()) {
                results.add(RowResult.rejected(row, List.of(Remark.ofRow("has the id of row " + same
                        + "; an id names one row of a file"))));
            } else if (before == null) {
                fresh.add(draft);
                results.add(RowResult.of(row, RowOutcome.CREATED, null));
            } else if (!before.source().equals(job.source)) {
                results.add(RowResult.rejected(row, List.of(Remark.ofRow("was imported as data of " + before.source()
                        + "; import it under that source"))));
            } else if (before.same() && !before.withdrawn()) {
                results.add(RowResult.of(row, RowOutcome.UNCHANGED, before.incident()));
            } else if (changed++ < MOST_CHANGED) {
                results.add(updated(job, before, draft));
            } else {
                break;
            }
        }
        return job.dryRun ? results : withIncidents(results, newRows.take(job, fresh));
    }

    private RowResult updated(Import job, Known before, Draft draft) {
        List<String> changed = ChangedRow.changed(before, draft.row());
        if (!job.dryRun) {
            incidents.keepStructure();
            changedRow.take(job, before, draft, changed);
        }
        return new RowResult(draft.row().number(), RowOutcome.UPDATED, draft.row().externalId(), before.incident(), changed,
                List.of(), draft.row().warnings());
    }

    private static List<RowResult> withIncidents(List<RowResult> results, List<Made> made) {
        Map<Integer, Made> byRow = made.stream().collect(Collectors.toMap(m -> m.draft().row().number(), Function.identity()));
        return results.stream().map(result -> !byRow.containsKey(result.row()) ? result
                : RowResult.of(byRow.get(result.row()).draft().row(), RowOutcome.CREATED, byRow.get(result.row()).incident()))
                .toList();
    }

    /** Lets another replica have the import at once. */
    void release(UUID id, UUID self) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(job -> job.lease(null, null)));
    }

    /** Ends the import. */
    void end(UUID id, UUID self, ImportState end, String why) {
        QuarkusTransaction.requiringNew().run(() -> held(id, self).ifPresent(job -> finish(job, end, why)));
    }

    /** The same of one that the running transaction has taken. */
    void finish(Import job, ImportState end, String why) {
        spool.leave(job.upload);
        job.finish(end, why, Instant.now());
        journal.ended(job);
    }

    private Optional<Import> held(UUID id, UUID self) {
        return imports.locked(id).filter(job -> job.heldBy(self));
    }
}
