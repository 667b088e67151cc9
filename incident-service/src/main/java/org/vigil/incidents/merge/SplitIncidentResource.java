package org.vigil.incidents.merge;

import java.net.URI;
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

@Path("/api/v1/incidents/{id}/split")
@Tag(name = "incidents")
class SplitIncidentResource {

    private final SplitService splits;

    SplitIncidentResource(SplitService splits) {
        this.splits = splits;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Splits an incident: some of its claims make a new one", description = "The If-Match header holds the ETag of the incident that was read.")
    @APIResponse(responseCode = "201", description = "The incident is split.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SplitView.class)))
    @APIResponse(responseCode = "404", description = "There is no such incident.")
    @APIResponse(responseCode = "409", description = "It is merged or withdrawn.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public Response split(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid SplitIncident request) {
        SplitView split = splits.split(id, ifMatch, request);
        return Response.created(URI.create("/api/v1/splits/" + split.id())).entity(split).build();
    }
}
