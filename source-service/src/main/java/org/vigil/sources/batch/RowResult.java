package org.vigil.sources.batch;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.Refusal;

/**
 * What became of a row.
 *
 * @param row its number, from 1; neither blank lines nor a header are counted
 * @param state what was done with it
 * @param report the report that it is; null where it was rejected, and where it would be a new one in a dry run
 * @param violations why it was rejected; empty otherwise
 */
@Schema(description = "What became of a row of a batch; in a dry run, what would.")
record RowResult(int row, RowState state, @Schema(nullable = true) UUID report, List<RowViolation> violations) {

    /**
     * A reason why a row was rejected.
     *
     * @param field the field, or {@code row} where the row as a whole cannot be read
     * @param message what it must be
     */
    record RowViolation(String field, String message) {
    }

    static RowResult rejected(int row, String field, String message) {
        return new RowResult(row, RowState.REJECTED, null, List.of(new RowViolation(field, message)));
    }

    static RowResult rejected(int row, List<RowViolation> violations) {
        return new RowResult(row, RowState.REJECTED, null, violations);
    }

    /** The fields that a refusal names, as the sender of a single report would be told. */
    static List<RowViolation> violations(Refusal refusal) {
        if (refusal.faults().isEmpty()) {
            return List.of(new RowViolation("row", refusal.getDetail()));
        }
        return refusal.faults().stream().map(fault -> new RowViolation(fault.field(), fault.message().toString())).toList();
    }
}
