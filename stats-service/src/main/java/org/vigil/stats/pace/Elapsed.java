package org.vigil.stats.pace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;

/**
 * How much of a time has passed. Days held against a calendar year, half, quarter or month are brought to the length of the one
 * in
 * which they lie themselves, so that leap years count as they are; else to the length of what they are held against.
 *
 * @param days the days so far, at least 1
 * @param total the days to whose pace they are brought, at least 1
 * @param bucket the calendar length, null where it is none
 */
record Elapsed(long days, long total, Bucket bucket) {

    private static final int SHARE_DECIMALS = 4;
    private static final int RATIO_DECIMALS = 2;
    private static final int SPOKEN_DECIMALS = 1;

    static Elapsed of(Span soFar, Span reference) {
        Optional<Bucket> calendar = Bucket.exactly(reference)
                .filter(bucket -> bucket.around(soFar.first()).contains(soFar));
        return calendar.map(bucket -> new Elapsed(soFar.days(), bucket.around(soFar.first()).days(), bucket))
                .orElseGet(() -> new Elapsed(soFar.days(), reference.days(), null));
    }

    /** The share that has passed, to four decimals. */
    BigDecimal share() {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(total), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many there would be in the whole time at this pace, rounded half up. */
    long project(long soFar) {
        long twice = Math.multiplyExact(2, Math.multiplyExact(soFar, total));
        return Math.floorDiv(Math.addExact(twice, days), 2 * days);
    }

    Interval project(Interval soFar) {
        return new Interval(project(soFar.low()), project(soFar.best()), project(soFar.high()));
    }

    /** The pace, not rounded before, over what it is held against, to two decimals; null when that is 0. */
    BigDecimal ratio(long soFar, long reference) {
        return reference == 0 ? null : ratio(soFar, reference, RATIO_DECIMALS);
    }

    private BigDecimal ratio(long soFar, long reference, int decimals) {
        return BigDecimal.valueOf(soFar).multiply(BigDecimal.valueOf(total))
                .divide(BigDecimal.valueOf(days).multiply(BigDecimal.valueOf(reference)), decimals, RoundingMode.HALF_UP);
    }

    /** The reckoning in words: 153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121. */
    Sentence says(Interval soFar, Interval reference) {
        String of = bucket == null || days == total ? null : String.valueOf(total);
        String noun = bucket == null ? null : bucket.noun();
        String ratio = reference.best() == 0 ? null : ratio(soFar.best(), reference.best(), SPOKEN_DECIMALS).toString();
        return Sentence.of(RuleMessages.class, say -> say.paced(words(say, soFar), days, of,
                days == total ? null : words(say, project(soFar)), noun, total, ratio, words(say, reference)));
    }

    private static String words(RuleMessages say, Interval number) {
        boolean exact = number.low() == number.best() && number.best() == number.high();
        return exact ? printed(number.best())
                : say.range(printed(number.low()), printed(number.best()), printed(number.high()));
    }

    private static String printed(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
