package org.vigil.incidents.place;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which division a stated name means.
 *
 * @param country where it was sought, ISO 3166-1 alpha-2
 * @param stated the name as it was stated
 * @param code ISO 3166-2; null where the name fits none, or several equally well
 * @param how how it was found; null where it was not
 * @param candidates what it could mean, the best first, at most {@value #MOST_CANDIDATES}
 */
@Schema(description = "Which division a stated name means, and how that was found.", examples = """
        {"country":"SY","stated":"Dayr az-Zawr governorate","code":"SY-DY","how":"name",
         "candidates":[{"code":"SY-DY","name":"Deir ez-Zor","score":1.0}]}""")
record Resolution(String country, String stated, @Schema(nullable = true) String code, @Schema(nullable = true) How how,
        List<Candidate> candidates) {

    static final int MOST_CANDIDATES = 5;

    /** How a division was found. */
    enum How {
        /** It was stated by its code. */
        @JsonProperty("code")
        CODE,
        /** By one of its names, whatever the script, marks, hyphens and article. */
        @JsonProperty("name")
        NAME,
        /** By a name that a curator has added. */
        @JsonProperty("added-name")
        ADDED_NAME,
        /** By its consonants: another romanisation of one of its names. */
        @JsonProperty("consonants")
        CONSONANTS,
        /** By likeness, far ahead of any other. */
        @JsonProperty("likeness")
        LIKENESS
    }

    /**
     * A division that could be meant.
     *
     * @param name its usual name
     * @param score how well it fits, up to 1
     */
    record Candidate(String code, String name, double score) {
    }
}
