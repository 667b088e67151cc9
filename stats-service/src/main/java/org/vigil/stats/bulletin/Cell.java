package org.vigil.stats.bulletin;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;

/** What stands in one row and column. */
public sealed interface Cell {

    /** Of how many characters a short text has at most. */
    int LONGEST_SHORT = 24;

    /** As people read it; empty where there is nothing to say. */
    String shown();

    /** What has to be said beside it; empty where there is nothing. */
    default String aside() {
        return "";
    }

    /** Whether it need not be broken into lines. */
    @JsonIgnore
    default boolean isShort() {
        return shown().length() <= LONGEST_SHORT;
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
    record Text(@JsonValue String text, String shown) implements Cell {

        /** As it is. */
        public static Text of(String text) {
            return new Text(text, text == null ? "" : text);
        }

        /** The name of something, in several words joined by hyphens. */
        public static Text named(String name) {
            return new Text(name, name == null ? "" : name.replace('-', ' '));
        }
    }

    /**
     * A number without a range.
     *
     * @param value the number, null where there is none
     * @param shown the same with its unit
     */
    record Number(@JsonValue BigDecimal value, String shown) implements Cell {

        private static final String MINUS = "\u2212";

        /** A plain number. */
        public static Number of(BigDecimal value) {
            return new Number(value, value == null ? "" : value.toPlainString());
        }

        /** A part of a hundred. */
        public static Number percent(BigDecimal value) {
            return new Number(value, value == null ? "" : value.toPlainString() + " %");
        }

        /** By how much more or less. */
        public static Number change(Long value) {
            return value == null ? of(null) : new Number(BigDecimal.valueOf(value), signed(BigDecimal.valueOf(value)));
        }

        /** By how many percent more or less. */
        public static Number changePercent(BigDecimal value) {
            return new Number(value, value == null ? "" : signed(value) + " %");
        }

        private static String signed(BigDecimal value) {
            String sign = value.signum() > 0 ? "+" : value.signum() < 0 ? MINUS : "";
            return sign + value.abs().toPlainString();
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
        public String shown() {
            return best + (isExact() ? "" : " (" + low + "\u2013" + high + ")");
        }

        @Override
        public String aside() {
            return unknown == null || unknown == 0 ? "" : "not known of " + unknown;
        }
    }
}
