package org.vigil.stats.pace;

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

@Path("/api/v1/stats/pace")
@Tag(name = "statistics")
class PaceResource {

    private final PaceStatistic pace;
    private final ConsumedThrough consumed;

    PaceResource(PaceStatistic pace, ConsumedThrough consumed) {
        this.pace = pace;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Holds the pace of a year so far against a full earlier year", description = "Without from, the year starts on 1 January; without to, it goes as far as the day of asOf. Another earlier time can be named by its days.")
    @APIResponse(responseCode = "200", description = "The counts, their pace, and how they were made.", content = @Content(schema = @Schema(implementation = PaceView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public PaceView pace(@BeanParam PaceParameters parameters) {
        return pace.ask(parameters, consumed.instant()).answer();
    }
}
