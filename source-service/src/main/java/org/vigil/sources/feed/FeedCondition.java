package org.vigil.sources.feed;

/** How a feed is doing, in one word. */
enum FeedCondition {
    /** It has not been polled yet. */
    WAITING,
    /** The last poll has read it. */
    WORKING,
    /** The last poll failed; another one is made. */
    FAILING,
    /** It is left alone, whatever the last poll came to. */
    PAUSED;

    static FeedCondition of(FeedView feed) {
        if (feed.paused()) {
            return PAUSED;
        }
        if (feed.lastError() != null) {
            return FAILING;
        }
        return feed.lastPolledAt() == null ? WAITING : WORKING;
    }
}
