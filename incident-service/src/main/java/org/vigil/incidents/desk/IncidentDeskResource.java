package org.vigil.incidents.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.incident.IncidentService;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/incidents")
class IncidentDeskResource {

    private final IncidentDesk desk;
    private final IncidentService incidents;
    private final Moment moments;
    private final Frame frame;

    IncidentDeskResource(IncidentDesk desk, IncidentService incidents, Moment moments, Frame frame) {
        this.desk = desk;
        this.incidents = incidents;
        this.moments = moments;
        this.frame = frame;
    }

    /** One that was merged says so: a browser would keep a redirection after the merge is undone. */
    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id, @QueryParam("asOf") String asOf) {
        return frame.answer(desk.page(id, moments.settled(asOf)));
    }

    /** What is refused is explained where it was decided, and what was typed stays. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CURATOR)
    @Operation(hidden = true)
    public Response decide(UUID id, @BeanParam IncidentForm form) {
        try {
            if (form.isPreview()) {
                return frame.answer(desk.page(id, null).with(desk.preview(id, form), form));
            }
            desk.decide(id, form);
            return Response.seeOther(URI.create("/api/v1/incidents/" + id)).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), desk.page(id, null).refused(RefusedDecision.why(refused), form));
        }
    }

    @GET
    @Path("{id}/revisions")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response history(UUID id, @BeanParam RevisionPage page, @Context UriInfo address) {
        Page<RevisedState> history = incidents.history(id, page);
        return frame.answer(new HistoryPage(id, history.items(), PageAddress.next(address, history.next())));
    }
}
