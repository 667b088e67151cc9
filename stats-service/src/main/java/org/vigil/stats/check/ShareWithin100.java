package org.vigil.stats.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.Statement;

/** A share lies from 0 to 100 percent, and so does each part of it. */
final class ShareWithin100 implements FigureRule {

    private static final String RULE = "share-within-100";
    private static final Set<String> PERCENT_UNITS = Set.of("%", "percent", "per cent");
    private static final Bounds SHARES = new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(100));

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        if (isShare(statement)) {
            look(statement.whole(), checks);
        }
        return checks;
    }

    private static boolean isShare(Statement statement) {
        return statement.measure() == FigureMeasure.SHARE
                || (statement.unit() != null && PERCENT_UNITS.contains(statement.unit().strip().toLowerCase(Locale.ROOT)));
    }

    private static void look(Part part, List<Check> checks) {
        if (part.value() != null && part.value().isStated()) {
            boolean holds = part.value().stated().allMatch(number -> SHARES.contains(Bounds.exactly(number)));
            checks.add(Check.of(RULE, holds, (say, language) -> {
                String value = part.value().words().in(language);
                return holds ? say.isShare(value) : say.isNoShare(value);
            }));
        }
        part.parts().forEach(inner -> look(inner, checks));
    }
}
