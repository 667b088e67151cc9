package org.vigil.stats.scoreboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.page.Frame;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;

@Path("/api/v1/figures/scoreboard")
@Tag(name = "figures")
class ScoreboardResource {

    private final Scoreboard scoreboard;
    private final Frame frame;

    ScoreboardResource(Scoreboard scoreboard, Frame frame) {
        this.scoreboard = scoreboard;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Shows how the figures of each publisher fare, by the publisher's slug", description = "How many stand how against our own count, what each rule of arithmetic says, and how many of the testable ones are matched; each number with the address of the figures behind it. A figure stands as it did when it was last looked at.")
    @APIResponse(responseCode = "200", description = "A page of publishers.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; the problem names it.")
    public Page<ScoreView> list(@BeanParam ScoreboardParameters parameters) {
        parameters.demandKnown();
        return scoreboard.list(parameters.publisher, parameters.after(), parameters.limit());
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam ScoreboardParameters parameters, @Context UriInfo address) {
        return frame.answer(ScoreboardPage.of(list(parameters), address));
    }
}
