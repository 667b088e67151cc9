package org.vigil.stats.figure;

import java.util.List;

/** All rules by which a published figure is held against itself. */
final class Checks {

    private static final List<FigureRule> RULES = List.of(new PartsAddUp(), new ImpliedBase(), new PercentAgainstCounts(),
            new WordingAgainstArithmetic(), new SameUnit(), new ShareWithin100(), new RangeInOrder());

    private Checks() {
    }

    /** What the rules that apply say, in a fixed order. */
    static List<Check> of(Statement statement) {
        return RULES.stream().flatMap(rule -> rule.check(statement).stream()).toList();
    }
}
