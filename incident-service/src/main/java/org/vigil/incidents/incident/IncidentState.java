package org.vigil.incidents.incident;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.verification.Verdict;
import org.vigil.incidents.verification.VerificationRule;

/**
 * Everything about an incident at one revision.
 *
 * @param category what sort of thing it is
 * @param eventType ACLED's type and sub-type, or null
 * @param violenceType UCDP's type, or null
 * @param verification how far it is held to have happened
 * @param when when it happened
 * @param where where it happened
 * @param actors who had a part
 * @param casualties what its claims say together, a line for each group and outcome
 * @param claims the claims that it rests on, in the order in which they were recorded
 * @param origins how many independent origins support it
 * @param externalIds its names elsewhere
 * @param mergedInto the incident that it was merged into, or null
 * @param withdrawn whether it is kept and not counted: a curator withdrew it, or no claim is left
 * @param withdrawnBecause a curator's reason for withdrawing it, null where nobody did
 * @param heldCasualties the casualty lines that a curator has set, each with the reason; they stand in {@code
 * casualties} in place of what the claims say
 */
public record IncidentState(Category category, @Schema(nullable = true) String eventType,
        @Schema(nullable = true) ViolenceType violenceType, Verification verification, When when, Place where,
        List<ActorRole> actors, List<CasualtyLine> casualties, List<AttachedClaim> claims, int origins,
        List<ExternalId> externalIds, @Schema(nullable = true) UUID mergedInto, Boolean withdrawn,
        @Schema(nullable = true) String withdrawnBecause, List<HeldLine> heldCasualties) {

    /** States that were stored before incidents could be withdrawn and lines be held say nothing of either. */
    public IncidentState {
        withdrawn = Boolean.TRUE.equals(withdrawn);
        heldCasualties = heldCasualties == null ? List.of() : heldCasualties;
    }

    /** Why the rule says of it what it says, in words to follow "because". */
    public Sentence because() {
        return Verdict.because(verification.derived(), origins,
                claims.stream().anyMatch(claim -> VerificationRule.UNKNOWN_LINEAGE.equals(claim.origin())));
    }

    IncidentState with(Verification newVerification) {
        return new IncidentState(category, eventType, violenceType, newVerification, when, where, actors, casualties, claims,
                origins, externalIds, mergedInto, withdrawn, withdrawnBecause, heldCasualties);
    }

    IncidentState with(Assessment a) {
        return new IncidentState(category, eventType, violenceType, verification.derivedAs(a.status()), when, where, actors,
                HeldLine.over(a.casualties(), heldCasualties), a.claims(), a.origins(), externalIds, mergedInto,
                withdrawnBecause != null || (mergedInto == null && a.claims().isEmpty()), withdrawnBecause, heldCasualties);
    }

    IncidentState withHeld(List<HeldLine> held) {
        return new IncidentState(category, eventType, violenceType, verification, when, where, actors, casualties, claims,
                origins, externalIds, mergedInto, withdrawn, withdrawnBecause, held);
    }

    IncidentState mergedInto(UUID other) {
        return new IncidentState(category, eventType, violenceType, verification, when, where, actors, casualties, claims,
                origins, externalIds, other, withdrawn, withdrawnBecause, heldCasualties);
    }

    IncidentState withdrawn(String because) {
        return new IncidentState(category, eventType, violenceType, verification, when, where, actors, casualties, claims,
                origins, externalIds, mergedInto, because != null || claims.isEmpty(), because, heldCasualties);
    }

    IncidentState revised(ReviseIncident to, Place newWhere) {
        return new IncidentState(to.category(), to.eventType(), to.violenceType(), verification, to.when(), newWhere,
                to.actors(), casualties, claims, origins, externalIds, mergedInto, withdrawn, withdrawnBecause,
                heldCasualties);
    }
}
