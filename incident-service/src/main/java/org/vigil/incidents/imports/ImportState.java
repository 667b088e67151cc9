package org.vigil.incidents.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import is. */
enum ImportState {
    /** It waits for its turn or is being taken in. */
    @JsonProperty("running")
    RUNNING,
    /** Every row has been taken in or rejected. */
    @JsonProperty("done")
    DONE,
    /** Somebody stopped it; what had been taken in by then stays. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** It could not be read to its end; what had been taken in by then stays. */
    @JsonProperty("failed")
    FAILED
}
