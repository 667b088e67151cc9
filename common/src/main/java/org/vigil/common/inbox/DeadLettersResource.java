package org.vigil.common.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.OperatedService;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;

/** The events that this service could not apply. */
@Path("/api/v1/operations/{service}/dead-letters")
@Tag(name = "operations")
@EndpointDisabled(name = "mp.messaging.incoming.events.enabled", stringValue = "false")
class DeadLettersResource {

    private final DeadLetters deadLetters;

    DeadLettersResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Lists the dead letters that have not been replayed, with their causes")
    public Page<DeadLetter> waiting(@BeanParam OperatedService service, @BeanParam PageRequest page) {
        service.check();
        return new Page<>(deadLetters.waiting(page.limit()), null);
    }

    @POST
    @Path("replay")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Applies the waiting dead letters again, oldest first")
    public DeadLetters.Replay replay(@BeanParam OperatedService service, @BeanParam PageRequest page) {
        service.check();
        return deadLetters.replay(page.limit());
    }
}
