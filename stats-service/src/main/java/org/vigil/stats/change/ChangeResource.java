package org.vigil.stats.change;

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

@Path("/api/v1/stats/change")
@Tag(name = "statistics")
class ChangeResource {

    private final ChangeStatistic change;
    private final ConsumedThrough consumed;

    ChangeResource(ChangeStatistic change, ConsumedThrough consumed) {
        this.change = change;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Compares each bucket with the one before it", description = "Without a bucket the whole window is compared with the span before it: as many whole months, else as many days. Each bucket says how much of it is usually known by now.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public ChangeView change(@BeanParam ChangeParameters parameters) {
        return change.ask(parameters, consumed.instant()).answer();
    }
}
