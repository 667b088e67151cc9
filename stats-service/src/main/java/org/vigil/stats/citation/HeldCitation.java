package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

/**
 * A citation in somebody's list, without its answer.
 *
 * @param entry by which the list is in order
 * @param question the values by parameter, as JSON
 */
record HeldCitation(UUID entry, UUID id, String statistic, String question, Instant asOf, Long incidents, String sha256,
        String note, Instant heldSince) {
}
