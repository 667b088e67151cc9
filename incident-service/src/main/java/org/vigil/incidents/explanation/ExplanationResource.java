package org.vigil.incidents.explanation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.security.Roles;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/incidents/{id}")
@Tag(name = "incidents")
class ExplanationResource {

    private static final String MOMENT = "Answer from what was known at this moment, which has passed.";

    private final ExplanationService explanations;
    private final Moment moments;

    ExplanationResource(ExplanationService explanations, Moment moments) {
        this.explanations = explanations;
        this.moments = moments;
    }

    @GET
    @Path("casualties")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows where each casualty figure comes from: which claims were counted, which stand aside, and why")
    @APIResponse(responseCode = "404", description = "There is no such incident, or nothing was known of it at that moment.")
    public CasualtiesView casualties(UUID id,
            @QueryParam("asOf") @Parameter(description = MOMENT, example = "2026-11-01T00:00:00Z") String asOf) {
        return explanations.casualties(id, moments.settled(asOf));
    }

    @GET
    @Path("verification")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows what the verification rests on: which origins are counted, which claims are not, and why")
    @APIResponse(responseCode = "404", description = "There is no such incident, or nothing was known of it at that moment.")
    public VerificationView verification(UUID id,
            @QueryParam("asOf") @Parameter(description = MOMENT, example = "2026-11-01T00:00:00Z") String asOf) {
        return explanations.verification(id, moments.settled(asOf));
    }
}
