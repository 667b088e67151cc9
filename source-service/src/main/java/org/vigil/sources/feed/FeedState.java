package org.vigil.sources.feed;

import java.util.UUID;

/** What the audit trail keeps of a feed at one revision. */
record FeedState(UUID id, UUID source, String url, String every, boolean paused) {

    static FeedState of(Feed feed) {
        return new FeedState(feed.id, feed.sourceId, feed.url, feed.interval().toString(), feed.paused);
    }
}
