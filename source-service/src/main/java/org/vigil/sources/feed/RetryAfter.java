package org.vigil.sources.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** RFC 9110's Retry-After: seconds, or a date. */
final class RetryAfter {

    private RetryAfter() {
    }

    /** How long from now; zero where the header is absent, past or unreadable. */
    static Duration read(String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        if (header.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Duration wait = Duration.between(now,
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
