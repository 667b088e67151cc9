package org.vigil.stats.series;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Counts side by side over time.
 *
 * @param definition how they were made
 * @param asOf the moment whose knowledge they answer from
 * @param rows one for each bucket and group in which something is counted, in order
 * @param unallocated what touches the window and stands in no row
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "Counts side by side over time.")
public record SeriesView(Definition definition, Instant asOf, List<Row> rows, List<UnallocatedRow> unallocated,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.", examples = "/api/v1/citations/5f0c1b1e-0000-8000-8000-000000000009") String citation)
        implements
            Answer {

    static SeriesView of(Question question, Counted counted, String citation) {
        CellAddress addresses = new CellAddress(question);
        return new SeriesView(Definition.of(question), question.selection().asOf(),
                counted.cells().stream().map(cell -> Row.of(question, addresses, cell)).toList(),
                counted.unallocated().stream().map(entry -> UnallocatedRow.of(addresses, entry)).toList(), citation);
    }

    /**
     * One count.
     *
     * @param unknown of how many incidents the number is not known; null for what is counted one by one
     */
    @Schema(name = "SeriesRow", description = "What is counted in one bucket and group; low, best and high are equal for incidents.")
    public record Row(@Schema(examples = "2019-07") String bucket, @Schema(nullable = true, examples = "IQ-SU") String group,
            @Schema(examples = "1") long low, @Schema(examples = "1") long best, @Schema(examples = "1") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown,
            @Schema(description = "Where the incidents behind it are listed.", examples = "/api/v1/stats/incidents?asOf=2026-11-20T10:05:00Z&at=2019-07&bucket=month&groupBy=admin1&in=IQ-SU&measure=incidents") String incidents) {

        static Row of(Question question, CellAddress addresses, Cell cell) {
            String bucket = question.bucket().label(cell.first());
            return new Row(bucket, cell.group(), cell.number().low(), cell.number().best(), cell.number().high(),
                    cell.unknown(), addresses.row(bucket, cell.group()));
        }
    }
}
