package org.vigil.sources.source;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;

@Path("/api/v1/sources/independence")
@Tag(name = "sources")
class IndependenceResource {

    private final Independence independence;

    IndependenceResource(Independence independence) {
        this.independence = independence;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Says how many independent voices some sources are, and why")
    public IndependenceView of(
            @QueryParam("of") @Parameter(description = "A source by its id, slug or code name; 2 to 100 of them.") List<String> of) {
        return independence.of(of);
    }
}
