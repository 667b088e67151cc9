package org.vigil.sources.feed;

import java.util.function.Function;

import org.vigil.common.text.Sentence;

/** What is said of polls, by their messages. */
final class Polled {

    private Polled() {
    }

    static Sentence said(Function<PollMessages, String> words) {
        return Sentence.of(PollMessages.class, words);
    }
}
