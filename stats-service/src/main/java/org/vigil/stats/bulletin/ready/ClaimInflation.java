package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.vigil.common.text.Sentence;

/**
 * How many incidents an actor claims for each one of its own that somebody else supports: above 1 it claims more than is
 * supported, below 1 less.
 *
 * @param ratio to two decimals, rounded half up; null where nothing is supported
 * @param says why there is none; null where there is one
 */
record ClaimInflation(BigDecimal ratio, Sentence says) {

    static final Sentence RULE = said(TableMessages::inflationRule);

    private static final int DIGITS = 2;

    /** Of counts that are not negative. */
    static ClaimInflation of(long claimed, long supported) {
        if (supported > 0) {
            return new ClaimInflation(
                    BigDecimal.valueOf(claimed).divide(BigDecimal.valueOf(supported), DIGITS, RoundingMode.HALF_UP), null);
        }
        return new ClaimInflation(null,
                said(say -> claimed > 0 ? say.claimsSome(claimed) : say.claimsNone()));
    }
}
