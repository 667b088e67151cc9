package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.List;
import java.util.Locale;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;

/** Both sides of a comparison count the same thing: claimed attacks are not attacks. */
final class SameUnit implements FigureRule {

    private static final String RULE = "same-unit";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        return statement.base()
                .filter(base -> base.value() != null && statement.value().isStated())
                .map(base -> List.of(compared(statement, base)))
                .orElse(List.of());
    }

    private static Check compared(Statement statement, Base base) {
        Sentence figure = statement.value().words();
        String compared = Printed.number(base.value());
        if (isBlank(statement.unit()) || isBlank(base.unit())) {
            return Check.of(RULE, null,
                    (say, language) -> say.noUnit(isBlank(base.unit()) ? compared : figure.in(language)));
        }
        boolean same = plain(statement.unit()).equals(plain(base.unit()));
        return Check.of(RULE, same,
                (say, language) -> same ? say.sameUnit(figure.in(language), compared, isolated(statement.unit()))
                        : say.otherUnit(figure.in(language), isolated(statement.unit()), compared, isolated(base.unit())));
    }

    private static boolean isBlank(String unit) {
        return unit == null || unit.isBlank();
    }

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
