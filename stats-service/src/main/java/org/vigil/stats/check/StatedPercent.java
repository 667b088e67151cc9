package org.vigil.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.vigil.stats.statement.Bounds;

/**
 * A published percentage of change. It was rounded to the decimals it shows, so that 25 % stands for 24.5 to 25.5 %.
 *
 * @param percent as published, above −100
 */
record StatedPercent(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 12;

    /** A hundredth of which is what the base was multiplied by. */
    BigDecimal factor() {
        return HUNDRED.add(percent);
    }

    /** From what the value can have changed, real numbers; no upper end when rounding hides a fall to nothing. */
    Bounds basesOf(Bounds value) {
        BigDecimal half = BigDecimal.valueOf(5, Math.max(0, percent.scale()) + 1);
        BigDecimal least = hundredfold(value.low(), factor().add(half), RoundingMode.FLOOR);
        BigDecimal smallest = factor().subtract(half);
        return value.high() == null || smallest.signum() <= 0 ? Bounds.atLeast(least)
                : new Bounds(least, hundredfold(value.high(), smallest, RoundingMode.CEILING));
    }

    /** The same, in whole numbers; null when there is none. */
    Bounds wholeBasesOf(Bounds value) {
        Bounds real = basesOf(value);
        BigDecimal least = real.low().setScale(0, RoundingMode.CEILING);
        if (real.high() == null) {
            return Bounds.atLeast(least);
        }
        BigDecimal most = real.high().setScale(0, RoundingMode.FLOOR);
        return least.compareTo(most) > 0 ? null : new Bounds(least, most);
    }

    private static BigDecimal hundredfold(BigDecimal number, BigDecimal divisor, RoundingMode outwards) {
        return number.multiply(HUNDRED).divide(divisor, DECIMALS, outwards);
    }
}
