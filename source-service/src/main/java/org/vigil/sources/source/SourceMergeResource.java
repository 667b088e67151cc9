package org.vigil.sources.source;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/source-merges")
@Tag(name = "sources")
class SourceMergeResource {

    private static final int LONGEST_REASON = 2_000;

    private final SourceMergeService merges;

    SourceMergeResource(SourceMergeService merges) {
        this.merges = merges;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists merges of sources, newest first, undone ones too")
    public Page<SourceMergeView> list(@BeanParam PageRequest page) {
        return merges.list(page);
    }

    @POST
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Idempotent
    @Operation(summary = "Merges sources into one", description = "The others become names for it: what is filed under them is filed under it, they count as one voice, and reading them leads to it.")
    @APIResponse(responseCode = "201", description = "The sources are merged.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SourceMergeView.class)))
    @APIResponse(responseCode = "409", description = "One of them is merged already, or one is protected and another is not.")
    public Response merge(@NotNull @Valid MergeSources request) {
        SourceMergeView merge = merges.merge(request);
        return Response.created(URI.create("/api/v1/source-merges/" + merge.id())).entity(merge).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a merge of sources")
    @APIResponse(responseCode = "404", description = "There is no such merge.")
    public SourceMergeView get(UUID id) {
        return merges.get(id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.SOURCE_KEEPER)
    @Operation(summary = "Undoes a merge of sources, whatever was merged since", description = "The If-Match header holds the ETag that was read. What was filed meanwhile stays where it was filed.")
    @APIResponse(responseCode = "409", description = "The merge is undone already.")
    @APIResponse(responseCode = "404", description = "There is no such merge.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public SourceMergeView undo(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("reason") @Parameter(description = "Why it is undone.") String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Problems.invalidParameter("reason", Sentence.of(MergeMessages.class, MergeMessages::whyUndone));
        }
        return merges.undo(id, ifMatch, reason);
    }
}
