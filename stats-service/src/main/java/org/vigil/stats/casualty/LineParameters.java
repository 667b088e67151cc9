package org.vigil.stats.casualty;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.ParameterMessages;
import org.vigil.stats.measure.SelectionParameters;

/** A selection as casualties were asked for, and which row of the answer is meant. */
public class LineParameters extends SelectionParameters {

    private static final Set<String> OUTCOMES = Set.of("killed", "wounded", "detained", "missing");

    @QueryParam("in")
    @Parameter(description = "The group of the row.", required = true, example = "syrian-army")
    String in;

    @QueryParam("outcome")
    @Parameter(description = "killed, wounded, detained or missing.", required = true, example = "killed")
    String outcome;

    @QueryParam("partOf")
    @Parameter(description = "The including group of the row; left out where the row has none.")
    String partOf;

    @QueryParam("unallocated")
    @Parameter(description = "true for the row under unallocated.")
    String unallocated;

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of("in", "outcome", "partOf", "unallocated", "limit", "cursor"));
        return names;
    }

    /** The row that is meant; a 400 when no answer has it. */
    LinePlace place() {
        if (in == null || !Dimension.GROUP.accepts(in)) {
            throw Problems.invalidParameter("in", Sentence.of(CasualtyMessages.class, CasualtyMessages::group));
        }
        if (outcome == null || !OUTCOMES.contains(outcome)) {
            throw Problems.invalidParameter("outcome",
                    Sentence.of(RefusalMessages.class, say -> say.oneOf("killed, wounded, detained, missing")));
        }
        if (partOf != null && !Dimension.GROUP.accepts(partOf)) {
            throw Problems.invalidParameter("partOf", Dimension.GROUP.form());
        }
        if (unallocated != null && !unallocated.equals("true")) {
            throw Problems.invalidParameter("unallocated", Sentence.of(ParameterMessages.class, ParameterMessages::flag));
        }
        return new LinePlace(in, outcome, partOf, unallocated != null);
    }
}
