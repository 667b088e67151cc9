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

@Path("/api/v1/incidents/{id}/similar")
@Tag(name = "candidates")
class SimilarResource {

    private final CandidateService candidates;

    SimilarResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows the other incidents that look like this one, best first, with the reasons", description = "Nothing is merged by this.")
    @APIResponse(responseCode = "404", description = "There is no such incident.")
    public Page<Candidate> similar(UUID id, @BeanParam CandidateLimit limit, @Context UriInfo address) {
        TakenParameters.demandOnly(Set.of("limit"), address);
        return candidates.ofIncident(id, limit.limit());
    }
}
