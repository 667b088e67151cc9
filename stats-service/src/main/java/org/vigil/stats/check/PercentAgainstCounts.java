package org.vigil.stats.check;

import java.math.BigDecimal;
import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/** Where base and percentage are both stated, the one follows from the other: 100 against 80 is +25 %. */
final class PercentAgainstCounts implements FigureRule {

    private static final String RULE = "percent-against-counts";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        Base base = statement.base().orElse(null);
        BigDecimal percent = statement.statedChange().map(StatedChange::percent).orElse(null);
        if (base == null || base.value() == null || percent == null || !statement.value().isStated()) {
            return List.of();
        }
        Sentence counts = Sentence.of(CheckMessages.class,
                (say, language) -> say.against(statement.value().words().in(language), Printed.number(base.value())));
        if (base.value().signum() <= 0) {
            return List.of(Check.of(RULE, null, (say, language) -> say.noPercent(counts.in(language))));
        }
        Bounds value = statement.value().bounds();
        BigDecimal half = BigDecimal.valueOf(5, Math.max(0, percent.scale()) + 1);
        Boolean holds = new Bounds(hundredfoldChange(value.low(), base.value()),
                value.high() == null ? null : hundredfoldChange(value.high(), base.value()))
                .liesWithin(new Bounds(percent.subtract(half).multiply(base.value()),
                        percent.add(half).multiply(base.value())));
        Value actual = statement.value().map(number -> Printed.quotient(hundredfoldChange(number, base.value()), base.value(),
                Math.max(0, percent.scale())));
        return List.of(Check.of(RULE, holds, (say, language) -> {
            String reckoning = say.is(counts.in(language), words(actual).in(language));
            return Boolean.FALSE.equals(holds) ? say.not(reckoning, Printed.percent(percent)) : reckoning;
        }));
    }

    /** Compared as hundredfold counts, so that nothing is divided before it is decided. */
    private static BigDecimal hundredfoldChange(BigDecimal number, BigDecimal base) {
        return number.subtract(base).movePointRight(2);
    }

    private static Sentence words(Value percent) {
        return Printed.qualified(percent.qualifier(), Printed.percent(percent.central()));
    }
}
