package org.vigil.incidents.imports;

import java.util.Map;

import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.incident.ReviseIncident;
import org.vigil.incidents.incident.ViolenceType;

/**
 * A row as the claim that it would be.
 *
 * @param row what was read
 * @param statement what it says; null where the row is rejected
 * @param violence UCDP's type of violence, or null
 * @param strangers the actors whom it names and nobody has recorded, by name
 */
record Draft(ReadRow row, RecordClaim statement, ViolenceType violence, Map<String, ActorKind> strangers) {

    static Draft rejected(ReadRow row) {
        return new Draft(row, null, null, Map.of());
    }

    /** What an incident is that follows this row alone. */
    static ReviseIncident facts(RecordClaim said, ViolenceType violence, String reason) {
        return new ReviseIncident(said.category(), said.eventType(), violence, said.when(), said.where(), said.actors(),
                reason);
    }
}
