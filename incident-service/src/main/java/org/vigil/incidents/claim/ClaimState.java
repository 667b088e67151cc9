package org.vigil.incidents.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has been made of a claim. */
public enum ClaimState {
    /** Nothing yet. */
    @JsonProperty("open")
    OPEN,
    /** It belongs to an incident. */
    @JsonProperty("attached")
    ATTACHED,
    /** A curator set it aside, with a reason. */
    @JsonProperty("dismissed")
    DISMISSED
}
