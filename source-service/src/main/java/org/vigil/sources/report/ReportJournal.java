package org.vigil.sources.report;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;

/** Records each change of a report and announces it, in the transaction that makes it. */
@ApplicationScoped
class ReportJournal {

    static final String AGGREGATE = "report";

    private final AuditTrail audit;
    private final Outbox outbox;

    ReportJournal(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void announce(Report report, String change, String reason) {
        ReportState state = ReportState.of(report);
        AuditEntry entry = audit.append(AGGREGATE, report.id, report.revision, change, reason, state);
        report.knownAt = entry.knownAt();
        outbox.publish(Topics.REPORTS, "org.vigil.report." + change, entry,
                ReportChanged.of(state, change, report.revision, entry.knownAt()));
    }
}
