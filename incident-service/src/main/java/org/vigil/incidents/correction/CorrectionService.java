package org.vigil.incidents.correction;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.actor.Actors;
import org.vigil.incidents.assessment.Assessor;
import org.vigil.incidents.incident.HeldLine;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.incident.ReviseIncident;
import org.vigil.incidents.statement.CasualtyLine;

/** Takes a curator's findings on incidents; the boundary of these transactions. */
@ApplicationScoped
class CorrectionService {

    private final IncidentJournal incidents;
    private final Assessor assessor;
    private final Actors actors;
    private final Caller caller;

    CorrectionService(IncidentJournal incidents, Assessor assessor, Actors actors, Caller caller) {
        this.incidents = incidents;
        this.assessor = assessor;
        this.actors = actors;
        this.caller = caller;
    }

    @Transactional
    IncidentView revise(UUID id, String ifMatch, ReviseIncident request) {
        actors.demandKnown(request.actors());
        Incident incident = standing(id, ifMatch);
        incident.revise(request);
        return written(incident, request.reason());
    }

    @Transactional
    IncidentView hold(UUID id, String ifMatch, SetCasualties request) {
        Incident incident = standing(id, ifMatch);
        incident.holdLine(new HeldLine(request.line(), request.reason(), caller.name()));
        return written(incident, request.reason());
    }

    @Transactional
    IncidentView release(UUID id, String ifMatch, String group, CasualtyLine.Outcome outcome) {
        Incident incident = standing(id, ifMatch);
        if (!incident.releaseLine(new CasualtyLine(group, outcome, null, null, null, null))) {
            throw Problems.conflict(Sentence.of(CorrectionMessages.class, CorrectionMessages::noLine));
        }
        return written(incident, "The line was given back to the rule.");
    }

    @Transactional
    IncidentView withdraw(UUID id, String ifMatch, String reason) {
        Incident incident = standing(id, ifMatch);
        incident.withdraw(reason);
        return written(incident, reason);
    }

    @Transactional
    IncidentView restore(UUID id, String ifMatch, String reason) {
        Incident incident = incidents.take(id, ifMatch);
        if (incident.state().withdrawnBecause() == null) {
            throw Problems.conflict(Sentence.of(CorrectionMessages.class, incident.state().withdrawn()
                    ? CorrectionMessages::noClaim
                    : CorrectionMessages::notWithdrawn));
        }
        incident.restore();
        return written(incident, reason);
    }

    private Incident standing(UUID id, String ifMatch) {
        Incident incident = incidents.take(id, ifMatch);
        incidents.demandStanding(incident);
        return incident;
    }

    /** Who had a part decides who is a party, so that the rules are applied again. */
    private IncidentView written(Incident incident, String reason) {
        assessor.assess(List.of(incident));
        incidents.revised(incident, reason);
        return IncidentView.of(incident);
    }
}
