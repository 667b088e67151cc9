package org.vigil.stats.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Local calendar days from first to last, both included; never shifted by a time zone.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Span(LocalDate first, LocalDate last) {

    /** Every day that the register can hold: four-digit years. */
    public static final Span EVER = new Span(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** The days that somebody can mean; what lies outside is a slip of the pen. */
    public static final Span MEANT = new Span(LocalDate.of(1000, 1, 1), LocalDate.of(2999, 12, 31));

    /** A day to show the form of labels by. */
    public static final LocalDate EXAMPLE = LocalDate.of(2019, 7, 28);

    /** Refuses a span that ends before it starts. */
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span cannot end on " + last + ", before it starts on " + first);
        }
    }

    /** Whether nobody has set its first day. */
    public boolean isOpenBefore() {
        return first.equals(EVER.first);
    }

    /** Whether nobody has set its last day. */
    public boolean isOpenAfter() {
        return last.equals(EVER.last);
    }

    /** How many days it has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(Span other) {
        return contains(other.first) && contains(other.last);
    }

    /** Whether the day is one of it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The span that ends on the day before this one starts: as many whole months where this one is made of whole
     * months, else as many days.
     */
    public Span before() {
        LocalDate end = first.minusDays(1);
        if (!isWholeMonths()) {
            return new Span(first.minusDays(days()), end);
        }
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        return new Span(first.minusMonths(months), end);
    }

    /** The same days a year before; of whole months, the same months. */
    public Span yearBefore() {
        LocalDate end = isWholeMonths() ? last.plusDays(1).minusYears(1).minusDays(1) : last.minusYears(1);
        return new Span(first.minusYears(1), end);
    }

    private boolean isWholeMonths() {
        return first.getDayOfMonth() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
