package org.vigil.incidents.merge;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.security.Roles;
import org.vigil.incidents.claim.ClaimView;

@Path("/api/v1/claims/{id}/detach")
@Tag(name = "claims")
class DetachResource {

    private final SplitService splits;

    DetachResource(SplitService splits) {
        this.splits = splits;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Opens a claim again that was attached to the wrong incident", description = "The If-Match header holds the ETag of the claim that was read. An incident that loses its last claim is withdrawn by that, and restored by the next.")
    @APIResponse(responseCode = "200", description = "The claim is open.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    @APIResponse(responseCode = "409", description = "The claim is not attached.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read: it counts for another incident, for example.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public Response detach(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid DetachClaim request) {
        return Response.ok(splits.detach(id, ifMatch, request)).build();
    }
}
