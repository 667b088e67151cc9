package org.vigil.stats.statement;

import java.util.Optional;

import org.vigil.stats.measure.Span;

/** What a period has to be so that it can be meant. */
public final class PeriodRules {

    private PeriodRules() {
    }

    /**
     * What is wrong with a period.
     *
     * @param field the field of the period that is wrong, as {@code .to}; empty when it is the period as a whole
     * @param message what it has to be instead
     */
    public record Fault(String field, String message) {
    }

    /** What is wrong with it, empty when it can be meant. */
    public static Optional<Fault> fault(Period period) {
        boolean known = period.from() != null && period.to() != null;
        if (period.precision() == Period.Precision.UNKNOWN ? period.from() != null || period.to() != null : !known) {
            return fault("", "has both days and the precision exact or approximate, or neither day and the precision unknown");
        } else if (known && !(Span.MEANT.contains(period.from()) && Span.MEANT.contains(period.to()))) {
            return fault("", "lies from " + Span.MEANT.first() + " to " + Span.MEANT.last());
        } else if (known && period.to().isBefore(period.from())) {
            return fault(".to", "is before from; a period ends on or after the day on which it starts");
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(String field, String message) {
        return Optional.of(new Fault(field, message));
    }
}
