package org.vigil.stats.difference;

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
import org.vigil.common.page.PageAddress;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.stats.citation.Asking;

@Path("/api/v1/stats/difference")
@Tag(name = "statistics")
class DifferenceResource {

    private final DifferenceStatistic difference;
    private final ChangedIncidents changed;
    private final ConsumedThrough consumed;
    private final Frame frame;

    DifferenceResource(DifferenceStatistic difference, ChangedIncidents changed, ConsumedThrough consumed, Frame frame) {
        this.difference = difference;
        this.changed = changed;
        this.consumed = consumed;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Says why a count is not what it was at an earlier moment", description = "Here from and to are moments; firstDay and lastDay are the days of the window. The change is split into what is new, came late, was revised, merged, withdrawn or restored.")
    @APIResponse(responseCode = "200", description = "The counts at both moments and what lies between them.", content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the answer would be too long; the problem names it.")
    public DifferenceView difference(@BeanParam DifferenceParameters parameters) {
        return difference.ask(parameters, consumed.instant()).answer();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(@BeanParam DifferenceParameters parameters, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address).orElseGet(() -> {
            Asking<DifferenceView> asking = difference.ask(parameters, consumed.instant());
            return frame.answer(DifferencePage.of(asking.asked(), asking.answer()));
        });
    }

    @GET
    @Path("incidents")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Lists the incidents behind a difference, in the order of their ids", description = "With the revisions at both moments, and what each gave before and gives after. Name the later moment, so that all pages are of one state.")
    @APIResponse(responseCode = "200", description = "A page of incidents; of reports, a page of reports.")
    @APIResponse(responseCode = "304", description = "It is as the ETag in If-None-Match says.")
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown; the problem names it.")
    public Page<ChangedIncident> incidents(@BeanParam DifferenceListParameters parameters) {
        return changed.page(parameters.compared(consumed.instant()), parameters.page);
    }

    @GET
    @Path("incidents")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response incidentsPage(@BeanParam DifferenceListParameters parameters, @Context UriInfo address) {
        return frame.answer(ChangedPage.of(incidents(parameters), address));
    }
}
