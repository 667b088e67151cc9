package org.vigil.sources.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * A new feed, or the new state of one.
 *
 * @param url where it stands
 * @param every how often it is polled, as ISO 8601 has durations: from PT1M to P7D; PT15M when absent
 * @param paused whether it is left alone; no when absent
 */
@Schema(examples = """
        {"url":"https://news.example/feed.xml","every":"PT15M","paused":false}""")
record KeepFeed(@NotBlank @Size(max = 2_000) String url, @Size(max = 20) String every, Boolean paused) {

    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    boolean isPaused() {
        return paused != null && paused;
    }

    /** How often; a 400 that names the field where it is none. */
    Duration interval() {
        try {
            Duration interval = every == null ? USUAL : Duration.parse(every);
            if (interval.compareTo(SHORTEST) >= 0 && interval.compareTo(LONGEST) <= 0) {
                return interval.truncatedTo(ChronoUnit.SECONDS);
            }
        } catch (DateTimeException e) {
            // answered below, like one out of range
        }
        throw Problems.invalid("every", Sentence.of(FeedMessages.class, FeedMessages::duration));
    }
}
