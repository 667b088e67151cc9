package org.vigil.stats.bulletin;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Printed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;

/** What stands in one row and column. */
public sealed interface Cell {

    /** As people read it; null where there is nothing to say. */
    @JsonIgnore
    Sentence shown();

    /** What has to be said beside it; null where there is nothing. */
    @JsonIgnore
    default Sentence aside() {
        return null;
    }

    /** Where what is behind it is found; null where nothing is. */
    default String link() {
        return null;
    }

    /**
     * Words.
     *
     * @param text the words, null where there are none
     * @param shown the same as people read it
     */
    record Text(@JsonValue Sentence text, Sentence shown) implements Cell {

        /** As it is. */
        public static Text of(String text) {
            Sentence same = text == null ? null : Sentence.of(text);
            return new Text(same, same);
        }

        /** A code, which people read in words where those are known. */
        public static Text coded(String code) {
            return code == null ? of(null)
                    : new Text(Sentence.of(code), Sentence.of(BulletinMessages.class, say -> say.value(code)));
        }
    }

    /**
     * A number without a range.
     *
     * @param value the number, null where there is none
     * @param shown the same with its unit
     */
    record Number(@JsonValue BigDecimal value, Sentence shown) implements Cell {

        private static final String MINUS = "\u2212";

        /** A plain number. */
        public static Number of(BigDecimal value) {
            return of(value, value == null ? null : Printed.number(value));
        }

        /** A part of a hundred. */
        public static Number percent(BigDecimal value) {
            return of(value, value == null ? null : Printed.number(value) + " %");
        }

        /** By how much more or less. */
        public static Number change(Long value) {
            return value == null ? of(null) : of(BigDecimal.valueOf(value), signed(BigDecimal.valueOf(value)));
        }

        /** By how many percent more or less. */
        public static Number changePercent(BigDecimal value) {
            return of(value, value == null ? null : signed(value) + " %");
        }

        private static Number of(BigDecimal value, String shown) {
            return new Number(value, shown == null ? null : Sentence.ofNumber(shown));
        }

        private static String signed(BigDecimal value) {
            String sign = value.signum() > 0 ? "+" : value.signum() < 0 ? MINUS : "";
            return sign + Printed.number(value.abs());
        }
    }

    /**
     * What was counted.
     *
     * @param low the least
     * @param best the likeliest
     * @param high the most
     * @param unknown of how many incidents, or lines, the number is not known; absent for what is counted one by one
     * @param incidents where the incidents behind it are listed; null where there are none, or not by one address
     */
    @Schema(name = "BulletinCount", description = "What was counted; low, best and high are equal for incidents.")
    record Count(@Schema(examples = "100") long low, @Schema(examples = "100") long best,
            @Schema(examples = "100") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many the number is not known.") Long unknown,
            @Schema(nullable = true, description = "Where the incidents behind it are listed.") String incidents)
            implements
                Cell {

        /** Nothing. */
        public static final Count NONE = new Count(0, 0, 0, null, null);

        /** Whether the least and the most are the same. */
        @JsonIgnore
        public boolean isExact() {
            return low == high;
        }

        @Override
        public String link() {
            return incidents;
        }

        @Override
        public Sentence shown() {
            return Sentence.ofNumber(Printed.number(best)
                    + (isExact() ? "" : " (" + Printed.number(low) + "\u2013" + Printed.number(high) + ")"));
        }

        @Override
        public Sentence aside() {
            return unknown == null || unknown == 0 ? null
                    : Sentence.of(BulletinMessages.class, say -> say.unknown(unknown));
        }
    }
}
