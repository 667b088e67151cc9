package org.vigil.incidents.queue;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

@Path("/api/v1/claims/{id}/lease")
@Tag(name = "queue")
class LeaseResource {

    private final LeaseService leases;

    LeaseResource(LeaseService leases) {
        this.leases = leases;
    }

    @PUT
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Leases an open claim to the caller, or renews the caller's lease", description = "15 minutes from now, or as many as the body says, 1 to 120. A lease is no revision, so that no If-Match is asked for.")
    @APIResponse(responseCode = "200", description = "The caller works on the claim.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "Somebody else has leased the claim, or it is not open.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public ClaimView take(UUID id, @Valid TakeLease request) {
        return leases.take(id, TakeLease.length(request == null ? null : request.minutes()));
    }

    @DELETE
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Gives a claim back to the queue", description = "For the one who has leased it, the one who handed it over, and administrators.")
    @APIResponse(responseCode = "200", description = "Nobody works on the claim.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "Somebody else has leased the claim.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public ClaimView release(UUID id) {
        return leases.release(id);
    }

    @POST
    @Path("hand-over")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Hands the caller's lease over to another curator")
    @APIResponse(responseCode = "200", description = "The other curator works on the claim.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "The caller has not leased the claim.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Response handOver(UUID id, @NotNull @Valid HandOverLease request) {
        return Response.ok(leases.handOver(id, request.to(), TakeLease.length(request.minutes()))).build();
    }
}
