package org.vigil.sources.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Sends the past changes of reports once more. */
@ApplicationScoped
class ReportRepublisher implements Republisher {

    private final Outbox outbox;
    private final ObjectMapper json;

    ReportRepublisher(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String aggregateType() {
        return ReportJournal.AGGREGATE;
    }

    @Override
    public String ownTopic() {
        return Topics.REPORTS;
    }

    @Override
    public void republish(AuditEntry change) {
        try {
            ReportState state = json.treeToValue(change.state(), ReportState.class);
            outbox.publish(Topics.REPORTS, "org.vigil.report." + change.change(), change,
                    ReportChanged.of(state, change.change(), change.revision(), change.knownAt()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a report cannot be read", e);
        }
    }
}
