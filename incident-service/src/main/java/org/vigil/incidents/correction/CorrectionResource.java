package org.vigil.incidents.correction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.vigil.common.problem.WireNames;
import org.vigil.common.security.Roles;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.incident.ReviseIncident;
import org.vigil.incidents.statement.CasualtyLine;

/** Each of these changes names the revision that it was made on, in the If-Match header: 428 without it, 412 when it is old. */
@Path("/api/v1/incidents/{id}")
@Tag(name = "incidents")
class CorrectionResource {

    private final CorrectionService corrections;

    CorrectionResource(CorrectionService corrections) {
        this.corrections = corrections;
    }

    @PUT
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Corrects what an incident was: category, types, when, where and who", description = "The If-Match header holds the ETag that was read. Claims stay as they were told.")
    @APIResponse(responseCode = "409", description = "It is merged or withdrawn.")
    public IncidentView revise(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviseIncident request) {
        return corrections.revise(id, ifMatch, request);
    }

    @PUT
    @Path("casualties")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Sets a casualty line, with a reason, whatever the claims say", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "409", description = "It is merged or withdrawn.")
    public IncidentView hold(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SetCasualties request) {
        return corrections.hold(id, ifMatch, request);
    }

    @DELETE
    @Path("casualties/{group}/{outcome}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Gives a casualty line back to the rule", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "409", description = "No such line is set.")
    public IncidentView release(UUID id, String group, String outcome, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return corrections.release(id, ifMatch, group, WireNames.parameter(CasualtyLine.Outcome.class, "outcome", outcome));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Withdraws an incident: it is kept and no longer counted", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "200", description = "It is withdrawn.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "409", description = "It is merged or withdrawn already.")
    public Response withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid GiveReason request) {
        return Response.ok(corrections.withdraw(id, ifMatch, request.reason())).build();
    }

    @POST
    @Path("restore")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Lets a withdrawn incident count again", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "200", description = "It counts again.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "409", description = "It is not withdrawn.")
    public Response restore(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid GiveReason request) {
        return Response.ok(corrections.restore(id, ifMatch, request.reason())).build();
    }
}
