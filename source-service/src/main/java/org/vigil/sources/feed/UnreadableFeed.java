package org.vigil.sources.feed;

import java.io.Serial;
import java.util.function.Function;

import org.vigil.common.text.Sentence;

/** What was fetched is no feed that can be read. */
final class UnreadableFeed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    UnreadableFeed(Function<PollMessages, String> words) {
        this(Polled.said(words));
    }

    UnreadableFeed(Sentence reason) {
        super(null, null, false, false);
        this.reason = reason;
    }

    /** Why it cannot be read, and what to do. */
    Sentence reason() {
        return reason;
    }
}
