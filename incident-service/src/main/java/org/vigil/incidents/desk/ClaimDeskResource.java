package org.vigil.incidents.desk;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.vigil.common.page.Forms;
import org.vigil.common.page.Frame;
import org.vigil.common.problem.Refusal;
import org.vigil.common.problem.WireNames;
import org.vigil.common.security.Roles;
import org.vigil.incidents.claim.ClaimFilter;
import org.vigil.incidents.moment.Moment;

@Path("/api/v1/claims")
class ClaimDeskResource {

    private final ClaimDesk desk;
    private final Moment moments;
    private final Frame frame;

    ClaimDeskResource(ClaimDesk desk, Moment moments, Frame frame) {
        this.desk = desk;
        this.moments = moments;
        this.frame = frame;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response page(UUID id, @QueryParam("asOf") String asOf, @BeanParam ClaimFilter among) {
        Instant moment = moments.settled(asOf);
        return frame.answer(moment == null ? desk.page(id, among, null, null) : desk.page(id, moment));
    }

    /** Leads on to the next page; what is refused is explained where it was decided, and what was typed stays. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.CURATOR)
    @Operation(hidden = true)
    public Response decide(UUID id, @FormParam("decision") String decision, @FormParam("incident") String incident,
            @FormParam("seen") Integer seen, @FormParam("reason") String reason, @BeanParam ClaimFilter among) {
        try {
            ClaimDecision decided = WireNames.parameter(ClaimDecision.class, "decision", decision);
            return Response.seeOther(URI.create(desk.decide(id, among, decided, incident, Forms.tag(seen),
                    Forms.text("reason", reason)))).build();
        } catch (Refusal refused) {
            return frame.answer(refused.getStatusCode(), desk.page(id, among, RefusedDecision.why(refused), reason));
        }
    }
}
