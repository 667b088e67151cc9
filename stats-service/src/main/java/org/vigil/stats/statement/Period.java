package org.vigil.stats.statement;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Span;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The days that a figure speaks of, both ends included.
 *
 * @param from the first day, null when unknown
 * @param to the last day, null when unknown
 * @param precision how well the two are known; exact where nothing is said and both days are there
 */
@Schema(description = "The days that a figure speaks of, both included; null when they are unknown.")
public record Period(@Schema(nullable = true, examples = "2024-01-01") LocalDate from,
        @Schema(nullable = true, examples = "2024-06-30") LocalDate to, Precision precision) {

    /** How well the days of a period are known. */
    public enum Precision {
        /** From that day to that day. */
        @JsonProperty("exact")
        EXACT,
        /** Around those days. */
        @JsonProperty("approximate")
        APPROXIMATE,
        /** Not told. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Of a figure about which no period was told. */
    public static final Period UNKNOWN = new Period(null, null, Precision.UNKNOWN);

    /** Says how well the days are known where the sender did not. */
    public Period {
        if (precision == null) {
            precision = from == null || to == null ? Precision.UNKNOWN : Precision.EXACT;
        }
    }

    /** The days, empty where one of them is unknown. */
    public Optional<Span> span() {
        return from == null || to == null ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /** The calendar bucket, longest first, that the period exactly is; empty when it is none. */
    public Optional<Bucket> bucket() {
        return span().flatMap(span -> Stream.of(Bucket.YEAR, Bucket.HALF, Bucket.QUARTER, Bucket.MONTH, Bucket.WEEK, Bucket.DAY)
                .filter(bucket -> bucket.around(span.first()).equals(span))
                .findFirst());
    }

    /** As a sentence ends with it: " in July 2020", " from 2019-03-24 to 2019-06-17", or nothing when it is unknown. */
    public Sentence words() {
        if (span().isEmpty()) {
            return Sentence.of("");
        }
        return Sentence.of(ValueMessages.class, (say, language) -> " " + bucket().map(bucket -> switch (bucket) {
            case MONTH -> say.inMonth(from.getMonth().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)) + " "
                    + from.getYear());
            case DAY -> say.onDay(from.toString());
            default -> say.inBucket(bucket.label(from));
        }).orElseGet(() -> say.fromTo(from.toString(), to.toString())));
    }
}
