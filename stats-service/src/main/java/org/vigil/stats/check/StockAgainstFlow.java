package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;
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
            checks.add(new Check(RULE, false, statement.value().words() + " is stated as a " + WireNames.of(statement.kind())
                    + ", but the measure " + WireNames.of(statement.measure()) + " is a " + WireNames.of(nature)
                    + ", which " + does(nature)));
        }
    }

    private static void compared(Statement statement, Base base, List<Check> checks) {
        FigureKind other = base.kind() == null ? statement.kind() : base.kind();
        String figure = statement.value().words();
        String compared = Printed.number(base.value());
        if (other != statement.kind()) {
            checks.add(new Check(RULE, false, figure + " is a " + WireNames.of(statement.kind()) + ", which "
                    + does(statement.kind()) + "; " + compared + " is a " + WireNames.of(other) + ", which " + does(other)));
        } else if (other == FigureKind.STOCK) {
            checks.add(new Check(RULE, true, figure + " and " + compared + " are both stocks"));
        }
    }

    private static String does(FigureKind kind) {
        return kind == FigureKind.STOCK ? "is there at a time" : "adds up over days";
    }

    private static void summed(Part whole, Period period, List<Check> checks) {
        List<Part> parts = whole.parts();
        if (parts.stream().map(part -> part.period() == null ? period : part.period()).distinct().count() > 1) {
            checks.add(new Check(RULE, false, parts.stream().map(StockAgainstFlow::words).collect(Collectors.joining(" and "))
                    + " are stocks of different times, which make no sum"));
        }
        parts.forEach(part -> summed(part, part.period() == null ? period : part.period(), checks));
    }

    private static String words(Part part) {
        String number = part.value() == null || !part.value().isStated() ? isolated(part.label()) : part.value().words();
        return number + (part.period() == null ? "" : part.period().words());
    }
}
