package org.vigil.incidents.merge;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/splits")
@Tag(name = "merges")
class SplitResource {

    private final SplitService splits;

    SplitResource(SplitService splits) {
        this.splits = splits;
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
    @Operation(summary = "Shows a split")
    @APIResponse(responseCode = "404", description = "There is no such split.")
    public SplitView get(UUID id) {
        return splits.get(id);
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
