package org.vigil.sources.feed;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/sources/{idOrSlug}/feeds")
@Tag(name = "feeds")
class SourceFeedsResource {

    private final FeedService feeds;
    private final Forms forms;
    private final Frame frame;

    SourceFeedsResource(FeedService feeds, Forms forms, Frame frame) {
        this.feeds = feeds;
        this.forms = forms;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(String idOrSlug, @BeanParam PageRequest page, @Context UriInfo address) {
        return frame.answer(shown(idOrSlug, page, address));
    }

    /** Leads to the feed, where its first poll is seen; what is refused is explained, and what was typed stays. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(hidden = true)
    public Response add(String idOrSlug, @BeanParam FeedForm form, @BeanParam PageRequest page, @Context UriInfo address) {
        try {
            FeedView feed = feeds.register(idOrSlug, forms.checked(form.request()));
            return Response.seeOther(URI.create(FeedResource.PATH + feed.id())).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), shown(idOrSlug, page, address).refused(refused, form));
        }
    }

    private FeedsPage shown(String idOrSlug, PageRequest page, UriInfo address) {
        return FeedsPage.of(feeds.list(idOrSlug, page), feeds.sourceOf(idOrSlug), address);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the feeds of a source, newest first; those of a protected source for source-keepers alone")
    public Page<FeedView> list(String idOrSlug, @BeanParam PageRequest page) {
        return feeds.list(idOrSlug, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Idempotent
    @Operation(summary = "Registers a feed of a source, which is polled from now on")
    @APIResponse(responseCode = "201", description = "The feed was registered.", content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response register(String idOrSlug, @NotNull @Valid KeepFeed request) {
        FeedView feed = feeds.register(idOrSlug, request);
        return Response.created(URI.create(FeedResource.PATH + feed.id())).entity(feed).build();
    }
}
