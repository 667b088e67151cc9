package org.vigil.stats.stream;

import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.SelectionParameters;

/** Of which incidents a listener wants to be told, and how long the buckets of its table are. */
public class StreamParameters extends SelectionParameters {

    @QueryParam("bucket")
    @Parameter(description = "day, week, month, quarter, half, year or all; month when absent.", example = "month")
    String bucket;

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.remove("asOf");
        names.add("bucket");
        return names;
    }

    Bucket bucket() {
        return bucket == null ? Bucket.MONTH : WireNames.parameter(Bucket.class, "bucket", bucket);
    }
}
