package org.vigil.sources.lineage;

import java.time.LocalDate;
import java.time.YearMonth;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A day, week or month that a report names.
 *
 * @param from the first day
 * @param to the last day
 * @param role whether it is what the report tells of
 * @param spot where it stands
 */
record Period(LocalDate from, LocalDate to, Role role, Spot spot) {

    /** What a day or month is named for. */
    enum Role {
        /** When it happened. */
        TOLD,
        /** When somebody said it. */
        SAID,
        /** What it is compared with. */
        BASE
    }

    @JsonIgnore
    boolean isDay() {
        return from.equals(to);
    }

    @JsonIgnore
    boolean isMonth() {
        return from.equals(YearMonth.from(from).atDay(1)) && to.equals(YearMonth.from(from).atEndOfMonth());
    }

    boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean sameAs(Period other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
