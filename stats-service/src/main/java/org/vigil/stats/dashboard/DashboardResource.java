package org.vigil.stats.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.page.Frame;
import org.vigil.common.page.PageAddress;
import org.vigil.common.security.Roles;
import org.vigil.stats.fact.Facts;
import org.vigil.stats.measure.Selection;

import io.quarkus.qute.TemplateInstance;

/** The dashboard as a page; its address says all that was chosen, so that the view can be sent to somebody. */
@Path("/dashboard")
class DashboardResource {

    /**
     * The moments that can be asked for.
     *
     * @param first when the first incident was known
     * @param last the latest that can be answered
     */
    record Known(Instant first, Instant last) {
    }

    private final Dashboards dashboards;
    private final Facts facts;
    private final ConsumedThrough consumed;
    private final Frame frame;

    DashboardResource(Dashboards dashboards, Facts facts, ConsumedThrough consumed, Frame frame) {
        this.dashboards = dashboards;
        this.facts = facts;
        this.consumed = consumed;
        this.frame = frame;
    }

    /**
     * The page.
     *
     * @param dashboard null where nothing is counted
     * @param statuses the verifications that can be asked for
     * @param form the filters
     * @param known from when to when something became known; null where nothing is
     */
    record DashboardPage(Dashboard dashboard, List<String> statuses, Form form, Known known)
            implements
                TemplateInstance {
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(hidden = true)
    public Response dashboard(@BeanParam DashboardParameters parameters, @Context UriInfo address) {
        return PageAddress.withoutEmpty(address).orElseGet(() -> page(parameters, address.getQueryParameters()));
    }

    private Response page(DashboardParameters parameters, MultivaluedMap<String, String> asked) {
        Instant latest = consumed.instant();
        Selection selection = parameters.selection(latest);
        YearMonth month = parameters.month().or(() -> dashboards.last(selection)).orElse(null);
        Form form = Form.of(asked, month);
        return frame.answer(new DashboardPage(month == null ? null : dashboards.of(month, selection), Dashboards.STATUSES,
                form, facts.first().map(first -> new Known(first, latest)).orElse(null)));
    }
}
