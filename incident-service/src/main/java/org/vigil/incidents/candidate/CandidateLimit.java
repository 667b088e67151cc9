package org.vigil.incidents.candidate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** How many candidates are asked for; there is no further page, since what ranks lower helps nobody. */
class CandidateLimit {

    private static final int MOST = 50;

    @QueryParam("limit")
    @DefaultValue("10")
    @Parameter(description = "How many to answer with, 1 to 50.", example = "10")
    String limit;

    int limit() {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        throw Problems.invalidParameter("limit", Sentence.of(RefusalMessages.class, say -> say.whole(1, MOST)));
    }
}
