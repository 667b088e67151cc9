package org.vigil.stats.casualty;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.page.Frame;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.behind.CountedIncident;
import org.vigil.stats.behind.IncidentsPage;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.SelectionParameters;

@Path("/api/v1/stats/casualties")
@Tag(name = "statistics")
class CasualtiesResource {

    private final CasualtiesStatistic casualties;
    private final CasualtyTable table;
    private final ConsumedThrough consumed;
    private final Frame frame;

    CasualtiesResource(CasualtiesStatistic casualties, CasualtyTable table, ConsumedThrough consumed, Frame frame) {
        this.casualties = casualties;
        this.table = table;
        this.consumed = consumed;
        this.frame = frame;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Adds up casualties by group and outcome", description = "A line that is part of another is answered with partOf and is in no sum.")
    @APIResponse(responseCode = "200", description = "The counts, and how they were made.", content = @Content(schema = @Schema(implementation = CasualtiesView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public CasualtiesView casualties(@BeanParam SelectionParameters parameters) {
        return casualties.ask(parameters, consumed.instant()).answer();
    }

    @GET
    @Path("incidents")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the incidents behind one row of the casualties", description = "Takes the parameters of the casualties and in, outcome and partOf, which name the row; rows carry the whole address. What is listed adds up to the row.")
    @APIResponse(responseCode = "200", description = "The revisions that were counted there, by id, with what each of them gives.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong, unknown or missing; the problem names it.")
    public Page<CountedIncident> incidents(@BeanParam LineParameters line, @BeanParam PageRequest page) {
        Selection selection = line.selection(consumed.instant());
        return table.behind(selection, line.place(), page);
    }

    @GET
    @Path("incidents")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam LineParameters line, @BeanParam PageRequest page, @Context UriInfo address) {
        return frame.answer(IncidentsPage.of(incidents(line, page), address));
    }
}
