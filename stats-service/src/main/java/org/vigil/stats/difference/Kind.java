package org.vigil.stats.difference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an incident between two moments. Each has one kind, so that the kinds add up exactly. */
public enum Kind {

    /** First known in between. */
    @JsonProperty("new")
    NEW,
    /** First known in between, though all its days lie before the month of the earlier moment. */
    @JsonProperty("late")
    LATE,
    /** Counted at both moments, with another number, in another group, or not any more by the filters and days. */
    @JsonProperty("revised")
    REVISED,
    /** Counted before, and merged into another since. */
    @JsonProperty("merged")
    MERGED,
    /** Counted before, and withdrawn or discounted since. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Known and not counted before, and counted since: a merge, a withdrawal or a discounting was taken back. */
    @JsonProperty("restored")
    RESTORED
}
