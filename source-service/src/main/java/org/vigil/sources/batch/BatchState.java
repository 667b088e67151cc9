package org.vigil.sources.batch;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a batch is. */
enum BatchState {
    /** Nothing of it has been taken in yet. */
    @JsonProperty("waiting")
    WAITING,
    /** It is being taken in. */
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
    FAILED;

    boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
