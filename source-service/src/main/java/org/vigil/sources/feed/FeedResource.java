package org.vigil.sources.feed;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;

@Path("/api/v1/feeds/{id}")
@Tag(name = "feeds")
class FeedResource {

    private final FeedService feeds;
    private final FeedPoller poller;

    FeedResource(FeedService feeds, FeedPoller poller) {
        this.feeds = feeds;
        this.poller = poller;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a feed and how its polls went; one of a protected source to source-keepers alone")
    public FeedView get(UUID id) {
        return feeds.get(id);
    }

    @PUT
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Changes a feed; the If-Match header holds the ETag that was read")
    public FeedView change(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid KeepFeed request) {
        return feeds.change(id, ifMatch, request);
    }

    @DELETE
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Removes a feed, and none of the reports that came of it; the If-Match header holds the ETag that was read")
    public void remove(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        feeds.remove(id, ifMatch);
    }

    @POST
    @Path("poll")
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Polls a feed now, as soon as its host is free; lastPolledAt says when it is done")
    @APIResponse(responseCode = "202", description = "The feed is due.", content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response poll(UUID id) {
        FeedView feed = feeds.makeDue(id);
        poller.look();
        return Response.accepted(feed).build();
    }
}
