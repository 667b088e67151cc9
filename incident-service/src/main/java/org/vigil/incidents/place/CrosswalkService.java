package org.vigil.incidents.place;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

/** Reads the table of other schemes' codes; the boundary of these transactions. */
@ApplicationScoped
class CrosswalkService {

    private final CrosswalkRepository entries;

    CrosswalkService(CrosswalkRepository entries) {
        this.entries = entries;
    }

    @Transactional
    Page<CrosswalkView> list(String scheme, String code, String admin1, PageRequest page) {
        List<CrosswalkEntry> found = entries.newestFirst(scheme, code, admin1, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), entry -> entry.id).map(CrosswalkView::of);
    }
}
