package org.vigil.stats.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Percent;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;

/**
 * How much of a bucket is usually known by now.
 *
 * @param bucket the bucket
 * @param provisional whether more is to be expected
 * @param completeness how many percent are usually known so long after the last day; null when that cannot be said
 * @param why the reckoning in words
 */
@Schema(description = "How much of a bucket is usually known by now.")
public record Timeliness(@Schema(examples = "2026-10") String bucket, boolean provisional,
        @Schema(nullable = true, examples = "83.2") BigDecimal completeness,
        @Schema(examples = "Its last day, 2026-10-31, is 27 days before 2026-11-27. Of the 12 earlier ones with incidents from 2025-05-01 to 2026-04-30, the median had 83.2 % known 27 days after the last day; below 95 % it counts as provisional.") Sentence why) {

    /** After so many days a bucket counts as complete, and others can be held against it. */
    static final int COMPLETE_AFTER = 180;
    private static final int FEWEST = 3;
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(95);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Whether the day is so long ago that nothing has to be reckoned. */
    static boolean isComplete(LocalDate last, LocalDate today) {
        return ChronoUnit.DAYS.between(last, today) >= COMPLETE_AFTER;
    }

    /**
     * Of a bucket that ends on that day, by what was known of others that were followed from their first day on and are
     * complete.
     */
    static Timeliness of(String bucket, LocalDate last, LocalDate today, List<Followed> others) {
        long age = ChronoUnit.DAYS.between(last, today);
        Sentence start = Sentence.of(RuleMessages.class,
                say -> say.lastDay(last.toString(), age > 0 ? String.valueOf(age) : null, today.toString()));
        if (isComplete(last, today)) {
            return new Timeliness(bucket, false, ALL,
                    start.and(Sentence.of(RuleMessages.class, say -> say.complete(COMPLETE_AFTER))));
        }
        if (others.size() < FEWEST) {
            return new Timeliness(bucket, true, null,
                    start.and(Sentence.of(RuleMessages.class, say -> say.tooFewFollowed(FEWEST, COMPLETE_AFTER))));
        }
        BigDecimal usual = median(others.stream().map(other -> other.knownAfter(age)).sorted().toList());
        Span days = new Span(others.get(others.size() - 1).days().first(), others.get(0).days().last());
        return new Timeliness(bucket, age <= 0 || usual.compareTo(ENOUGH) < 0, usual,
                start.and(Sentence.of(RuleMessages.class, say -> say.usuallyKnown(others.size(), days.first().toString(),
                        days.last().toString(), usual.toString(), String.valueOf(Math.abs(age)), age >= 0,
                        ENOUGH.toString()))));
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : Percent.mean(sorted.get(middle - 1), sorted.get(middle));
    }
}
