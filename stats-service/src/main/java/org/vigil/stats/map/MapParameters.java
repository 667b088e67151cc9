package org.vigil.stats.map;

import java.time.Instant;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.MeasureParameters;
import org.vigil.stats.measure.Question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is drawn, and by which areas. */
class MapParameters extends MeasureParameters {

    static final String GRID = "grid";

    @QueryParam(GRID)
    @Parameter(description = "prio for the half-degree cells of PRIO-GRID; by first-level division when absent.", example = "prio")
    String grid;

    /** What is asked, as of the moment asked for but none after the given one. */
    Question question(Instant latest) {
        Question whole = question(latest, Bucket.ALL, null);
        if (whole.measure() == Measure.REPORTS) {
            throw Problems.invalidParameter("measure", Sentence.of(MapMessages.class, MapMessages::placeless));
        }
        Dimension areas = grid == null ? Dimension.ADMIN1 : WireNames.parameter(Grid.class, GRID, grid).cells;
        return new Question(whole.measure(), whole.bucket(), areas, whole.selection());
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add(GRID);
        return names;
    }

    /** The grids by whose cells a map can be drawn. */
    private enum Grid {

        @JsonProperty("prio")
        PRIO(Dimension.PRIO_GRID);

        private final Dimension cells;

        Grid(Dimension cells) {
            this.cells = cells;
        }
    }
}
