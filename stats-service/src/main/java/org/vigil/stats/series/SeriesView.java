package org.vigil.stats.series;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Unallocated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Counts side by side over time.
 *
 * @param definition how they were made
 * @param asOf the moment whose knowledge they answer from
 * @param rows one for each bucket and group in which something is counted, in order
 * @param unallocated what touches the window and stands in no row
 */
@Schema(description = "Counts side by side over time.")
record SeriesView(Definition definition, Instant asOf, List<Row> rows, List<Unallocated> unallocated) implements Answer {

    static SeriesView of(Question question, Counted counted) {
        return new SeriesView(Definition.of(question), question.selection().asOf(),
                counted.cells().stream().map(cell -> Row.of(question, cell)).toList(), counted.unallocated());
    }

    @Schema(name = "SeriesRow", description = "What is counted in one bucket and group; low, best and high are equal for incidents.")
    record Row(@Schema(examples = "2019-07") String bucket, @Schema(nullable = true, examples = "IQ-SU") String group,
            @Schema(examples = "1") long low, @Schema(examples = "1") long best, @Schema(examples = "1") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown) {

        static Row of(Question question, Cell cell) {
            return new Row(question.bucket().label(cell.first()), cell.group(), cell.number().low(), cell.number().best(),
                    cell.number().high(), cell.unknown());
        }
    }
}
