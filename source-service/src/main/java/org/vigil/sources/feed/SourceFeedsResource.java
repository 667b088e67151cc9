package org.vigil.sources.feed;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/sources/{idOrSlug}/feeds")
@Tag(name = "feeds")
class SourceFeedsResource {

    private final FeedService feeds;

    SourceFeedsResource(FeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the feeds of a source, newest first; those of a protected source for source-keepers alone")
    public Page<FeedView> list(String idOrSlug, @BeanParam PageRequest page) {
        return feeds.list(idOrSlug, page);
    }

    @POST
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Idempotent
    @Operation(summary = "Registers a feed of a source, which is polled from now on")
    @APIResponse(responseCode = "201", description = "The feed was registered.", content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response register(String idOrSlug, @NotNull @Valid KeepFeed request) {
        FeedView feed = feeds.register(idOrSlug, request);
        return Response.created(URI.create("/api/v1/feeds/" + feed.id())).entity(feed).build();
    }
}
