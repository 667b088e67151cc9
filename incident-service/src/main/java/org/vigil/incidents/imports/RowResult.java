package org.vigil.incidents.imports;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.imports.row.Remark;

/**
 * What became of a row.
 *
 * @param row its number, from 1; blank lines, the header and a row of HXL tags are not counted
 * @param outcome what was done with it
 * @param externalId its name in its source's data set; null where that cannot be read
 * @param incident the incident that was made of it at first; null where it was rejected, and in a dry run where it would be a
 *        new one
 * @param changed the columns that read differently than before, where it was updated
 * @param reasons why it was rejected; empty otherwise
 * @param warnings what else is to be said about it
 */
@Schema(description = "What became of a row of an import; in a dry run, what would.")
record RowResult(int row, RowOutcome outcome, @Schema(nullable = true) String externalId,
        @Schema(nullable = true) UUID incident,
        List<String> changed, List<Remark> reasons, List<Remark> warnings) {

    static RowResult rejected(ReadRow row, List<Remark> reasons) {
        return new RowResult(row.number(), RowOutcome.REJECTED, row.externalId(), null, List.of(), reasons, row.warnings());
    }

    static RowResult of(ReadRow row, RowOutcome outcome, UUID incident) {
        return new RowResult(row.number(), outcome, row.externalId(), incident, List.of(), List.of(), row.warnings());
    }
}
