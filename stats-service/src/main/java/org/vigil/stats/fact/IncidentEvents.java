package org.vigil.stats.fact;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.outbox.Topics;

/** Keeps every revision of every incident. */
@ApplicationScoped
class IncidentEvents implements EventHandler {

    private final Facts facts;

    IncidentEvents(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return Topics.INCIDENTS;
    }

    @Override
    public void apply(IncomingEvent event) {
        facts.add(IncidentFact.class, new IncidentFact(event, event.as(IncidentData.class)));
    }
}
