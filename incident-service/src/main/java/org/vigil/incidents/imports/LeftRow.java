package org.vigil.incidents.imports;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.reason.ReasonMessages;

/** A row that has left its source's file, by the words in which it was withdrawn. */
final class LeftRow {

    private LeftRow() {
    }

    static String reason(String scheme, String externalId) {
        return Sentence.of(ReasonMessages.class, say -> say.left(externalId, scheme)).toString();
    }

    /** Whether the incident was withdrawn for that, and not for anything that a curator found out later. */
    static boolean withdrew(Incident incident, String scheme, String externalId) {
        String because = incident.state().withdrawnBecause();
        return because != null && because.startsWith(reason(scheme, externalId));
    }
}
