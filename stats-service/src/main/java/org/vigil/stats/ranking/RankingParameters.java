package org.vigil.stats.ranking;

import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.GroupParameters;

/** What is ranked, and how far down. */
class RankingParameters extends GroupParameters {

    private static final String LIMIT = "limit";
    private static final int MOST = 1_000;
    private static final int USUAL = 100;

    @QueryParam(LIMIT)
    @Parameter(description = "How many groups to answer with, 1 to 1,000; 100 when absent.", example = "10")
    String limit;

    int limit() {
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("[1-9][0-9]{0,3}") || Integer.parseInt(limit) > MOST) {
            throw Problems.invalidParameter(LIMIT, Sentence.of(RefusalMessages.class, say -> say.whole(1, MOST)));
        }
        return Integer.parseInt(limit);
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add(LIMIT);
        return names;
    }
}
