package org.vigil.stats.behind;

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
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.page.Frame;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

@Path("/api/v1/stats/incidents")
@Tag(name = "statistics")
class IncidentsResource {

    private final Behind behind;
    private final ConsumedThrough consumed;
    private final Frame frame;

    IncidentsResource(Behind behind, ConsumedThrough consumed, Frame frame) {
        this.behind = behind;
        this.consumed = consumed;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the incidents behind one row of a series", description = "Takes the parameters of the series and at and in, which name the row; rows carry the whole address. What is listed adds up to the row. Of the measure reports the reports are listed.")
    @APIResponse(responseCode = "200", description = "The revisions that were counted there, by id, with what each of them gives.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong, unknown or missing; the problem names it.")
    public Page<CountedIncident> incidents(@BeanParam CellParameters cell, @BeanParam PageRequest page) {
        return behind.at(cell.place(consumed.instant()), page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam CellParameters cell, @BeanParam PageRequest page, @Context UriInfo address) {
        return frame.answer(IncidentsPage.of(incidents(cell, page), address));
    }
}
