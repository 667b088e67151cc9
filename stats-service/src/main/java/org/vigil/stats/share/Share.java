package org.vigil.stats.share;

import java.math.BigDecimal;

import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Percent;

/**
 * How much of a whole a part is, in percent with one decimal; null where nothing is counted in the whole.
 *
 * @param low the least that it can be: the part at its least and the rest at its most
 * @param best that of the likeliest numbers
 * @param high the most that it can be: the part at its most and the rest at its least
 */
record Share(BigDecimal low, BigDecimal best, BigDecimal high) {

    /** Of a part that is in the whole, with the same number. */
    static Share of(Amount part, Amount whole) {
        Amount rest = whole.minus(part);
        if (whole.high() == 0) {
            return new Share(null, Percent.of(part.best(), whole.best()), null);
        }
        return new Share(extreme(part.low(), rest.high(), part), Percent.of(part.best(), whole.best()),
                extreme(part.high(), rest.low(), part));
    }

    /** Where neither may be anything, the part is all there is or nothing, as it can be anything at all or not. */
    private static BigDecimal extreme(long number, long rest, Amount part) {
        return number + rest == 0 ? Percent.of(part.high() == 0 ? 0 : 1, 1) : Percent.of(number, number + rest);
    }
}
