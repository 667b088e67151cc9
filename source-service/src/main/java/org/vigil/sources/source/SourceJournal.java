package org.vigil.sources.source;

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
    private final AuditTrail audit;
    private final Outbox outbox;

    SourceJournal(SourceNames names, AuditTrail audit, Outbox outbox) {
        this.names = names;
        this.audit = audit;
        this.outbox = outbox;
    }

    void announce(Source source, String change, String reason) {
        names.keep(source);
        SourceState state = SourceState.of(source);
        AuditEntry entry = audit.append(AGGREGATE, source.id, source.revision, change, reason, state);
        outbox.publish(Topics.SOURCES, "org.vigil.source." + change, entry,
                SourceChanged.of(state, change, source.revision, entry.knownAt()));
    }
}
