package org.vigil.incidents.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.imports.ImportedRows.Known;
import org.vigil.incidents.imports.ImportedRows.Made;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.incident.IncidentJournal;

/** Says what becomes of each row of a page, and does it; within the running transaction. */
@ApplicationScoped
class TakenRows {

    /** A changed row and a new actor are each written by themselves, which takes some milliseconds; a second is far off. */
    private static final int MOST_CHANGED = 25;
    private static final int MOST_NEW_ACTORS = 50;

    private final ImportRepository imports;
    private final Drafts drafts;
    private final RowTable rows;
    private final ImportedRows imported;
    private final NewRows newRows;
    private final ChangedRow changedRow;
    private final IncidentJournal incidents;

    TakenRows(ImportRepository imports, Drafts drafts, RowTable rows, ImportedRows imported, NewRows newRows,
            ChangedRow changedRow, IncidentJournal incidents) {
        this.imports = imports;
        this.drafts = drafts;
        this.rows = rows;
        this.imported = imported;
        this.newRows = newRows;
        this.changedRow = changedRow;
        this.incidents = incidents;
    }

    /** What became of the first of the rows, of at least one of them. */
    List<RowResult> of(Import job, List<ReadRow> ahead) {
        imports.lockScheme(job.scheme);
        List<Draft> page = drafts.of(job, ahead);
        Map<String, ReadRow> first = new HashMap<>();
        page.stream().map(Draft::row).filter(row -> !row.isRejected())
                .forEach(row -> first.putIfAbsent(row.externalId(), row));
        Map<String, Known> known = imported.known(job.scheme, first.values());
        Map<String, Integer> earlier = rows.numbers(job.id, first.keySet());
        List<RowResult> results = new ArrayList<>();
        List<Draft> fresh = new ArrayList<>();
        Map<String, ActorKind> strangers = new LinkedHashMap<>();
        int changed = 0;
        for (Draft draft : page) {
            ReadRow row = draft.row();
            Known before = known.get(row.externalId());
            List<Remark> reasons = reasons(job, row, before, earlier, first);
            if (!reasons.isEmpty()) {
                results.add(RowResult.rejected(row, reasons));
                continue;
            }
            if (before != null && before.same() && !before.withdrawn()) {
                results.add(RowResult.of(row, RowOutcome.UNCHANGED, before.incident()));
                continue;
            }
            strangers.putAll(draft.strangers());
            boolean full = strangers.size() > MOST_NEW_ACTORS || before != null && changed++ == MOST_CHANGED;
            if (full && !results.isEmpty()) {
                break;
            }
            if (before == null) {
                fresh.add(draft);
                results.add(RowResult.of(row, RowOutcome.CREATED, null));
            } else {
                results.add(updated(job, before, draft));
            }
        }
        return job.dryRun ? results : withIncidents(results, created(job, fresh));
    }

    /** Why a row is not taken in; the same wherever a page ends. */
    private static List<Remark> reasons(Import job, ReadRow row, Known before, Map<String, Integer> earlier,
            Map<String, ReadRow> first) {
        if (row.isRejected()) {
            return row.reasons();
        }
        if (before != null && !before.source().equals(job.source)) {
            return List.of(Remark.ofRow(say -> say.otherSource(before.source())));
        }
        int same = earlier.getOrDefault(row.externalId(), first.get(row.externalId()).number());
        return same == row.number() ? List.of()
                : List.of(Remark.ofRow(say -> say.sameId(same)));
    }

    private RowResult updated(Import job, Known before, Draft draft) {
        List<String> changed = ChangedRow.changed(before, draft.row());
        if (!job.dryRun) {
            drafts.record(job, draft.strangers());
            incidents.keepStructure();
            changedRow.take(job, before, draft, changed);
        }
        return new RowResult(draft.row().number(), RowOutcome.UPDATED, draft.row().externalId(), before.incident(), changed,
                List.of(), draft.row().warnings());
    }

    private List<Made> created(Import job, List<Draft> fresh) {
        Map<String, ActorKind> strangers = new LinkedHashMap<>();
        fresh.forEach(draft -> draft.strangers().forEach(strangers::putIfAbsent));
        drafts.record(job, strangers);
        return newRows.take(job, fresh);
    }

    private static List<RowResult> withIncidents(List<RowResult> results, List<Made> made) {
        Map<Integer, Made> byRow = made.stream().collect(Collectors.toMap(m -> m.draft().row().number(), Function.identity()));
        return results.stream().map(result -> !byRow.containsKey(result.row()) ? result
                : RowResult.of(byRow.get(result.row()).draft().row(), RowOutcome.CREATED, byRow.get(result.row()).incident()))
                .toList();
    }
}
