package org.vigil.stats.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Statement;

/** Low is not above best, best not above high. People's entries are refused otherwise; imported rows come in as stated. */
final class RangeInOrder implements FigureRule {

    private static final String RULE = "range-in-order";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        look(statement.whole(), checks);
        return checks;
    }

    private static void look(Part part, List<Check> checks) {
        if (part.value() != null && part.value().stated().distinct().count() > 1) {
            String numbers = part.value().stated().map(Printed::number).collect(Collectors.joining(", "));
            boolean inOrder = part.value().isInOrder();
            checks.add(Check.of(RULE, inOrder,
                    (say, language) -> inOrder ? say.inOrder(numbers) : say.outOfOrder(numbers)));
        }
        part.parts().forEach(inner -> look(inner, checks));
    }
}
