package org.vigil.stats.difference;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * The incidents, or reports, behind a difference, for people.
 *
 * @param ofReports whether they are reports
 * @param changed a page of them
 * @param next where the next page is, null on the last one
 */
record ChangedPage(boolean ofReports, List<ChangedIncident> changed, String next) implements TemplateInstance {

    /** The list that stands at the address of the request. */
    static ChangedPage of(Page<ChangedIncident> page, UriInfo address) {
        return new ChangedPage("reports".equals(address.getQueryParameters().getFirst("measure")), page.items(),
                PageAddress.next(address, page.next()));
    }
}
