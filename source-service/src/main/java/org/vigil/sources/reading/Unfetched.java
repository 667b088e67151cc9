package org.vigil.sources.reading;

import org.vigil.common.fetch.FetchException;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

/** What is said of an address that was not fetched, or whose answer cannot be read. */
public final class Unfetched {

    private Unfetched() {
    }

    /** Why it was not, and what to do. */
    public static Sentence why(FetchException e) {
        return Sentence.of(ReadingMessages.class, say -> say.why(e.reason(), e.detail(), e.getMessage()));
    }

    /** 400: the address that stands in the field {@code url} cannot be fetched. */
    public static Refusal refusal(FetchException e) {
        return Problems.invalid("url",
                Sentence.of(ReadingMessages.class, (say, language) -> say.notFetched(why(e).in(language))));
    }
}
