package org.vigil.sources.source;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * The registry for people.
 *
 * @param kind the kind that was asked for, null for all
 * @param kinds those that there are
 * @param sources a page of them
 * @param next where the next page is, null on the last one
 */
record SourcesPage(SourceKind kind, List<SourceKind> kinds, List<SourceView> sources, String next)
        implements
            TemplateInstance {

    static SourcesPage of(SourceFilter filter, Page<SourceView> page, UriInfo address) {
        return new SourcesPage(filter.kind(), List.of(SourceKind.values()), page.items(),
                PageAddress.next(address, page.next()));
    }
}
