package org.vigil.incidents.verification;

import java.util.Map;
import java.util.UUID;

/**
 * What the rule makes of an incident's claims.
 *
 * @param status claimed, reported or corroborated
 * @param origins how many independent origins support the incident
 * @param originOf the origin of each claim that counts, as a readable key; a claim that adds nothing is absent
 * @param aside why each of the others adds nothing
 * @param reason the rule's reason, in a sentence
 */
public record Verdict(Status status, int origins, Map<UUID, String> originOf, Map<UUID, Aside> aside, String reason) {

    /**
     * Why the rule says so, in words to follow "because".
     *
     * @param origins how many origins support the incident
     * @param unknownLineage whether that is the one origin that reports of unknown lineage are together
     */
    public static String because(Status derived, int origins, boolean unknownLineage) {
        if (origins == 0) {
            return "no claim that counts supports it yet";
        }
        return switch (derived) {
            case CLAIMED -> "nobody but parties says so" + (unknownLineage ? ", in reports of unknown lineage" : "");
            case REPORTED -> unknownLineage ? "only reports of unknown lineage say so, one origin at most"
                    : "one origin that is no party says so";
            default -> origins + " origins say so, at least one of them no party";
        };
    }
}
