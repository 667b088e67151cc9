package org.vigil.incidents.merge;

import java.net.URI;
import java.time.Instant;
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
import org.vigil.common.security.Roles;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/merges")
@Tag(name = "merges")
class MergeResource {

    private final MergeService merges;
    private final Moment moments;

    MergeResource(MergeService merges, Moment moments) {
        this.merges = merges;
        this.moments = moments;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists merges, newest first")
    public Page<MergeView> list(@QueryParam("into") String into, @BeanParam PageRequest page) {
        return merges.list(Ids.parameter("into", into), page);
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Idempotent
    @Operation(summary = "Merges incidents into one", description = "The others become names for it: their claims count for it, and reading them leads to it.")
    @APIResponse(responseCode = "201", description = "The incidents are merged.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "409", description = "One of them is merged or withdrawn already.")
    public Response merge(@NotNull @Valid MergeIncidents request) {
        MergeView merge = merges.merge(request);
        return Response.created(URI.create("/api/v1/merges/" + merge.id())).entity(merge).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a merge, as it is or as it was known at a moment")
    @APIResponse(responseCode = "404", description = "There is no such merge, or nothing was known of it at that moment.")
    public MergeView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf) {
        Instant moment = moments.settled(asOf);
        return moment == null ? merges.get(id) : merges.asOf(id, moment);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Undoes a merge, whatever was merged or split since", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "409", description = "The merge is undone already.")
    @APIResponse(responseCode = "404", description = "There is no such merge.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public MergeView undo(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("reason") String reason) {
        return merges.undo(id, ifMatch, Reason.demanded(reason));
    }
}
