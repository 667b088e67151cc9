package org.vigil.incidents.incident;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.check.TakenParameters;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/incidents")
@Tag(name = "incidents")
class IncidentResource {

    /** Everything that the list takes, pages and the form of the answer included. */
    private static final Set<String> PARAMETERS = Set.of("country", "admin1", "perpetrator", "verification", "from", "to",
            "merged", "withdrawn", "disagree", "asOf", "format", "limit", "cursor");

    private final IncidentService incidents;
    private final Moment moments;
    private final Frame frame;

    IncidentResource(IncidentService incidents, Moment moments, Frame frame) {
        this.incidents = incidents;
        this.moments = moments;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam IncidentFilter filter, @BeanParam PageRequest page, @QueryParam("asOf") String asOf,
            @Context UriInfo address) {
        return PageAddress.withoutEmpty(address)
                .orElseGet(() -> frame.answer(IncidentsPage.of(filter, list(filter, page, asOf, address), address)));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists incidents, newest recorded first", description = "A parameter that is not known is refused.")
    public Page<IncidentView> list(@BeanParam IncidentFilter filter, @BeanParam PageRequest page,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf,
            @Context UriInfo address) {
        TakenParameters.demandOnly(PARAMETERS, address);
        filter.check();
        Instant moment = moments.settled(asOf);
        return moment == null ? incidents.list(filter, page) : incidents.listAsOf(moment, filter, page);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows an incident, as it is or as it was known at a moment")
    @APIResponse(responseCode = "200", description = "The incident.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "308", description = "It was merged into the incident that the Location header names.")
    @APIResponse(responseCode = "404", description = "There is no such incident, or nothing was known of it at that moment.")
    public Response get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf,
            @QueryParam("follow") @DefaultValue("true") @Parameter(description = "Whether one that was merged leads to the incident that it stands for.") boolean follow) {
        Instant moment = moments.settled(asOf);
        if (moment != null) {
            return Response.ok(incidents.asOf(id, moment)).build();
        }
        IncidentView incident = incidents.get(id);
        if (follow && incident.state().mergedInto() != null) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .location(URI.create("/api/v1/incidents/" + incidents.standingFor(id))).build();
        }
        return Response.ok(incident).build();
    }

    @GET
    @Path("{id}/revisions")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the revisions of an incident, newest first: who, when, why, before and after")
    @APIResponse(responseCode = "404", description = "There is no such incident.")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return incidents.revisions(id, page);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a revision of an incident, and in sentences what it changed")
    @APIResponse(responseCode = "404", description = "There is no such incident or revision.")
    public RevisedState revision(UUID id, int revision) {
        return incidents.revision(id, revision);
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Holds a status, with a reason, whatever the rule says", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "200", description = "The status is held.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such incident.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public Response hold(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid HoldVerification finding) {
        return Response.ok(incidents.hold(id, ifMatch, finding)).build();
    }

    @DELETE
    @Path("{id}/verification")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Gives the status back to the rule", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "409", description = "The status is the rule's own already.")
    @APIResponse(responseCode = "404", description = "There is no such incident.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public IncidentView release(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return incidents.release(id, ifMatch);
    }
}
