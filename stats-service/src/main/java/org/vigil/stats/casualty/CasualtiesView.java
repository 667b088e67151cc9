package org.vigil.stats.casualty;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Allocation;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Selection;

/**
 * Who came to what harm.
 *
 * @param definition how the numbers were made
 * @param asOf the moment whose knowledge they answer from
 * @param rows one for each group, outcome and including group
 * @param unallocated the same of incidents of which some days lie outside the window
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "Who came to what harm, by group and outcome.")
public record CasualtiesView(Definition definition, Instant asOf, List<Row> rows, List<UnallocatedRow> unallocated,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    static CasualtiesView of(Selection selection, List<CasualtyTable.Line> lines, String citation) {
        Sentence outside = Allocation.outside(selection.window());
        String incidents = Asked.of(LinePlace.INCIDENTS, selection).address();
        return new CasualtiesView(Definition.ofCasualties(selection), selection.asOf(),
                lines.stream().filter(line -> !line.place().outside()).map(line -> Row.of(incidents, line)).toList(),
                lines.stream().filter(line -> line.place().outside())
                        .map(line -> UnallocatedRow.of(incidents, line, outside)).toList(),
                citation);
    }

    /** A sum over lines; one with partOf is included in another row. */
    @Schema(name = "CasualtyRow", description = "A sum over lines; a row with partOf is included in the row of that group and outcome.")
    public record Row(@Schema(examples = "syrian-army") String group, @Schema(examples = "killed") String outcome,
            @Schema(examples = "13") long low, @Schema(examples = "13") long best, @Schema(examples = "13") long high,
            @Schema(examples = "0", description = "In how many lines a number is not known.") long unknown,
            @Schema(nullable = true) String partOf,
            @Schema(description = "Where the incidents behind it are listed.") String incidents) {

        static Row of(String incidents, CasualtyTable.Line line) {
            return new Row(line.place().group(), line.place().outcome(), line.number().low(), line.number().best(),
                    line.number().high(), line.unknown(), line.place().partOf(), incidents + line.place().parameters());
        }
    }

    /** The same of incidents that reach out of the window. */
    @Schema(name = "UnallocatedCasualtyRow", description = "A sum over lines of incidents that are not wholly inside the window.")
    public record UnallocatedRow(String group, String outcome, long low, long best, long high, long unknown,
            @Schema(nullable = true) String partOf, Sentence reason,
            @Schema(description = "Where the incidents behind it are listed.") String incidents) {

        static UnallocatedRow of(String incidents, CasualtyTable.Line line, Sentence reason) {
            Row row = Row.of(incidents, line);
            return new UnallocatedRow(row.group, row.outcome, row.low, row.best, row.high, row.unknown, row.partOf, reason,
                    row.incidents);
        }
    }
}
