package org.vigil.sources.report;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * Reports for people.
 *
 * @param words what was searched for, empty for nothing
 * @param source the source that was asked for, empty for all
 * @param from the first day of publication that was asked for, empty for all
 * @param to the last one, empty for all
 * @param reports a page of them
 * @param next where the next page is, null on the last one
 */
record ReportsPage(String words, String source, String from, String to, List<ReportView> reports, String next)
        implements
            TemplateInstance {

    static ReportsPage of(ReportFilter filter, Page<ReportView> page, UriInfo address) {
        return new ReportsPage(text(filter.q), filter.source().isEmpty() ? "" : filter.source().get(0), text(filter.from),
                text(filter.to), page.items(), PageAddress.next(address, page.next()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
