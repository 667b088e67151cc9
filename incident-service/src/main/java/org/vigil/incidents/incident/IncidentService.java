package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.difference.Revisions;
import org.vigil.incidents.reason.ReasonMessages;

/** Shows incidents, as they are and as they were, and holds their verification; the boundary of these transactions. */
@ApplicationScoped
public class IncidentService {

    private final IncidentRepository incidents;
    private final IncidentRevisions revisions;
    private final IncidentJournal journal;
    private final AuditTrail audit;
    private final Revisions differences;
    private final Caller caller;

    IncidentService(IncidentRepository incidents, IncidentRevisions revisions, IncidentJournal journal, AuditTrail audit,
            Revisions differences, Caller caller) {
        this.incidents = incidents;
        this.revisions = revisions;
        this.journal = journal;
        this.audit = audit;
        this.differences = differences;
        this.caller = caller;
    }

    /** The incident as it is; 404 when there is none. */
    @Transactional
    public IncidentView get(UUID id) {
        return journal.read(id, null);
    }

    /** The incident that this one stands for: itself, or where its merges lead. */
    @Transactional
    UUID standingFor(UUID id) {
        return incidents.roots(List.of(id)).get(id);
    }

    /** The incident as it was known at that moment; nothing was known of it before its first revision. */
    @Transactional
    public IncidentView asOf(UUID id, Instant moment) {
        return journal.read(id, moment);
    }

    @Transactional
    Page<IncidentView> list(IncidentFilter filter, PageRequest page) {
        List<Incident> found = incidents.newestFirst(filter, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), Incident::id).map(IncidentView::of);
    }

    /** The list as it was at that moment. */
    @Transactional
    Page<IncidentView> listAsOf(Instant moment, IncidentFilter filter, PageRequest page) {
        List<IncidentRevision> found = revisions.asOf(moment, filter, page.after(), page.limit() + 1);
        Map<UUID, AuditEntry> entries = audit.at(IncidentJournal.AGGREGATE,
                found.stream().collect(Collectors.toMap(r -> r.incident, r -> r.revision)));
        return Page.of(found, page.limit(), r -> r.incident).map(r -> journal.view(entries.get(r.incident)));
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        get(id);
        return Change.page(audit.history(IncidentJournal.AGGREGATE, id, page.before(), page.limit() + 1), page.limit());
    }

    /** The revisions with what each changed, newest first. */
    @Transactional
    public Page<RevisedState> history(UUID id, RevisionPage page) {
        return revisions(id, page).map(change -> differences.between(change, IncidentState.class, StateDifference::between));
    }

    @Transactional
    RevisedState revision(UUID id, int revision) {
        return differences.of(IncidentJournal.AGGREGATE, id, revision, IncidentState.class, StateDifference::between);
    }

    /** Holds a status whatever the rule says; 428 or 412 when the caller has not seen the latest revision. */
    @Transactional
    public IncidentView hold(UUID id, String ifMatch, HoldVerification finding) {
        Incident incident = taken(id, ifMatch);
        journal.demandStanding(incident);
        incident.hold(finding.status(), finding.basis(), finding.reason(), caller.name());
        journal.revised(incident, finding.reason());
        return IncidentView.of(incident);
    }

    /** Gives the status back to the rule; 409 when nothing is held. */
    @Transactional
    public IncidentView release(UUID id, String ifMatch) {
        Incident incident = taken(id, ifMatch);
        if (!incident.state().verification().isHeld()) {
            throw Problems.conflict(Sentence.of(IncidentMessages.class, IncidentMessages::notHeld));
        }
        incident.release();
        journal.revised(incident, Sentence.of(ReasonMessages.class, ReasonMessages::givenBack).toString());
        return IncidentView.of(incident);
    }

    private Incident taken(UUID id, String ifMatch) {
        return journal.take(id, ifMatch);
    }
}
