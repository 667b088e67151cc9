package org.vigil.incidents.claim;

import java.util.List;
import java.util.UUID;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.difference.Differences;

/** What two states of a claim differ in. */
final class ClaimDifference {

    private ClaimDifference() {
    }

    static List<Difference> between(ClaimChange before, ClaimChange after) {
        RecordClaim was = before.statement();
        RecordClaim is = after.statement();
        return new Differences()
                .value("state", before.state(), after.state(), ClaimDifference::state)
                .value("incident", before.incident(), after.incident(), ClaimDifference::incident)
                .value("report", "Report", was.report(), is.report())
                .value("speaker", "Speaker", was.speaker(), is.speaker())
                .value("stance", "Stance", was.stance(), is.stance())
                .value("statedAt", "Stated at", was.statedAt(), is.statedAt())
                .value("category", "Category", was.category(), is.category())
                .value("eventType", "Event type", was.eventType(), is.eventType())
                .value("when", was.when(), is.when(), (a, b) -> "When it happened is told otherwise.")
                .value("where", was.where(), is.where(), (a, b) -> "Where it happened is told otherwise.")
                .value("actors", was.actors(), is.actors(), (a, b) -> "Who had a part is told otherwise.")
                .value("casualties", was.casualties(), is.casualties(), (a, b) -> "The casualties are told otherwise.")
                .value("quote", was.quote(), is.quote(), (a, b) -> "It stands elsewhere in the report.")
                .found();
    }

    private static String state(ClaimState was, ClaimState is) {
        return switch (is) {
            case OPEN -> "It is open again, after it was " + WireNames.of(was) + ".";
            case ATTACHED -> "It was attached to an incident.";
            case DISMISSED -> "It was dismissed.";
        };
    }

    private static String incident(UUID was, UUID is) {
        if (was == null) {
            return "It counts for the incident " + is + ".";
        }
        return is == null ? "It no longer counts for the incident " + was + "."
                : "It counts for the incident " + is + " and no longer for " + was + ".";
    }
}
