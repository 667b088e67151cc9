package org.vigil.stats.check;

import java.math.BigDecimal;
import java.math.MathContext;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Value;

/**
 * A figure held against its base as a ratio.
 *
 * @param ratios what the ratio can be
 * @param says the reckoning in words
 * @param pace whether the figure was first brought to the length of the base's period
 */
record Comparison(Bounds ratios, Sentence says, boolean pace) {

    private static final int RATIO_DECIMALS = 2;
    private static final int PACE_RATIO_DECIMALS = 1;

    /** The figure as it stands: 73 to 43 is 1.70. The base is above 0. */
    static Comparison direct(Value value, BigDecimal base) {
        Value ratio = value.map(number -> Printed.quotient(number, base, RATIO_DECIMALS));
        return new Comparison(ratios(value, BigDecimal.ONE, base),
                Sentence.of(CheckMessages.class, (say, language) -> say.ratio(value.words().in(language),
                        Printed.number(base), ratio.words().in(language))),
                false);
    }

    /** The figure at the pace of its part of a longer or shorter time. The base is above 0. */
    static Comparison atPace(Value value, BigDecimal base, PeriodPace pace) {
        BigDecimal total = BigDecimal.valueOf(pace.totalDays());
        BigDecimal elapsed = BigDecimal.valueOf(pace.elapsedDays());
        Value projected = value.map(number -> Printed.quotient(number.multiply(total), elapsed, 0));
        Value ratio = value.map(
                number -> Printed.quotient(number.multiply(total), elapsed.multiply(base), PACE_RATIO_DECIMALS));
        return new Comparison(ratios(value, total, elapsed.multiply(base)),
                Sentence.of(CheckMessages.class,
                        (say, language) -> say.pace(value.words().in(language), pace.elapsedDays(), pace.totalDays(),
                                pace.noun(), projected.words().in(language), ratio.words().in(language),
                                Printed.number(base))),
                true);
    }

    /** A ratio that a percentage names, where no numbers are stated: +100 % is 2.00. */
    static Comparison ofPercent(BigDecimal percent) {
        BigDecimal ratio = percent.movePointLeft(2).add(BigDecimal.ONE);
        return new Comparison(Bounds.exactly(ratio),
                Sentence.of(CheckMessages.class, say -> say.ratioOfPercent(Printed.percent(percent),
                        Printed.number(ratio.setScale(Math.max(RATIO_DECIMALS, ratio.scale()))))),
                false);
    }

    /** To 34 digits, of which the named ratios and their limits need two: a limit is never missed by rounding. */
    private static Bounds ratios(Value value, BigDecimal factor, BigDecimal divisor) {
        Bounds bounds = value.bounds();
        return new Bounds(bounds.low().multiply(factor).divide(divisor, MathContext.DECIMAL128),
                bounds.high() == null ? null : bounds.high().multiply(factor).divide(divisor, MathContext.DECIMAL128));
    }
}
