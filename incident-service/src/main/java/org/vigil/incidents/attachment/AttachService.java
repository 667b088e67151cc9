package org.vigil.incidents.attachment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.claim.Claim;
import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.claim.ClaimView;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.incident.IncidentMessages;

/**
 * Attaches claims; the boundary of these transactions. The claim's row is locked first and the incident's next: of two curators
 * with one claim one wins and the other gets a conflict, and claims attached to one incident at once follow each other.
 */
@ApplicationScoped
public class AttachService {

    private final ClaimJournal claims;
    private final IncidentJournal incidents;
    private final Assessor assessor;

    AttachService(ClaimJournal claims, IncidentJournal incidents, Assessor assessor) {
        this.claims = claims;
        this.incidents = incidents;
        this.assessor = assessor;
    }

    /** Attaches an open claim; 409 when it is not open, or somebody else has leased it. */
    @Transactional
    public ClaimView attach(UUID claimId, AttachClaim request) {
        incidents.keepStructure();
        Claim claim = claims.takeOpen(claimId);
        return request.toNew() ? attachToNew(claim) : attachTo(request.incident(), claim);
    }

    private ClaimView attachToNew(Claim claim) {
        RecordClaim said = claim.statement();
        Incident incident = new Incident(said.category(), said.eventType(), said.when(), said.where(), said.actors());
        incidents.add(incident);
        ClaimView attached = claims.attach(claim, incident.id());
        incidents.recorded(incident, assessor.assess(List.of(incident)).get(incident));
        return attached;
    }

    private ClaimView attachTo(UUID incidentId, Claim claim) {
        Incident incident = incidents.take(incidents.standingFor(List.of(incidentId)).get(incidentId))
                .orElseThrow(
                        () -> Problems.invalid("incident", Sentence.of(IncidentMessages.class, IncidentMessages::notIncident)));
        incident.demandOpenToClaims();
        ClaimView attached = claims.attach(claim, incident.id());
        assessor.assess(List.of(incident)).forEach(incidents::revised);
        return attached;
    }
}
