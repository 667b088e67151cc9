package org.vigil.incidents.candidate;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.incidents.check.TakenParameters;

@Path("/api/v1/incidents/similar-pairs")
@Tag(name = "candidates")
class PairResource {

    private final PairService pairs;

    PairResource(PairService pairs) {
        this.pairs = pairs;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows pairs of incidents of a country and a time that look like one, the best of each page first, with the reasons", description = "A page is about as many days as hold 1,000 incidents; next leads to those behind. Nothing is merged by this.")
    public Page<LikePair> pairs(@BeanParam PairFilter filter, @BeanParam CandidateLimit limit, @Context UriInfo address) {
        TakenParameters.demandOnly(Set.of("from", "to", "country", "admin1", "limit", "cursor"), address);
        return pairs.pairs(filter, limit.limit());
    }
}
