package org.vigil.incidents.explanation;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.incidents.claim.ClaimJournal;
import org.vigil.incidents.incident.AttachedClaim;
import org.vigil.incidents.incident.IncidentJournal;
import org.vigil.incidents.incident.IncidentView;

/** Explains incidents, as they are and as they were; the boundary of these transactions. */
@ApplicationScoped
public class ExplanationService {

    private final IncidentJournal incidents;
    private final ClaimJournal claims;

    ExplanationService(IncidentJournal incidents, ClaimJournal claims) {
        this.incidents = incidents;
        this.claims = claims;
    }

    /** What the verification rests on, as it was known at a moment; null for now. */
    @Transactional
    public VerificationView verification(UUID id, Instant asOf) {
        return VerificationView.of(incidents.read(id, asOf));
    }

    /** What claims said before a revision of the incident is what it was made of: they are written first. */
    @Transactional
    public CasualtiesView casualties(UUID id, Instant asOf) {
        IncidentView incident = incidents.read(id, asOf);
        return CasualtyExplanation.of(incident,
                claims.statements(incident.state().claims().stream().map(AttachedClaim::id).toList(),
                        asOf == null ? null : incident.knownAt()));
    }
}
