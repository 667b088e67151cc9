package org.vigil.incidents.incident;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;
import org.vigil.incidents.verification.Status;

import io.quarkus.qute.TemplateInstance;

/**
 * Incidents for people.
 *
 * @param country the country that was asked for, empty for all
 * @param from the first day that was asked for, empty for all
 * @param to the last day that was asked for, empty for all
 * @param status the status that was asked for, null for all
 * @param statuses those that can be asked for
 * @param incidents a page of them
 * @param next where the next page is, null on the last one
 */
record IncidentsPage(String country, String from, String to, Status status, List<Status> statuses,
        List<IncidentView> incidents, String next) implements TemplateInstance {

    static IncidentsPage of(IncidentFilter filter, Page<IncidentView> page, UriInfo address) {
        return new IncidentsPage(filter.country.isEmpty() ? "" : filter.country.get(0), text(filter.from), text(filter.to),
                filter.verification().stream().findFirst().orElse(null), List.of(Status.values()), page.items(),
                PageAddress.next(address, page.next()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
