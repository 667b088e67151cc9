package org.vigil.sources.feed;

import java.io.Serial;

/** What was fetched is no feed that can be read. Its message is a whole sentence that says why. */
final class UnreadableFeed extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableFeed(String reason) {
        super(reason, null, false, false);
    }
}
