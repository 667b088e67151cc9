package org.vigil.stats.difference;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Definition;

/**
 * What became of a count between two moments.
 *
 * @param definition how the numbers were made
 * @param from the earlier moment
 * @param to the later moment
 * @param asOf the same
 * @param rows one for each group, in the order of their names
 * @param unallocated the same of what touches the window and stands in no row
 * @param incidents where the incidents behind the changes are listed
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "What became of a count between two moments.")
public record DifferenceView(Definition definition, Instant from, Instant to, Instant asOf, List<Row> rows,
        List<Rest> unallocated,
        @Schema(examples = "/api/v1/stats/difference/incidents?measure=incidents&from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z") String incidents,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    /** A group at both moments. */
    @Schema(name = "DifferenceRow", description = "A group at both moments. The kinds add up to the change exactly.")
    public record Row(@Schema(nullable = true, examples = "IQ-DI") String group, Amount before, Amount after, Amount change,
            List<KindSum> kinds) {

        static Row of(Rest row) {
            return new Row(row.group, row.before, row.after, row.change, row.kinds);
        }
    }

    /** The same of what stands in no row. */
    @Schema(name = "UnallocatedDifference", description = "The same of what stands in no row, with the reason.")
    public record Rest(@Schema(nullable = true, examples = "IQ") String group, Amount before, Amount after, Amount change,
            List<KindSum> kinds, @Schema(examples = "These are placed no closer than by country.") Sentence reason) {
    }
}
