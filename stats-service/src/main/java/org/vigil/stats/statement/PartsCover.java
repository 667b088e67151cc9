package org.vigil.stats.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of the whole the parts are said to make up; null where nothing is said. */
public enum PartsCover {

    /** The parts are all there is. */
    @JsonProperty("whole")
    WHOLE,
    /** There is more than the parts. */
    @JsonProperty("some")
    SOME
}
