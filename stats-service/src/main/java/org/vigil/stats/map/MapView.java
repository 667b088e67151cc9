package org.vigil.stats.map;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.grid.PrioGrid;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Counts by area.
 *
 * @param definition how they were made
 * @param asOf the moment whose knowledge they answer from
 * @param rows one for each area in which something is counted
 * @param unallocated what touches the window and is placed in no area
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "Counts by area.")
record MapView(Definition definition, Instant asOf, List<Row> rows, List<UnallocatedRow> unallocated,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    private static final Sentence CELLS = Sentence.of(RuleMessages.class, RuleMessages::gridCells);

    static MapView of(Question question, Counted counted, String citation) {
        boolean cells = question.groupBy() == Dimension.PRIO_GRID;
        Definition definition = Definition.of(question);
        CellAddress addresses = new CellAddress(question);
        return new MapView(cells ? definition.with(CELLS) : definition, question.selection().asOf(),
                counted.cells().stream().map(cell -> cells ? Row.ofGrid(cell, addresses) : Row.of(cell, null, null, addresses))
                        .toList(),
                counted.unallocated().stream().map(entry -> UnallocatedRow.of(addresses, entry)).toList(), citation);
    }

    @Schema(name = "MapRow", description = "What is counted in one area; a cell of the grid says where its centre lies.")
    record Row(@Schema(examples = "177568", description = "An ISO 3166-2 code, or the number of the cell.") String group,
            @Schema(examples = "3") long low, @Schema(examples = "3") long best, @Schema(examples = "3") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown,
            @JsonInclude(Include.NON_NULL) @Schema(examples = "33.25") BigDecimal lat,
            @JsonInclude(Include.NON_NULL) @Schema(examples = "43.75") BigDecimal lon,
            @Schema(description = "Where the incidents behind it are listed.") String incidents) {

        static Row ofGrid(Cell cell, CellAddress addresses) {
            int number = Integer.parseInt(cell.group());
            return of(cell, PrioGrid.lat(number), PrioGrid.lon(number), addresses);
        }

        static Row of(Cell cell, BigDecimal lat, BigDecimal lon, CellAddress addresses) {
            return new Row(cell.group(), cell.number().low(), cell.number().best(), cell.number().high(), cell.unknown(), lat,
                    lon, addresses.row(null, cell.group()));
        }
    }
}
