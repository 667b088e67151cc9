package org.vigil.stats.bulletin.ready;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many incidents an actor claims for each one of its own that somebody else supports: above 1 it claims more than is
 * supported, below 1 less.
 *
 * @param ratio to two decimals, rounded half up; null where nothing is supported
 * @param says why there is none; null where there is one
 */
record ClaimInflation(BigDecimal ratio, String says) {

    static final String RULE = """
            Claim inflation is what the actor claims itself, divided by what others support; there is none where \
            nobody else tells of any.""";

    private static final int DIGITS = 2;

    /** Of counts that are not negative. */
    static ClaimInflation of(long claimed, long supported) {
        if (supported > 0) {
            return new ClaimInflation(
                    BigDecimal.valueOf(claimed).divide(BigDecimal.valueOf(supported), DIGITS, RoundingMode.HALF_UP), null);
        }
        return new ClaimInflation(null,
                claimed > 0 ? "It claims " + claimed + ", and nobody but parties tells of any incident of its own."
                        : "It claims nothing, and nobody but parties tells of any incident of its own.");
    }
}
