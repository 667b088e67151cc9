package org.vigil.incidents.place;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of the division the other scheme's area is. */
enum Share {
    /** The same area. */
    @JsonProperty("whole")
    WHOLE,
    /** An area within it, or one that several divisions have a part of. */
    @JsonProperty("part")
    PART
}
