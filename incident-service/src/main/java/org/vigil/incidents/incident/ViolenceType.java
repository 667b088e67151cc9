package org.vigil.incidents.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/** UCDP's type of organised violence. */
public enum ViolenceType {
    /** Between two parties of which one is a state at least. */
    @JsonProperty("state-based")
    STATE_BASED,
    /** Between organised groups that are no state. */
    @JsonProperty("non-state")
    NON_STATE,
    /** Against civilians, by a state or an organised group. */
    @JsonProperty("one-sided")
    ONE_SIDED
}
