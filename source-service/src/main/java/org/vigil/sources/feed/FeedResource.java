package org.vigil.sources.feed;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;

@Path(FeedResource.PATH + "{id}")
@Tag(name = "feeds")
class FeedResource {

    static final String PATH = "/api/v1/feeds/";

    private final FeedService feeds;
    private final FeedPoller poller;
    private final Forms forms;
    private final Frame frame;

    FeedResource(FeedService feeds, FeedPoller poller, Forms forms, Frame frame) {
        this.feeds = feeds;
        this.poller = poller;
        this.forms = forms;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id) {
        return frame.answer(FeedPage.of(feeds.get(id)));
    }

    /** What is refused is explained where it was decided, and what was typed stays. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response decide(UUID id, @BeanParam FeedForm form) {
        FeedView feed = feeds.get(id);
        try {
            return Response.seeOther(URI.create(decided(feed, form))).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), FeedPage.of(feed).refused(refused, form));
        }
    }

    /** Where that leads. */
    private String decided(FeedView feed, FeedForm form) {
        switch (form.decision()) {
            case CHANGE -> feeds.change(feed.id(), Forms.tag(form.seen), forms.checked(form.request()));
            case POLL -> poll(feed.id());
            case REMOVE -> {
                feeds.remove(feed.id(), Forms.tag(form.seen));
                return "/api/v1/sources/" + feed.source() + "/feeds";
            }
        }
        return PATH + feed.id();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
