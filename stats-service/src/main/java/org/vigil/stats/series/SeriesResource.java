package org.vigil.stats.series;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.security.Roles;
import org.vigil.stats.measure.QuestionParameters;

@Path("/api/v1/stats/series")
@Tag(name = "statistics")
class SeriesResource {

    private final SeriesStatistic series;
    private final ConsumedThrough consumed;

    SeriesResource(SeriesStatistic series, ConsumedThrough consumed) {
        this.series = series;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Counts side by side over time, split by a dimension", description = "What is dated or placed too loosely for a row is answered under unallocated, with the reason.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public SeriesView series(@BeanParam QuestionParameters parameters) {
        return series.ask(parameters, consumed.instant()).answer();
    }
}
