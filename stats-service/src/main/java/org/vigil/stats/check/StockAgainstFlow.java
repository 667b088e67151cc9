package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;

/**
 * What is there at a time does not add up over days: a stock is no change from a flow, and its numbers at several times make
 * no sum. Says nothing of flows among themselves.
 */
final class StockAgainstFlow implements FigureRule {

    private static final String RULE = "stock-against-flow";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        if (statement.value().isStated()) {
            nature(statement, checks);
            statement.base().filter(base -> base.value() != null).ifPresent(base -> compared(statement, base, checks));
        }
        if (statement.kind() == FigureKind.STOCK) {
            summed(statement.whole(), statement.period(), checks);
        }
        return checks;
    }

    private static void nature(Statement statement, List<Check> checks) {
        FigureKind nature = statement.measure().nature();
        if (nature != null && nature != statement.kind()) {
            String stated = WireNames.of(statement.kind());
            String own = WireNames.of(nature);
            checks.add(Check.of(RULE, false, (say, language) -> say.otherNature(statement.value().words().in(language),
                    say.kind(stated), WireNames.of(statement.measure()), say.kind(own), say.does(own))));
        }
    }

    private static void compared(Statement statement, Base base, List<Check> checks) {
        String kind = WireNames.of(statement.kind());
        String other = base.kind() == null ? kind : WireNames.of(base.kind());
        Sentence figure = statement.value().words();
        String compared = Printed.number(base.value());
        if (!other.equals(kind)) {
            checks.add(Check.of(RULE, false, (say, language) -> say.otherKind(figure.in(language), say.kind(kind),
                    say.does(kind), compared, say.kind(other), say.does(other))));
        } else if (statement.kind() == FigureKind.STOCK) {
            checks.add(Check.of(RULE, true, (say, language) -> say.bothStocks(figure.in(language), compared)));
        }
    }

    private static void summed(Part whole, Period period, List<Check> checks) {
        List<Part> parts = whole.parts();
        if (parts.stream().map(part -> part.period() == null ? period : part.period()).distinct().count() > 1) {
            checks.add(Check.of(RULE, false, (say, language) -> say.noSum(parts.stream().map(part -> words(part).in(language))
                    .collect(Collectors.joining(" " + say.and() + " ")))));
        }
        parts.forEach(part -> summed(part, part.period() == null ? period : part.period(), checks));
    }

    private static Sentence words(Part part) {
        boolean stated = part.value() != null && part.value().isStated();
        Sentence days = part.period() == null ? Sentence.of("") : part.period().words();
        return Sentence.of(CheckMessages.class,
                (say, language) -> (stated ? part.value().words().in(language) : isolated(part.label()))
                        + days.in(language));
    }
}
