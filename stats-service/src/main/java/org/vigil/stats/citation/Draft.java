package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A citation that is not stored yet.
 *
 * @param id its permanent id
 * @param asked the question
 * @param asOf its moment
 * @param answer definition and value; null when the citation is stored already
 * @param behind what was counted; null when the citation is stored already
 */
record Draft(UUID id, Asked asked, Instant asOf, JsonNode answer, Behind behind) {

    boolean isStored() {
        return answer == null;
    }

    /** Says nothing: whether a request was sent before is told by what it asks for, and not by what was counted meanwhile. */
    @Override
    public String toString() {
        return "";
    }
}
