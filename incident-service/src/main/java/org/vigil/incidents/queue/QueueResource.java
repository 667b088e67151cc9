package org.vigil.incidents.queue;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.incidents.check.TakenParameters;

@Path("/api/v1/claims/counts")
@Tag(name = "queue")
class QueueResource {

    private final QueueService queue;

    QueueResource(QueueService queue) {
        this.queue = queue;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Tells how many claims wait: by state, and the open ones by source, country and age")
    public QueueCounts counts(@Context UriInfo address) {
        TakenParameters.demandOnly(Set.of(), address);
        return queue.counts();
    }
}
