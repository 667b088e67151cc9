package org.vigil.incidents.actor;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an actor is, in the words of ACLED's inter codes. */
public enum ActorKind {
    /** The forces of a state in its own country. */
    @JsonProperty("state-forces")
    STATE_FORCES,
    /** An organised group that fights a government. */
    @JsonProperty("rebel-group")
    REBEL_GROUP,
    /** An armed group in the service of a political aim. */
    @JsonProperty("political-militia")
    POLITICAL_MILITIA,
    /** An armed group of a community. */
    @JsonProperty("identity-militia")
    IDENTITY_MILITIA,
    /** People in a violent crowd. */
    @JsonProperty("rioters")
    RIOTERS,
    /** People in a peaceful demonstration. */
    @JsonProperty("protesters")
    PROTESTERS,
    /** People who take no part. */
    @JsonProperty("civilians")
    CIVILIANS,
    /** The forces of another state, of an alliance, and others. */
    @JsonProperty("external-forces")
    EXTERNAL_FORCES
}
