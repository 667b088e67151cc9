package org.vigil.stats.check;

import java.util.List;

import org.vigil.stats.statement.Statement;

/** All rules by which a published figure is held against itself. */
public final class Checks {

    private static final List<FigureRule> RULES = List.of(new PartsAddUp(), new ImpliedBase(), new PercentAgainstCounts(),
            new WordingAgainstArithmetic(), new SameUnit(), new ShareWithin100(), new RangeInOrder(), new PercentHasBase(),
            new ShareOfList(), new PercentOfWhole(), new PartsWithinPeriod(), new StockAgainstFlow());

    private Checks() {
    }

    /** The names of all rules. */
    public static List<String> rules() {
        return RULES.stream().map(FigureRule::name).toList();
    }

    /** What the rules that apply say, in a fixed order. */
    public static List<Check> of(Statement statement) {
        return RULES.stream().flatMap(rule -> rule.check(statement).stream()).toList();
    }
}
