package org.vigil.stats.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages, rounded half up to one decimal, without zeros at the end. */
public final class Percent {

    private static final int DIGITS = 1;

    private Percent() {
    }

    /** How much a part, which may be negative, is of a whole; null when there is no whole. */
    public static BigDecimal of(long part, long whole) {
        if (whole == 0) {
            return null;
        }
        return plain(BigDecimal.valueOf(Math.multiplyExact(100, part))
                .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP));
    }

    /** The mean of two percentages. */
    public static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return plain(one.add(other).divide(BigDecimal.valueOf(2), DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
