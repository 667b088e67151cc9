package org.vigil.stats.figure;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Page;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.StoredJson;

/**
 * A time at which a figure was seen to stand otherwise than before.
 *
 * @param number from 1 for when it was first held against our count
 * @param status how it stood from then on
 * @param before how it stood until then, null for the first
 * @param asOf the moment as of which it was seen; asked as of that moment, the figure still answers so
 * @param figureRevision the revision of the figure that was looked at
 * @param why what had changed, in words
 * @param reconciliation how it stood, whole
 */
@Schema(description = "A time at which a figure was seen to stand otherwise than before; asked as of that moment, it still answers so.")
record StatusChangeView(@Schema(examples = "2") int number, @Schema(examples = "contradicted") Status status,
        @Schema(nullable = true, examples = "untestable") Status before, Instant asOf,
        @Schema(examples = "1") int figureRevision,
        @Schema(examples = "The figure now lies inside a declared coverage.") String why, Reconciliation reconciliation) {

    /** A page of the history, newest first, from a query that asked for one entry more than the limit. */
    static Page<StatusChangeView> page(List<StatusChange> newestFirst, int limit, StoredJson json) {
        List<StatusChangeView> views = newestFirst.stream().limit(limit).map(change -> of(change, json)).toList();
        return new Page<>(views, newestFirst.size() > limit ? String.valueOf(newestFirst.get(limit - 1).number()) : null);
    }

    private static StatusChangeView of(StatusChange change, StoredJson json) {
        return new StatusChangeView(change.number(), change.status, change.statusBefore, change.asOf, change.figureRevision,
                change.why, json.read(change.reconciliation, Reconciliation.class));
    }
}
