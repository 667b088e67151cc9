package org.vigil.sources.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a report stands to what was told before it. */
public enum LineageKind {
    /** Tells something first. */
    @JsonProperty("original")
    ORIGINAL,
    /** Repeats what another source told, and names it. */
    @JsonProperty("relay")
    RELAY,
    /** Holds the text of another report, whole or cut. */
    @JsonProperty("near-duplicate")
    NEAR_DUPLICATE,
    /** Has not been judged. */
    @JsonProperty("unknown")
    UNKNOWN
}
