package org.vigil.incidents.desk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a curator makes of an incident. */
enum IncidentDecision {
    /** A status is held, whatever the rule says. */
    @JsonProperty("verify")
    VERIFY,
    /** The status is given back to the rule. */
    @JsonProperty("release")
    RELEASE,
    /** Some of its claims tell of another one. */
    @JsonProperty("split")
    SPLIT,
    /** Others are the same and are merged into it. */
    @JsonProperty("merge")
    MERGE,
    /** A merge is undone. */
    @JsonProperty("undo-merge")
    UNDO_MERGE,
    /** A split is undone. */
    @JsonProperty("undo-split")
    UNDO_SPLIT
}
