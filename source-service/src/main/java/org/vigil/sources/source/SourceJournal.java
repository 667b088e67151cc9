package org.vigil.sources.source;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;

/** Records each change of a source, announces it and takes its names in, in the transaction that makes it. */
@ApplicationScoped
class SourceJournal {

    static final String AGGREGATE = "source";

    private final SourceNames names;
    private final NewNames newNames;
    private final AuditTrail audit;
    private final Outbox outbox;

    SourceJournal(SourceNames names, NewNames newNames, AuditTrail audit, Outbox outbox) {
        this.names = names;
        this.newNames = newNames;
        this.audit = audit;
        this.outbox = outbox;
    }

    void announce(Source source, String change, String reason) {
        Set<String> before = names.of(source);
        names.keep(source);
        // A merge gives no new name, but makes another one of whom it means.
        if (change.equals("merged") || change.equals("restored") || !before.containsAll(names.of(source))) {
            newNames.add(source);
        }
        SourceState state = SourceState.of(source);
        AuditEntry entry = audit.append(AGGREGATE, source.id, source.revision, change, reason, state);
        outbox.publish(Topics.SOURCES, "org.vigil.source." + change, entry,
                SourceChanged.of(state, change, source.revision, entry.knownAt()));
    }
}
