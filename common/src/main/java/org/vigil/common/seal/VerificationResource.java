package org.vigil.common.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;

@Path("/api/v1/audit/verify")
@Tag(name = "audit")
class VerificationResource {

    private final Verification verification;

    VerificationResource(Verification verification) {
        this.verification = verification;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Checks this service's audit trail: whether any entry was edited, deleted, reordered or cut off", description = "It reads the whole trail and the topic of its seals, and names what does not hold.")
    @APIResponse(responseCode = "200", description = "What was found.")
    public TrailReport verify() {
        return verification.check();
    }
}
