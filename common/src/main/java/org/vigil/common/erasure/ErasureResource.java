package org.vigil.common.erasure;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.OperatedService;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

/** Forgetting a name: in this service's tables, history, search and topics. */
@Path("/api/v1/operations/{service}/erasures")
@Tag(name = "operations")
class ErasureResource {

    private final ErasureService erasures;

    ErasureResource(ErasureService erasures) {
        this.erasures = erasures;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Lists the erasures: who asked, when, why and how far each is, never for whom")
    public Page<ErasureView> list(@BeanParam OperatedService service, @BeanParam PageRequest page) {
        service.check();
        return erasures.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Says how far an erasure is")
    public ErasureView one(@BeanParam OperatedService service, UUID id) {
        service.check();
        return erasures.one(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Forgets a name in everything that this service has, under an id that the sender chooses", description = "It works in the background, one at a time. The same request again finishes one that was cut off, and looks once more for a name that has come back. Ask source-service first, then incident-service, then stats-service, each with the same id and the same spellings in the same order.")
    @APIResponse(responseCode = "202", description = "It has begun; its address says how far it is.")
    public Response erase(@BeanParam OperatedService service, UUID id, @Valid @NotNull EraseName request) {
        service.check();
        ErasureView erasure = erasures.erase(id, request);
        return Response.accepted(erasure)
                .location(URI.create("/api/v1/operations/" + service.name() + "/erasures/" + erasure.id())).build();
    }
}
