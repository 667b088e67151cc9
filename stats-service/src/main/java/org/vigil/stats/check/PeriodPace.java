package org.vigil.stats.check;

import java.util.Optional;

import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.Period;

/**
 * How a figure's days compare with the length of time that its base was counted over. A half-year held against a year
 * is brought to the pace of the year in which it lies, so that leap years count as they are.
 *
 * @param elapsedDays the days that the figure speaks of
 * @param totalDays the days to whose pace it is brought
 * @param bucket the calendar length of the base, null where it is none
 */
record PeriodPace(long elapsedDays, long totalDays, Bucket bucket) {

    /** Empty when the two are of one length, as two months are whatever their days. */
    static Optional<PeriodPace> of(Period figure, Period base) {
        Span days = figure.span().orElseThrow();
        Span baseDays = base.span().orElseThrow();
        Optional<Bucket> calendar = base.bucket();
        if (days.days() == baseDays.days() || (calendar.isPresent() && calendar.equals(figure.bucket()))) {
            return Optional.empty();
        }
        return Optional.of(calendar
                .filter(bucket -> bucket.around(days.first()).contains(days))
                .map(bucket -> new PeriodPace(days.days(), bucket.around(days.first()).days(), bucket))
                .orElseGet(() -> new PeriodPace(days.days(), baseDays.days(), null)));
    }

    /** What the calendar length is called; null where there is none. */
    String noun() {
        return bucket == null ? null : bucket.noun();
    }
}
