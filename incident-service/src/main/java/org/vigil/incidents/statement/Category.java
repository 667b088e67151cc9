package org.vigil.incidents.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of thing happened. */
public enum Category {

    /** Done by the group. */
    @JsonProperty("attack")
    ATTACK,
    /** A raid or strike against the group. */
    @JsonProperty("operation")
    OPERATION,
    /** Both sides acted. */
    @JsonProperty("clash")
    CLASH,
    /** None of these. */
    @JsonProperty("other")
    OTHER
}
