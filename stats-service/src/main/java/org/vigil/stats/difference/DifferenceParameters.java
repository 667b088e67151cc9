package org.vigil.stats.difference;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.AsOf;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Days;
import org.vigil.stats.measure.FilterParameters;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;

/** What is counted at two moments. Here from and to are moments, and the days of the window have names of their own. */
class DifferenceParameters extends FilterParameters {

    static final String FROM = "from";
    static final String TO = "to";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";

    @QueryParam("measure")
    @Parameter(description = "incidents, claims, killed, wounded, detained, missing or reports.", required = true, example = "incidents")
    String measure;

    @QueryParam("groupBy")
    @Parameter(description = "The name of a filter by whose values the answer is split.", example = "admin1")
    String groupBy;

    @QueryParam(FROM)
    @Parameter(description = "The earlier moment.", required = true, example = "2026-11-01T00:00:00Z")
    String from;

    @QueryParam(TO)
    @Parameter(description = "The later moment; the latest that can be answered when absent or later.", example = "2026-12-01T00:00:00Z")
    String to;

    @QueryParam(FIRST_DAY)
    @Parameter(description = "The first local day of the window; no limit when absent.", example = "2019-07-01")
    String firstDay;

    @QueryParam(LAST_DAY)
    @Parameter(description = "The last local day, included; no limit when absent.", example = "2019-08-31")
    String lastDay;

    /** What is asked at both moments, none of them after the given one. */
    Compared compared(Instant latest) {
        checkNames();
        if (from == null) {
            throw Problems.invalidParameter(FROM, Sentence.of(DifferenceMessages.class, DifferenceMessages::from));
        }
        Instant earlier = AsOf.parse(FROM, from, latest);
        Instant later = AsOf.parse(TO, to, latest);
        if (later.isBefore(earlier)) {
            throw Problems.invalidParameter(TO, Sentence.of(DifferenceMessages.class, DifferenceMessages::to));
        }
        Question question = Question.parse(measure, Bucket.ALL, groupBy,
                new Selection(Days.window(FIRST_DAY, firstDay, LAST_DAY, lastDay), filter(), earlier));
        return new Compared(question, question.asOf(later));
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of("measure", "groupBy", FROM, TO, FIRST_DAY, LAST_DAY));
        return names;
    }
}
