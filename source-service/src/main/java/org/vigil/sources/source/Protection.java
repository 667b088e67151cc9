package org.vigil.sources.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a source may be named. */
public enum Protection {
    /** Named everywhere. */
    @JsonProperty("public")
    PUBLIC,
    /** Named to source-keepers alone; everybody else, and every other service, knows its code name. */
    @JsonProperty("protected")
    PROTECTED
}
