package org.vigil.sources.batch;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.PageRequest;

/**
 * Which rows of a batch are asked for: at most {@code limit} (1 to 1,000) of one state behind the row that {@code cursor}
 * names.
 */
public class RowPage {

    @QueryParam("state")
    @Parameter(description = "created, revised, unchanged or rejected; every row when absent.", example = "rejected")
    String state;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many rows to answer with, 1 to 1,000. A CSV answer always holds all of them.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    /** The state that is asked for, or null. */
    RowState state() {
        return state == null ? null : WireNames.parameter(RowState.class, "state", state);
    }

    /** How many rows are wanted. */
    int limit() {
        return number("limit", limit, 1, PageRequest.MOST);
    }

    /** The row behind which the page starts. */
    int after() {
        return cursor == null ? 0 : number("cursor", cursor, 1, Integer.MAX_VALUE);
    }

    private static int number(String parameter, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw Problems.invalidParameter(parameter, Sentence.of(RefusalMessages.class, say -> say.whole(least, most)));
    }
}
