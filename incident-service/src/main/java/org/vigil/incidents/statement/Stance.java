package org.vigil.incidents.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a speaker stands to what is told. */
public enum Stance {

    /** Says that it was the speaker's own doing. */
    @JsonProperty("claims-responsibility")
    CLAIMS_RESPONSIBILITY,
    /** Says that it happened. */
    @JsonProperty("asserts")
    ASSERTS,
    /** Says that what another told is so. */
    @JsonProperty("confirms")
    CONFIRMS,
    /** Says that it did not happen. */
    @JsonProperty("denies")
    DENIES,
    /** Says that it did not happen in this way. */
    @JsonProperty("disputes")
    DISPUTES;

    /** Whether it can carry an incident; a denial or a dispute supports nothing, neither a status nor a number. */
    public boolean supports() {
        return this == CLAIMS_RESPONSIBILITY || this == ASSERTS || this == CONFIRMS;
    }
}
