package org.vigil.sources.source;

import java.net.URI;

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
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.audit.Change;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.WireNames;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;

@Path("/api/v1/sources")
@Tag(name = "sources")
class SourceResource {

    private final SourceService sources;
    private final SourceHistory history;

    SourceResource(SourceService sources, SourceHistory history) {
        this.sources = sources;
        this.history = history;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists sources, newest first")
    public Page<SourceView> list(@QueryParam("kind") String kind, @QueryParam("voiceOf") String voiceOf,
            @BeanParam PageRequest page) {
        return sources.list(kind == null ? null : WireNames.parameter(SourceKind.class, "kind", kind), voiceOf, page);
    }

    @POST
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Idempotent
    @Operation(summary = "Registers a source")
    @APIResponse(responseCode = "201", description = "The source was registered.", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response register(@NotNull @Valid RegisterSource request) {
        SourceView source = sources.register(request);
        return Response.created(URI.create("/api/v1/sources/" + source.slug())).entity(source).build();
    }

    @GET
    @Path("{idOrSlug}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a source by its id, slug or code name")
    public SourceView get(String idOrSlug) {
        return sources.get(idOrSlug);
    }

    @PUT
    @Path("{idOrSlug}")
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Changes a source; the If-Match header holds the ETag that was read")
    public SourceView change(String idOrSlug, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RegisterSource request) {
        return sources.change(idOrSlug, ifMatch, request);
    }

    @GET
    @Path("{idOrSlug}/history")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the changes of a source, newest first: who, when, why, before and after")
    public Page<Change> history(String idOrSlug, @BeanParam RevisionPage page) {
        return history.page(idOrSlug, page.before(), page.limit());
    }
}
