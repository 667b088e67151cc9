package org.vigil.incidents.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.audit.Change;
import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;
import org.vigil.incidents.difference.RevisedState;

import io.quarkus.qute.TemplateInstance;

/**
 * How an incident came to be what it is, for people: who changed what, when and why, newest first.
 *
 * @param id the incident
 * @param next where the next page is, null on the last one
 */
record HistoryPage(UUID id, List<RevisedState> revisions, String next) implements TemplateInstance {

    static HistoryPage of(UUID id, Page<Change> page, UriInfo address, IntFunction<RevisedState> revision) {
        return new HistoryPage(id, page.items().stream().map(change -> revision.apply(change.revision())).toList(),
                PageAddress.next(address, page.next()));
    }
}
