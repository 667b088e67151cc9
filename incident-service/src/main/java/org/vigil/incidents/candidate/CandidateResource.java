package org.vigil.incidents.candidate;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.incidents.check.TakenParameters;

@Path("/api/v1/claims/{id}/candidates")
@Tag(name = "candidates")
class CandidateResource {

    private final CandidateService candidates;

    CandidateResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the incidents to which a claim may belong, best first, with the reasons", description = "What contradicts, by country or by more than 3 days, is left out, as is what was merged or withdrawn; what is discounted comes last. Nothing is attached by this.")
    @APIResponse(responseCode = "404", description = "There is no such claim.")
    public Page<Candidate> candidates(UUID id, @BeanParam CandidateLimit limit, @Context UriInfo address) {
        TakenParameters.demandOnly(Set.of("limit"), address);
        return candidates.ofClaim(id, limit.limit());
    }
}
