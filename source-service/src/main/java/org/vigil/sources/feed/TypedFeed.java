package org.vigil.sources.feed;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the form of a feed.
 *
 * @param every how often it is polled, as ISO 8601 has durations
 * @param choices what can be chosen for that: what is usual, and what it is
 */
record TypedFeed(String url, String every, boolean paused, List<String> choices) {

    private static final String USUAL = "PT15M";
    private static final List<String> CHOICES = List.of("PT5M", USUAL, "PT1H", "PT6H", "PT24H");

    static final TypedFeed NEW = of("", USUAL, false);

    static TypedFeed of(FeedForm form) {
        return of(form.url, form.every, form.paused != null);
    }

    static TypedFeed of(FeedView feed) {
        return of(feed.url(), feed.every(), feed.paused());
    }

    private static TypedFeed of(String url, String every, boolean paused) {
        String interval = every == null ? USUAL : every;
        return new TypedFeed(url, interval, paused, Stream.concat(CHOICES.stream(), Stream.of(interval)).distinct().toList());
    }
}
