package org.vigil.incidents.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;

@Path("/api/v1/claims/bulk")
@Tag(name = "queue")
class BulkResource {

    private final BulkService bulk;

    BulkResource(BulkService bulk) {
        this.bulk = bulk;
    }

    @POST
    @RolesAllowed(Roles.CURATOR)
    @Operation(summary = "Dismisses, leases or gives back many claims, each by itself", description = "The answer says of each claim whether it was done, and else why not. It may be sent twice: what is as asked for already counts as done.")
    @APIResponse(responseCode = "200", description = "Each claim was looked at; some may have been refused.")
    public WorkDone work(@NotNull @Valid WorkOnClaims request) {
        return bulk.work(request);
    }
}
