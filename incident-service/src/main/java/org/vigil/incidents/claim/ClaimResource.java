package org.vigil.incidents.claim;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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

@Path("/api/v1/claims")
@Tag(name = "claims")
class ClaimResource {

    private final ClaimService claims;
    private final Moment moments;
    private final Frame frame;

    ClaimResource(ClaimService claims, Moment moments, Frame frame) {
        this.claims = claims;
        this.moments = moments;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists claims, newest or oldest first", description = "The queue is state=open&free=true&order=oldest. A parameter that is not known is refused.")
    public Page<ClaimView> list(@BeanParam ClaimFilter filter, @BeanParam PageRequest page, @Context UriInfo address) {
        TakenParameters.demandOnly(ClaimFilter.PARAMETERS, address);
        return claims.list(filter, page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam ClaimFilter filter, @BeanParam PageRequest page, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address)
                .orElseGet(() -> frame.answer(ClaimsPage.of(filter, list(filter, page, address), address)));
    }

    @POST
    @RolesAllowed(Roles.REPORTER)
    @Idempotent
    @Operation(summary = "Records a claim", description = "A report or speaker that has not arrived yet is accepted and shown as pending; two like claims are two claims.")
    @APIResponse(responseCode = "201", description = "The claim was recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response record(@NotNull @Valid RecordClaim request) {
        ClaimView claim = claims.record(request);
        return Response.created(URI.create("/api/v1/claims/" + claim.id())).entity(claim).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a claim, as it is or as it was known at a moment", description = "As of a moment it shows no lease: who works on it is no part of its history. What it refers to and what a curator should look at are shown as they are now.")
    @APIResponse(responseCode = "404", description = "There is no such claim, or nothing was known of it at that moment.")
    public ClaimView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf) {
        Instant moment = moments.settled(asOf);
        return moment == null ? claims.get(id) : claims.asOf(id, moment);
    }

    @GET
    @Path("{id}/revisions/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a revision of a claim, and in sentences what it changed")
    @APIResponse(responseCode = "404", description = "There is no such claim or revision.")
    public RevisedState revision(UUID id, int revision) {
        return claims.revision(id, revision);
    }

    @POST
    @Path("{id}/dismiss")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Sets an open claim aside, with a reason")
    @APIResponse(responseCode = "200", description = "The claim was dismissed.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "The claim is attached or dismissed already, or somebody else has leased it.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Response dismiss(UUID id, @NotNull @Valid DismissClaim request) {
        return Response.ok(claims.dismiss(id, request)).build();
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Opens a dismissed claim again, with a reason")
    @APIResponse(responseCode = "200", description = "The claim is open.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ClaimView.class)))
    @APIResponse(responseCode = "409", description = "The claim is not dismissed.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Response reopen(UUID id, @NotNull @Valid ReopenClaim request) {
        return Response.ok(claims.reopen(id, request)).build();
    }

    @GET
    @Path("{id}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows what was made of a claim, newest first: who, when, why, before and after")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Page<Change> revisions(UUID id, @BeanParam RevisionPage page) {
        return claims.revisions(id, page);
    }
}
