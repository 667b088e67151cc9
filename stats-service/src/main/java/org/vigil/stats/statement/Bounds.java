package org.vigil.stats.statement;

import java.math.BigDecimal;

/**
 * What a published number leaves possible, both ends included.
 *
 * @param low the least that it can be
 * @param high the most that it can be, null where it has no upper end
 */
public record Bounds(BigDecimal low, BigDecimal high) {

    public static final Bounds NOTHING = exactly(BigDecimal.ZERO);

    public static Bounds exactly(BigDecimal number) {
        return new Bounds(number, number);
    }

    public static Bounds atLeast(BigDecimal number) {
        return new Bounds(number, null);
    }

    /** What the sum of two independent numbers can be. */
    public Bounds plus(Bounds other) {
        return new Bounds(low.add(other.low), high == null || other.high == null ? null : high.add(other.high));
    }

    public boolean isOneNumber() {
        return high != null && low.compareTo(high) == 0;
    }

    /** Whether every number of this one is above every number of the other. */
    public boolean isAbove(Bounds other) {
        return other.high != null && low.compareTo(other.high) > 0;
    }

    public boolean overlaps(Bounds other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    public boolean contains(Bounds other) {
        return low.compareTo(other.low) <= 0 && (high == null || (other.high != null && other.high.compareTo(high) <= 0));
    }

    /** Yes when all of it lies within the other, no when nothing does, null when that cannot be said. */
    public Boolean liesWithin(Bounds other) {
        if (other.contains(this)) {
            return true;
        }
        return overlaps(other) ? null : Boolean.FALSE;
    }
}
