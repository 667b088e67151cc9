package org.vigil.stats.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.outbox.Topics;
import org.vigil.stats.cell.Cells;

/** Keeps every revision of every incident, and counts it. */
@ApplicationScoped
class IncidentEvents implements EventHandler {

    private final Facts facts;
    private final Cells cells;

    IncidentEvents(Facts facts, Cells cells) {
        this.facts = facts;
        this.cells = cells;
    }

    @Override
    public String topic() {
        return Topics.INCIDENTS;
    }

    @Override
    public void apply(IncomingEvent event) {
        Facts.Neighbours neighbours = facts.add(IncidentFact.class, new IncidentFact(event, event.as(IncidentData.class)));
        cells.add(event.key(), event.revision(), neighbours.before(), neighbours.after());
    }
}
