package org.vigil.stats.measure;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The window, the filters and the moment that a statistic is asked for; a 400 names the parameter that is wrong or unknown. */
public class SelectionParameters extends FilterParameters {

    @QueryParam("from")
    @Parameter(description = "The first local day; no limit when absent.", example = "2019-07-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last local day, included; no limit when absent.", example = "2019-08-31")
    String to;

    @QueryParam("asOf")
    @Parameter(description = "Answer from what was known at that moment; the latest that can be answered when absent or later.")
    String asOf;

    /** What is selected, as of the moment asked for but none after the given one. */
    public Selection selection(Instant latest) {
        checkNames();
        return new Selection(Days.window("from", from, "to", to), filter(), AsOf.parse(asOf, latest));
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of("from", "to", "asOf"));
        return names;
    }
}
