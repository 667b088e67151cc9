package org.vigil.incidents.incident;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;

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
 */
public record IncidentState(Category category, @Schema(nullable = true) String eventType,
        @Schema(nullable = true) ViolenceType violenceType, Verification verification, When when, Place where,
        List<ActorRole> actors, List<CasualtyLine> casualties, List<AttachedClaim> claims, int origins,
        List<ExternalId> externalIds, @Schema(nullable = true) UUID mergedInto) {

    IncidentState with(Verification newVerification) {
        return new IncidentState(category, eventType, violenceType, newVerification, when, where, actors, casualties, claims,
                origins, externalIds, mergedInto);
    }

    IncidentState with(Assessment a) {
        return new IncidentState(category, eventType, violenceType, verification.derivedAs(a.status()), when, where, actors,
                a.casualties(), a.claims(), a.origins(), externalIds, mergedInto);
    }
}
