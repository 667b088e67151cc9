package org.vigil.sources.source;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Sends the past changes of sources once more. */
@ApplicationScoped
class SourceRepublisher implements Republisher {

    private final Outbox outbox;
    private final ObjectMapper json;

    SourceRepublisher(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String aggregateType() {
        return SourceJournal.AGGREGATE;
    }

    @Override
    public String ownTopic() {
        return Topics.SOURCES;
    }

    @Override
    public void republish(AuditEntry change) {
        try {
            SourceState state = json.treeToValue(change.state(), SourceState.class);
            outbox.publish(Topics.SOURCES, "org.vigil.source." + change.change(), change,
                    SourceChanged.of(state, change.change(), change.revision(), change.knownAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a source cannot be read", e);
        }
    }
}
