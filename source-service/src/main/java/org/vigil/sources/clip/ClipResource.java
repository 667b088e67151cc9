package org.vigil.sources.clip;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.vigil.common.security.Roles;
import org.vigil.sources.report.Filed;

/**
 * Clips may be sent twice without an Idempotency-Key: a page is found again by its address. They are not remembered under one,
 * because a page is fetched outside any transaction.
 */
@Path("/api/v1/clips")
@Tag(name = "reports")
class ClipResource {

    private final ClipService clips;

    ClipResource(ClipService clips) {
        this.clips = clips;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.REPORTER)
    @Operation(summary = "Files a page as a report, by its address or as the page itself (text/html, what else is known as query "
            + "parameters), and keeps its bytes as evidence")
    @APIResponse(responseCode = "201", description = "The report was filed.", content = @Content(schema = @Schema(implementation = Clip.class)))
    @APIResponse(responseCode = "200", description = "The source had published the page before; the report has a new revision if it reads differently now.", content = @Content(schema = @Schema(implementation = Clip.class)))
    public Response fetch(@NotNull @Valid ClipPage request) {
        return answer(clips.fetch(request));
    }

    @POST
    @Consumes(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.REPORTER)
    @Operation(summary = "Files a page that is handed in itself")
    public Response upload(@BeanParam PageParameters parameters, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] page) {
        return answer(clips.upload(parameters.page(), page, contentType));
    }

    private static Response answer(Clip clip) {
        Response.Status status = clip.outcome() == Filed.Outcome.CREATED ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).location(URI.create("/api/v1/reports/" + clip.report())).entity(clip).build();
    }
}
