package org.vigil.stats.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Qualifier;
import org.vigil.stats.statement.Value;

/**
 * A published share of a whole. It was rounded to the decimals it shows, so that 79 % stands for 78.5 to 79.5 %.
 *
 * @param shares what the share can be, in percent
 * @param decimals how many decimals it shows
 */
record RoundedPercent(Bounds shares, int decimals) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static RoundedPercent of(BigDecimal percent) {
        int decimals = Math.max(0, percent.scale());
        BigDecimal half = HALF.movePointLeft(decimals);
        return new RoundedPercent(new Bounds(percent.subtract(half), percent.add(half)), decimals);
    }

    static RoundedPercent of(Value percent) {
        return percent.qualifier() == Qualifier.EXACT ? of(percent.central())
                : new RoundedPercent(percent.bounds(), Math.max(0, percent.central().scale()));
    }

    /** How far the rounding can move it. */
    static BigDecimal slack(BigDecimal percent) {
        return HALF.movePointLeft(Math.max(0, percent.scale()));
    }

    /** Whether a number makes such a share of a whole above 0; null when some of what is possible does and some does not. */
    Boolean holds(Bounds counted, BigDecimal whole) {
        return hundredfold(counted).liesWithin(times(whole));
    }

    /** The whole numbers that make such a share of a whole above 0; null when there is none. */
    Bounds wholeNumbersOf(BigDecimal whole) {
        Bounds hundredfold = times(whole);
        BigDecimal least = hundredfold.low().movePointLeft(2).setScale(0, RoundingMode.CEILING).max(BigDecimal.ZERO);
        BigDecimal highest = hundredfold.high() == null ? whole : hundredfold.high().movePointLeft(2).min(whole);
        BigDecimal most = highest.setScale(0, RoundingMode.FLOOR);
        return least.compareTo(most) > 0 ? null : new Bounds(least, most);
    }

    /** The share that a number is of a whole above 0, as it would be published. */
    String shareOf(BigDecimal counted, BigDecimal whole) {
        return Printed.number(Printed.quotient(counted.movePointRight(2), whole, decimals)) + " %";
    }

    /** Compared as hundredfold counts, so that nothing is divided before it is decided. */
    private static Bounds hundredfold(Bounds counted) {
        return new Bounds(counted.low().movePointRight(2), counted.high() == null ? null : counted.high().movePointRight(2));
    }

    private Bounds times(BigDecimal whole) {
        return new Bounds(shares.low().multiply(whole), shares.high() == null ? null : shares.high().multiply(whole));
    }
}
