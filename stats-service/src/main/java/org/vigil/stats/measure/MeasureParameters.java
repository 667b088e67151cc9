package org.vigil.stats.measure;

import java.time.Instant;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is to be counted, beside what is selected. */
public class MeasureParameters extends SelectionParameters {

    @QueryParam("measure")
    @Parameter(description = "incidents, claims, killed, wounded, detained, missing or reports.", required = true, example = "incidents")
    String measure;

    /** What is asked when it is split in that way, as of the moment asked for but none after the given one. */
    protected final Question question(Instant latest, Bucket bucket, String groupBy) {
        return Question.parse(measure, bucket, groupBy, selection(latest));
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add("measure");
        return names;
    }
}
