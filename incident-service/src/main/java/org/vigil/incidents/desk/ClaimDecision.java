package org.vigil.incidents.desk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a curator makes of a claim. */
enum ClaimDecision {
    /** It belongs to an incident that there is. */
    @JsonProperty("attach")
    ATTACH,
    /** It tells of something new. */
    @JsonProperty("new")
    NEW,
    /** It is set aside, with a reason. */
    @JsonProperty("dismiss")
    DISMISS,
    /** It is to be worked on after all, with a reason. */
    @JsonProperty("reopen")
    REOPEN,
    /** It was attached to the wrong incident, with a reason. */
    @JsonProperty("detach")
    DETACH,
    /** The curator works on it, so that nobody else does. */
    @JsonProperty("hold")
    HOLD,
    /** Somebody else may work on it. */
    @JsonProperty("release")
    RELEASE;

    /** Whether the curator goes on to the next claim after it. */
    boolean isDone() {
        return this == ATTACH || this == NEW || this == DISMISS;
    }
}
