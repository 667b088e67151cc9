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
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Tally;

@Path("/api/v1/stats/series")
@Tag(name = "statistics")
class SeriesResource {

    private final Tally tally;
    private final ConsumedThrough consumed;

    SeriesResource(Tally tally, ConsumedThrough consumed) {
        this.tally = tally;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Counts side by side over time, split by a dimension", description = "What is dated or placed too loosely for a row is answered under unallocated, with the reason.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = SeriesView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public SeriesView series(@BeanParam QuestionParameters parameters) {
        Question question = parameters.question(consumed.instant());
        return SeriesView.of(question, tally.count(question));
    }
}
