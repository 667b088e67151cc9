package org.vigil.stats.measure;

import java.time.Instant;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.WireNames;

/** What is to be counted and how it is to be split over time and by groups, beside what is selected. */
public class QuestionParameters extends GroupParameters {

    @QueryParam("bucket")
    @Parameter(description = "day, week, month, quarter, half, year or all; all when absent.", example = "month")
    String bucket;

    @Override
    public Question question(Instant latest) {
        return question(latest, bucket == null ? Bucket.ALL : WireNames.parameter(Bucket.class, "bucket", bucket), groupBy);
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add("bucket");
        return names;
    }
}
