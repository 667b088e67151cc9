package org.vigil.incidents.imports;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Republisher;
import org.vigil.common.outbox.Topics;
import org.vigil.common.problem.WireNames;
import org.vigil.incidents.registry.Registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Records the begin and the end of imports, and announces each as the report that it is. A dry run leaves no trace. */
@ApplicationScoped
class ImportJournal implements Republisher {

    private static final String AGGREGATE = "import";
    private static final String ANNOUNCED = "announced";

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Registry registry;
    private final ObjectMapper json;

    ImportJournal(AuditTrail audit, Outbox outbox, Registry registry, ObjectMapper json) {
        this.audit = audit;
        this.outbox = outbox;
        this.registry = registry;
        this.json = json;
    }

    void announce(Import i) {
        if (!i.dryRun) {
            registry.expect(i.id, i.source);
            republish(audit.append(AGGREGATE, i.id, i.revision, ANNOUNCED, null, ImportBegun.of(i)));
        }
    }

    void ended(Import i) {
        if (!i.dryRun) {
            audit.append(AGGREGATE, i.id, i.revision, WireNames.of(i.state), i.reason, ImportView.of(i));
        }
    }

    @Override
    public String aggregateType() {
        return AGGREGATE;
    }

    @Override
    public String ownTopic() {
        return Topics.IMPORTS;
    }

    @Override
    public void republish(AuditEntry change) {
        if (!change.change().equals(ANNOUNCED)) {
            return;
        }
        try {
            ImportBegun begun = json.treeToValue(change.state(), ImportBegun.class);
            outbox.publish(Topics.IMPORTS, "org.vigil.import." + ANNOUNCED, change, ImportAnnounced.of(change, begun));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of an import cannot be read", e);
        }
    }
}
