package org.vigil.stats.figure;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Page;
import org.vigil.stats.reconciliation.Status;

import io.quarkus.qute.TemplateInstance;

/**
 * Published figures for people.
 *
 * @param publisher whose alone, empty for everybody's
 * @param status which alone, empty for all
 * @param verdicts the statuses that can be asked for
 * @param figures a page of them
 * @param next where the next page is, null on the last one
 */
record FiguresPage(String publisher, String status, List<String> verdicts, List<FigureView> figures,
        String next) implements TemplateInstance {

    private static final List<String> VERDICTS = Stream.of(Status.values()).map(WireNames::of).toList();

    static FiguresPage of(FigureFilter filter, Page<FigureView> page, UriInfo address) {
        return new FiguresPage(filter.publisher == null ? "" : filter.publisher, filter.status == null ? "" : filter.status,
                VERDICTS, page.items(), PageAddress.next(address, page.next()));
    }
}
