package org.vigil.stats.share;

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
import org.vigil.stats.measure.GroupParameters;

@Path("/api/v1/stats/shares")
@Tag(name = "statistics")
class SharesResource {

    private final SharesStatistic shares;
    private final ConsumedThrough consumed;

    SharesResource(SharesStatistic shares, ConsumedThrough consumed) {
        this.shares = shares;
        this.consumed = consumed;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Says how much of the whole each group has", description = "What has no group stands under unallocated with its own share, so that no share silently leaves it out.")
    @APIResponse(responseCode = "200", description = "The shares, and how they were made.", content = @Content(schema = @Schema(implementation = SharesView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public SharesView shares(@BeanParam GroupParameters parameters) {
        return shares.ask(parameters, consumed.instant()).answer();
    }
}
