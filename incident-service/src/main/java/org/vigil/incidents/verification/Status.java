package org.vigil.incidents.verification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an incident is held to have happened. The first three follow from its claims, the others are a curator's finding. */
public enum Status {

    /** Nobody but parties says so. */
    @JsonProperty("claimed")
    CLAIMED,
    /** One origin that is no party says so. */
    @JsonProperty("reported")
    REPORTED,
    /** Two origins or more say so independently, at least one of them no party. */
    @JsonProperty("corroborated")
    CORROBORATED,
    /** Found to have happened, on a stated basis. */
    @JsonProperty("confirmed")
    CONFIRMED,
    /** A credible denial stands unanswered. */
    @JsonProperty("disputed")
    DISPUTED,
    /** Judged not to have happened, or out of scope; kept, never counted. */
    @JsonProperty("discounted")
    DISCOUNTED
}
