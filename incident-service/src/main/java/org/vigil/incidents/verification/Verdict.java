package org.vigil.incidents.verification;

import java.util.Map;
import java.util.UUID;

/**
 * What the rule makes of an incident's claims.
 *
 * @param status claimed, reported or corroborated
 * @param origins how many independent origins support the incident
 * @param originOf the origin of each claim that counts, as a readable key; a claim that adds nothing is absent
 * @param reason the rule's reason, in a sentence
 */
public record Verdict(Status status, int origins, Map<UUID, String> originOf, String reason) {
}
