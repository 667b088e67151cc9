package org.vigil.incidents.imports;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.PageRequest;

/** Which of the missing rows are asked for: at most {@code limit} (1 to 1,000) behind the one that {@code cursor} names. */
public class MissingPage {

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many rows to answer with, 1 to 1,000.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    int limit() {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= PageRequest.MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw Problems.invalidParameter("limit", Sentence.of(RefusalMessages.class, say -> say.whole(1, PageRequest.MOST)));
    }
}
