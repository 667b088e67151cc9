package org.vigil.stats.check;

import java.util.List;

import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;

/** A percentage of change says what it is a change from; without that it cannot be tested. */
final class PercentHasBase implements FigureRule {

    private static final String RULE = "percent-has-base";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        return statement.statedChange()
                .filter(change -> change.percent() != null && !isNamed(change.base()))
                .map(StatedChange::percent)
                .map(percent -> List.of(Check.of(RULE, null, (say, language) -> say.noBase(Printed.percent(percent)))))
                .orElse(List.of());
    }

    private static boolean isNamed(Base base) {
        return base != null && (base.value() != null || base.period() != null || base.scope() != null);
    }
}
