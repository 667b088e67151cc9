package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.common.web.RevisionPage;

/** Shows incidents, as they are and as they were, and holds their verification; the boundary of these transactions. */
@ApplicationScoped
class IncidentService {

    private final IncidentRepository incidents;
    private final IncidentJournal journal;
    private final AuditTrail audit;

    IncidentService(IncidentRepository incidents, IncidentJournal journal, AuditTrail audit) {
        this.incidents = incidents;
        this.journal = journal;
        this.audit = audit;
    }

    @Transactional
    IncidentView get(UUID id) {
        return IncidentView.of(incidents.findByIdOptional(id).orElseThrow(() -> Problems.notFound("incident", id)));
    }

    /** The incident as it was known at that moment; nothing was known of it before its first revision. */
    @Transactional
    IncidentView asOf(UUID id, Instant moment) {
        return audit.asOf(IncidentJournal.AGGREGATE, id, moment)
                .map(entry -> new IncidentView(id, entry.revision(), journal.stateAfter(entry), entry.knownAt()))
                .orElseThrow(() -> Problems.notFound("incident", id + " known at " + moment));
    }

    @Transactional
    Page<IncidentView> list(IncidentFilter filter, PageRequest page) {
        List<Incident> found = incidents.newestFirst(filter, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), Incident::id).map(IncidentView::of);
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        get(id);
        return Change.page(audit.history(IncidentJournal.AGGREGATE, id, page.before(), page.limit() + 1), page.limit());
    }

    @Transactional
    IncidentView hold(UUID id, String ifMatch, HoldVerification finding) {
        Incident incident = taken(id, ifMatch);
        incident.hold(finding.status(), finding.basis(), finding.reason());
        journal.revised(incident, finding.reason());
        return IncidentView.of(incident);
    }

    @Transactional
    IncidentView release(UUID id, String ifMatch) {
        Incident incident = taken(id, ifMatch);
        if (!incident.state().verification().isHeld()) {
            throw Problems.conflict("The status is the rule's own already; nothing is held.");
        }
        incident.release();
        journal.revised(incident, "The status was given back to the rule.");
        return IncidentView.of(incident);
    }

    private Incident taken(UUID id, String ifMatch) {
        Incident incident = journal.take(id).orElseThrow(() -> Problems.notFound("incident", id));
        Preconditions.ifMatch(ifMatch, incident.revision);
        return incident;
    }
}
