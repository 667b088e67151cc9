package org.vigil.incidents.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Truth;

/** Which rows of an import are asked for: at most {@code limit} (1 to 1,000) behind the row that {@code cursor} names. */
public class RowPage {

    @QueryParam("outcome")
    @Parameter(description = "created, updated, unchanged or rejected; every row when absent.", example = "rejected")
    String outcome;

    @QueryParam("warned")
    @Parameter(description = "true: only rows with a warning.", example = "true")
    String warned;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many rows to answer with, 1 to 1,000.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    /** The same rows, so many behind that one. */
    RowPage behind(int row) {
        RowPage behind = new RowPage();
        behind.outcome = outcome;
        behind.warned = warned;
        behind.limit = String.valueOf(PageRequest.MOST);
        behind.cursor = row == 0 ? null : String.valueOf(row);
        return behind;
    }

    /** The first rows of an outcome; of any that have a warning where it is null. */
    static RowPage first(RowOutcome outcome, int limit) {
        RowPage first = new RowPage();
        first.outcome = outcome == null ? null : WireNames.of(outcome);
        first.warned = outcome == null ? "true" : null;
        first.limit = String.valueOf(limit);
        return first;
    }

    /** The outcome that is asked for, or null. */
    RowOutcome outcome() {
        return outcome == null ? null : WireNames.parameter(RowOutcome.class, "outcome", outcome);
    }

    boolean warned() {
        return Boolean.TRUE.equals(Truth.parameter("warned", warned));
    }

    int limit() {
        return number("limit", limit, PageRequest.MOST);
    }

    /** The row behind which the page starts. */
    int after() {
        return cursor == null ? 0 : number("cursor", cursor, Integer.MAX_VALUE);
    }

    private static int number(String parameter, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw Problems.invalidParameter(parameter, Sentence.of(RefusalMessages.class, say -> say.whole(1, most)));
    }
}
