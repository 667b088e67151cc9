package org.vigil.stats.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How firmly a number was published. */
public enum Qualifier {

    /** That number and no other. */
    @JsonProperty("exact")
    EXACT,
    /** That number or more: "more than", "over". */
    @JsonProperty("at-least")
    AT_LEAST,
    /** That number or fewer: "up to", "nearly". */
    @JsonProperty("at-most")
    AT_MOST,
    /** Near that number: taken as up to {@link Tolerance#PERCENT} % away where no limits are stated. */
    @JsonProperty("about")
    ABOUT,
    /** Between two numbers. */
    @JsonProperty("range")
    RANGE
}
