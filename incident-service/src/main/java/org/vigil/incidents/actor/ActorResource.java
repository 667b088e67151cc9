package org.vigil.incidents.actor;

import java.net.URI;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/actors")
@Tag(name = "actors")
class ActorResource {

    private final ActorService actors;
    private final Moment moments;

    ActorResource(ActorService actors, Moment moments) {
        this.actors = actors;
        this.moments = moments;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists and finds actors, newest first")
    public Page<ActorView> list(@BeanParam ActorFilter filter, @BeanParam PageRequest page) {
        return actors.list(filter, page);
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Records an actor")
    @APIResponse(responseCode = "201", description = "The actor was recorded.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ActorView.class)))
    @APIResponse(responseCode = "409", description = "There is an actor of that slug already.")
    @APIResponse(responseCode = "422", description = "The Idempotency-Key was used for another request.")
    public Response record(@NotNull @Valid RecordActor request) {
        ActorView actor = actors.record(request);
        return Response.created(URI.create("/api/v1/actors/" + actor.slug())).entity(actor).build();
    }

    @GET
    @Path("{slug}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows an actor, as it is or as it was known at a moment")
    @APIResponse(responseCode = "404", description = "There is no such actor, or nothing was known of it at that moment.")
    public ActorView get(String slug,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf) {
        Instant moment = moments.settled(asOf);
        return moment == null ? actors.get(slug) : actors.asOf(slug, moment);
    }

    @GET
    @Path("{slug}/revisions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the revisions of an actor, newest first: who, when, why, before and after")
    @APIResponse(responseCode = "404", description = "There is no such actor.")
    public Page<Change> revisions(String slug, @BeanParam RevisionPage page) {
        return actors.revisions(slug, page);
    }

    @GET
    @Path("{slug}/revisions/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a revision of an actor, and in sentences what it changed")
    @APIResponse(responseCode = "404", description = "There is no such actor or revision.")
    public RevisedState revision(String slug, int revision) {
        return actors.revision(slug, revision);
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Changes an actor; the If-Match header holds the ETag that was read")
    @APIResponse(responseCode = "404", description = "There is no such actor.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public ActorView change(String slug, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordActor request) {
        return actors.change(slug, ifMatch, request);
    }
}
