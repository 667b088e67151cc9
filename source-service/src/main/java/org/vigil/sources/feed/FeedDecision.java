package org.vigil.sources.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a source-keeper does with a feed. */
enum FeedDecision {
    /** It has another address or interval, or is paused or taken up again. */
    @JsonProperty("change")
    CHANGE,
    /** It is polled now. */
    @JsonProperty("poll")
    POLL,
    /** It is not polled any more. */
    @JsonProperty("remove")
    REMOVE
}
