package org.vigil.stats.citation;

import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A stored citation, read.
 *
 * @param asked its question
 * @param answer its definition and its value
 */
record Cited(Citation citation, Asked asked, JsonNode answer) {

    JsonNode value() {
        return answer.get("value");
    }

    JsonNode definition() {
        return answer.get("definition");
    }
}
