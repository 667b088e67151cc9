package org.vigil.stats.citation;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

/**
 * What has changed since a number was cited.
 *
 * @param asOf until when
 * @param same whether the same question has the same answer
 * @param notCompared why it cannot be said how the answer differs, null when it can
 * @param rows the rows that differ
 * @param changes the first of the incidents that count otherwise; their sums are the differences
 * @param next where the next of them are, null when these are all
 */
@Schema(name = "ChangesSince", description = "What has changed since a number was cited, and why.")
record Since(Instant asOf, boolean same, @Schema(nullable = true) Sentence notCompared, List<RowChange> rows,
        List<IncidentChange> changes, @Schema(nullable = true) String next) {
}
