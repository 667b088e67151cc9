package org.vigil.common.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.OperatedService;

/** Checking the audit trail of this service. */
@Path("/api/v1")
@Tag(name = "audit")
class VerificationResource {

    private final Verification verification;

    VerificationResource(Verification verification) {
        this.verification = verification;
    }

    @GET
    @Path("audit/verify")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Checks this service's audit trail: whether any entry was edited, deleted, reordered or cut off", description = "It reads the whole trail and the topic of its seals, and names what does not hold.")
    @APIResponse(responseCode = "200", description = "What was found.")
    public TrailReport verify() {
        return verification.check();
    }

    @GET
    @Path("operations/{service}/audit/verify")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Checks the audit trail of the named service", description = "The same as /api/v1/audit/verify, at an address that says which service is meant, for an edge in front of several.")
    @APIResponse(responseCode = "200", description = "What was found.")
    public TrailReport verify(@BeanParam OperatedService service) {
        service.check();
        return verification.check();
    }
}
