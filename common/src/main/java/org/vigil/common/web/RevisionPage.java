package org.vigil.common.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/**
 * Which page of a history is asked for: at most {@code limit} changes (1 to 1,000) before the revision that {@code cursor}
 * names.
 */
public class RevisionPage {

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many changes to answer with, 1 to 1,000.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    /** The newest so many changes, 1 to 1,000. */
    public static RevisionPage first(int limit) {
        RevisionPage first = new RevisionPage();
        first.limit = String.valueOf(limit);
        return first;
    }

    /** How many changes are wanted. */
    public int limit() {
        return number("limit", limit, PageRequest.MOST);
    }

    /** The revision below which the page starts. */
    public int before() {
        return cursor == null ? Integer.MAX_VALUE : number("cursor", cursor, Integer.MAX_VALUE);
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
