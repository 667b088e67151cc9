package org.vigil.stats.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;

/** What is to be counted and how it is to be split, beside what is selected. */
public class QuestionParameters extends SelectionParameters {

    private static final Set<String> SINGLE = Set.of("from", "to", "asOf", "measure", "bucket", "groupBy");

    @QueryParam("measure")
    @Parameter(description = "incidents, claims, killed, wounded, detained, missing or reports.", required = true, example = "incidents")
    String measure;

    @QueryParam("bucket")
    @Parameter(description = "day, week, month, quarter, half, year or all; all when absent.", example = "month")
    String bucket;

    @QueryParam("groupBy")
    @Parameter(description = "The name of a filter by whose values the answer is split.", example = "admin1")
    String groupBy;

    @Override
    protected Collection<String> singleNames() {
        return SINGLE;
    }

    /** What is asked, as of the moment asked for but none after the given one. */
    public Question question(Instant latest) {
        Selection selection = selection(latest);
        if (measure == null) {
            throw Problems.invalidParameter("measure", "says what to count, such as incidents");
        }
        Question question = new Question(WireNames.parameter(Measure.class, "measure", measure),
                bucket == null ? Bucket.ALL : WireNames.parameter(Bucket.class, "bucket", bucket),
                groupBy == null ? null : WireNames.parameter(Dimension.class, "groupBy", groupBy), selection);
        if (question.measure() == Measure.REPORTS) {
            checkReports(question);
        }
        return question;
    }

    /** Of a report, only its source and its days are counted by; its claims have the rest. */
    private static void checkReports(Question question) {
        for (Dimension filtered : question.selection().filter().keySet()) {
            if (filtered != Dimension.SOURCE) {
                throw Problems.invalidParameter(WireNames.of(filtered),
                        "does not apply to reports; they can be filtered by source");
            }
        }
        if (question.groupBy() != null && question.groupBy() != Dimension.SOURCE) {
            throw Problems.invalidParameter("groupBy", "of reports is source, or absent");
        }
    }
}
