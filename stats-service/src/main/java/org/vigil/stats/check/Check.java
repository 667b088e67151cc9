package org.vigil.stats.check;

import java.util.function.BiFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What one rule says of a figure's own statement.
 *
 * @param rule the rule's name
 * @param holds whether the statement keeps to it, null when that cannot be said
 * @param says the reckoning in words
 */
@Schema(description = "What one rule of arithmetic says of the statement itself.")
public record Check(@Schema(examples = "wording-against-arithmetic") String rule,
        @Schema(nullable = true, description = "Null when it cannot be said.") Boolean holds,
        @Schema(examples = "153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121: more than double") Sentence says) {

    /** What a bundle of messages says of what is itself said in a language, which is the second argument. */
    static Check of(String rule, Boolean holds, BiFunction<CheckMessages, String, String> says) {
        return new Check(rule, holds, Sentence.of(CheckMessages.class, says));
    }

    /** True, false, or unknown where it cannot be said. */
    @JsonIgnore
    public String getVerdict() {
        return holds == null ? "unknown" : holds.toString();
    }
}
