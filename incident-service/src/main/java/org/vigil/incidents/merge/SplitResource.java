package org.vigil.incidents.merge;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/splits")
@Tag(name = "merges")
class SplitResource {

    private final SplitService splits;
    private final Moment moments;

    SplitResource(SplitService splits, Moment moments) {
        this.splits = splits;
        this.moments = moments;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists splits, newest first")
    public Page<SplitView> list(@QueryParam("incident") String incident, @BeanParam PageRequest page) {
        return splits.list(Ids.parameter("incident", incident), page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows a split, as it is or as it was known at a moment")
    @APIResponse(responseCode = "404", description = "There is no such split, or nothing was known of it at that moment.")
    public SplitView get(UUID id,
            @QueryParam("asOf") @Parameter(description = "Answer from what was known at this moment, which has passed.", example = "2026-11-01T00:00:00Z") String asOf) {
        Instant moment = moments.settled(asOf);
        return moment == null ? splits.get(id) : splits.asOf(id, moment);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Undoes a split, whatever was merged or split since", description = "The If-Match header holds the ETag that was read.")
    @APIResponse(responseCode = "404", description = "There is no such split.")
    @APIResponse(responseCode = "409", description = "The split is undone already.")
    @APIResponse(responseCode = "412", description = "It has changed since it was read.")
    @APIResponse(responseCode = "428", description = "The If-Match header is missing.")
    public SplitView undo(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @QueryParam("reason") String reason) {
        return splits.undo(id, ifMatch, Reason.demanded(reason));
    }
}
