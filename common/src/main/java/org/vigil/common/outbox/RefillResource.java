package org.vigil.common.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.OperatedService;

/** Filling this service's topics again from its own revisions. */
@Path("/api/v1/operations/{service}/refill")
@Tag(name = "operations")
class RefillResource {

    private final Refill refill;

    RefillResource(Refill refill) {
        this.refill = refill;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Says how far the present or last refill is")
    public Refill.State state(@BeanParam OperatedService service) {
        service.check();
        return refill.state();
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Sends every revision of this service to its topics once more")
    @APIResponse(responseCode = "202", description = "The refill has begun.")
    public Response start(@BeanParam OperatedService service) {
        service.check();
        return Response.accepted(refill.start()).build();
    }
}
