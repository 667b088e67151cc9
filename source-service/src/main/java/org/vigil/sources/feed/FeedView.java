package org.vigil.sources.feed;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Versioned;

/**
 * A feed and how its polls went.
 *
 * @param movedTo the address that it has for good, as its server says by a permanent redirect; the feed keeps the one that it
 *        was given until somebody changes it
 * @param lastStatus of the last answer; null where there was none
 * @param lastError why the last poll failed; null where it did not
 * @param failures polls that failed since the last one that did not; one that is under way counts until it has ended
 * @param nextPollAt null while it is paused
 * @param itemsSeen different items in all
 * @param lastItems what the items came to when they were last read
 */
@Schema(description = "A feed of a source, with the state of its polls.")
record FeedView(UUID id, String source, String url, String every, boolean paused, @Schema(nullable = true) String movedTo,
        @Schema(nullable = true) Instant lastPolledAt, @Schema(nullable = true) Instant lastSuccessAt,
        @Schema(nullable = true) Integer lastStatus, @Schema(nullable = true) Sentence lastError, int failures,
        @Schema(nullable = true) Instant nextPollAt, long itemsSeen, Intake lastItems, int revision,
        Instant createdAt) implements Versioned {

    static FeedView of(Feed feed, String source) {
        return new FeedView(feed.id, source, feed.url, feed.interval().toString(), feed.paused, feed.movedTo, feed.lastPolledAt,
                feed.lastSuccessAt, feed.lastStatus, feed.lastError(), feed.failures, feed.paused ? null : feed.nextPollAt,
                feed.itemsSeen, feed.lastItems(), feed.revision, feed.createdAt);
    }
}
