package org.vigil.sources.feed;

import java.util.function.Function;

import org.vigil.common.fetch.FetchException;
import org.vigil.common.text.Sentence;

/** What is said of polls, by their messages. */
final class Polled {

    private Polled() {
    }

    static Sentence said(Function<PollMessages, String> words) {
        return Sentence.of(PollMessages.class, words);
    }

    /** Why an address was not fetched, or what it answers with not read. */
    static Sentence said(FetchException e) {
        return said(say -> say.notFetched(e.reason(), e.detail(), e.getMessage()));
    }
}
