package org.vigil.incidents.attachment;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/claims/{id}/attach")
@Tag(name = "claims")
class AttachResource {

    private final AttachService attachments;

    AttachResource(AttachService attachments) {
        this.attachments = attachments;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Attaches an open claim to an incident, known or new", description = "The Location header names the incident.")
    @APIResponse(responseCode = "200", description = "The claim was attached.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "The claim is attached or dismissed already.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Response attach(UUID id, @NotNull @Valid AttachClaim request) {
        ClaimView claim = attachments.attach(id, request);
        return Response.ok(claim).location(URI.create("/api/v1/incidents/" + claim.incident())).build();
    }
}
