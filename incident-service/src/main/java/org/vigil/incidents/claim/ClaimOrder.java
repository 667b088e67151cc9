package org.vigil.incidents.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order claims are listed. */
enum ClaimOrder {
    /** The latest recorded first. */
    @JsonProperty("newest")
    NEWEST,
    /** The longest waiting first, as a queue is worked off. */
    @JsonProperty("oldest")
    OLDEST
}
