package org.vigil.stats.citation;

import org.vigil.common.page.Language;
import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A stored citation, read.
 *
 * @param asked its question
 * @param answer its definition and its value
 * @param language that of the sentences in them
 */
record Cited(Citation citation, Asked asked, JsonNode answer, Language language) {

    /** As it is stored. */
    Cited(Citation citation, Asked asked, JsonNode answer) {
        this(citation, asked, answer, Language.EN);
    }

    JsonNode value() {
        return answer.get("value");
    }

    JsonNode definition() {
        return answer.get("definition");
    }
}
