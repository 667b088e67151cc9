package org.vigil.stats.figure;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.web.Page;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.statement.StoredJson;

/** Shows when a figure was seen to stand otherwise. */
@ApplicationScoped
class StatusHistory {

    private final FigureRepository figures;
    private final StatusChangeRepository changes;
    private final StoredJson json;

    StatusHistory(FigureRepository figures, StatusChangeRepository changes, StoredJson json) {
        this.figures = figures;
        this.changes = changes;
        this.json = json;
    }

    @Transactional
    Page<StatusChangeView> of(UUID id, RevisionPage page) {
        Figure figure = figures.existing(id);
        return StatusChangeView.page(changes.newestFirst(figure.id, page.before(), page.limit() + 1), page.limit(), json);
    }
}
