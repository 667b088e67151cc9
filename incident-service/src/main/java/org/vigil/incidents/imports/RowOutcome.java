package org.vigil.incidents.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a row; in a dry run, what would. */
enum RowOutcome {
    /** It is a new incident. */
    @JsonProperty("created")
    CREATED,
    /** It was imported before and reads differently now. */
    @JsonProperty("updated")
    UPDATED,
    /** It was imported before, and nothing has changed. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** It was not taken in. */
    @JsonProperty("rejected")
    REJECTED
}
