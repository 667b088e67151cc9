package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why nothing is done with an incident; other languages are in {@code messages/incident_*.properties}. */
@MessageBundle("incident")
public interface IncidentMessages {

    @Message("There is no incident {id}.")
    String missing(UUID id);

    @Message("There is no incident {id} known at {moment}.")
    String missingThen(UUID id, Instant moment);

    @Message("is not the id of an incident")
    String notIncident();

    @Message("The incident {id} is withdrawn; restore it first.")
    String withdrawn(UUID id);

    @Message("The incident {id} was merged into {into}; change that one.")
    String merged(UUID id, UUID into);

    @Message("{why} It was {last}")
    String aside(String why, String last);

    @Message("The status is the rule's own already; nothing is held.")
    String notHeld();

    @Message("is admin1, or left out")
    String disagree();
}
