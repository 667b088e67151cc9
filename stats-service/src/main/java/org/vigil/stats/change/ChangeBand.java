package org.vigil.stats.change;

import java.math.BigDecimal;

import org.vigil.stats.measure.Percent;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How large a change is, in the words that conflict monitors use (the bands of ACLED's Conflict Alert System). Counts are never
 * negative; the comparison is made in whole numbers, so that a change of exactly 25 % falls where the rule puts it.
 */
public enum ChangeBand {

    /** Above +25 %. */
    @JsonProperty("large-increase")
    LARGE_INCREASE,
    /** From +10 % to +25 %, both included. */
    @JsonProperty("moderate-increase")
    MODERATE_INCREASE,
    /** Less than 10 % up or down. */
    @JsonProperty("stable")
    STABLE,
    /** From −25 % to −10 %, both included. */
    @JsonProperty("limited-decrease")
    LIMITED_DECREASE,
    /** Below −25 %. */
    @JsonProperty("large-decrease")
    LARGE_DECREASE,
    /** The counts are too small to say: the average is at most 2 and the present one at most 5. */
    @JsonProperty("limited")
    LIMITED;

    /**
     * The band of a change from one count to the next; any rise from nothing is a large increase unless it is too small to say.
     */
    public static ChangeBand of(long previous, long current) {
        if (previous + current <= 2 * 2 && current <= 5) {
            return LIMITED;
        }
        long hundredfold = Math.multiplyExact(100, current - previous);
        if (previous == 0 || hundredfold > 25 * previous) {
            return LARGE_INCREASE;
        }
        if (hundredfold < -25 * previous) {
            return LARGE_DECREASE;
        }
        if (hundredfold >= 10 * previous) {
            return MODERATE_INCREASE;
        }
        return hundredfold <= -10 * previous ? LIMITED_DECREASE : STABLE;
    }

    /** The change in percent, rounded half up to one decimal; null when there was nothing before. */
    public static BigDecimal percent(long previous, long current) {
        return Percent.of(current - previous, previous);
    }
}
