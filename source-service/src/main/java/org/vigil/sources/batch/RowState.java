package org.vigil.sources.batch;

import org.vigil.sources.report.Filed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a row; in a dry run, what would. */
enum RowState {
    /** It is a new report. */
    @JsonProperty("created")
    CREATED,
    /** It is a known report that reads differently now. */
    @JsonProperty("revised")
    REVISED,
    /** It is a known report, and nothing has changed. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** It was not taken in. */
    @JsonProperty("rejected")
    REJECTED;

    static RowState of(Filed.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> CREATED;
            case REVISED -> REVISED;
            case UNCHANGED -> UNCHANGED;
        };
    }
}
