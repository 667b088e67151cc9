package org.vigil.stats.scoreboard;

import java.util.Set;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.measure.TakenParameters;

/** Which publishers are asked for; a 400 names what is wrong or unknown. */
public class ScoreboardParameters {

    private static final Set<String> KNOWN = Set.of("publisher", "limit", "cursor");

    @Context
    UriInfo address;

    @QueryParam("publisher")
    @Parameter(description = "That publisher alone.", example = "centcom")
    String publisher;

    @QueryParam("limit")
    @DefaultValue("100")
    @Parameter(description = "How many publishers to answer with, 1 to 1,000.", example = "100")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The next of the page before; absent for the first page.")
    String cursor;

    void demandKnown() {
        TakenParameters.demandOnly(KNOWN, address);
    }

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

    /** The publisher behind which the page starts; empty for the first page. */
    String after() {
        return cursor == null ? "" : cursor;
    }
}
