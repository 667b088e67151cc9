package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.ArrayList;
import java.util.List;

import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Statement;

/** A part that has days of its own lies within the days of its whole. */
final class PartsWithinPeriod implements FigureRule {

    private static final String RULE = "parts-within-period";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        statement.parts().forEach(part -> look(part, statement.period(), checks));
        return checks;
    }

    private static void look(Part part, Period whole, List<Check> checks) {
        if (part.period() != null) {
            checks.add(compared(isolated(part.label()), part.period(), whole));
        }
        Period own = part.period() == null ? whole : part.period();
        part.parts().forEach(inner -> look(inner, own, checks));
    }

    private static Check compared(String label, Period part, Period whole) {
        if (part.span().isEmpty() || whole.span().isEmpty()) {
            return Check.of(RULE, null, (say, language) -> label + ": " + say.daysOfPartUnknown());
        }
        boolean within = whole.span().get().contains(part.span().get());
        return Check.of(RULE, within, (say, language) -> {
            String days = part.words().in(language);
            String all = whole.words().in(language);
            return label + ": " + (within ? say.partWithin(days, all) : say.partOutside(days, all));
        });
    }
}
