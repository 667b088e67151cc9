package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.StatedChange;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Tolerance;

/**
 * What a change is called against what it is: "doubled", "halved", "on track to double". A figure over a shorter or
 * longer time than its base is brought to the base's pace first; a stock, which does not add up over time, never is.
 * A word covers 10 % to both sides of its ratio ({@link Tolerance}).
 */
final class WordingAgainstArithmetic implements FigureRule {

    private static final String RULE = "wording-against-arithmetic";
    private static final Pattern ON_TRACK = Pattern.compile("\\bon (track|course|pace)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        return statement.statedChange()
                .filter(change -> change.wording() != null && !change.wording().isBlank())
                .map(change -> List.of(look(statement, change)))
                .orElse(List.of());
    }

    private static Check look(Statement statement, StatedChange change) {
        NamedRatio named = NamedRatio.in(change.wording()).orElse(null);
        if (named == null) {
            return Check.of(RULE, null, (say, language) -> say.noRatio(isolated(change.wording())));
        }
        Base base = change.base();
        if (base == null || base.value() == null || !statement.value().isStated()) {
            return change.percent() == null
                    ? Check.of(RULE, null, (say, language) -> say.notOfTwo(isolated(change.wording())))
                    : compared(Comparison.ofPercent(change.percent()), named, change.wording());
        }
        if (base.value().signum() <= 0) {
            return Check.of(RULE, null, (say, language) -> say.noMultiple(Printed.number(base.value())));
        }
        return comparison(statement, base, change.wording())
                .map(comparison -> compared(comparison, named, change.wording()))
                .orElseGet(() -> Check.of(RULE, null, (say, language) -> say
                        .lengthsUnknown(statement.value().words().in(language), Printed.number(base.value()))));
    }

    /** Empty when the lengths of time would have to be known and are not. */
    private static Optional<Comparison> comparison(Statement statement, Base base, String wording) {
        Period figure = statement.period();
        Period before = base.period() == null ? figure : base.period();
        boolean known = figure.span().isPresent();
        if (known != before.span().isPresent() || (!known && ON_TRACK.matcher(wording).find())) {
            return Optional.empty();
        }
        Comparison direct = Comparison.direct(statement.value(), base.value());
        if (!known || statement.kind() == FigureKind.STOCK) {
            return Optional.of(direct);
        }
        return Optional.of(PeriodPace.of(figure, before)
                .map(pace -> Comparison.atPace(statement.value(), base.value(), pace))
                .orElse(direct));
    }

    private static Check compared(Comparison comparison, NamedRatio named, String wording) {
        if (named.isExceededIn(wording)) {
            Boolean holds = named.isExceededBy(comparison.ratios());
            return reckoned(comparison, holds, named.exceeded(holds));
        }
        return reckoned(comparison, comparison.ratios().liesWithin(named.covered()),
                named.verdict(comparison.ratios(), comparison.pace()));
    }

    private static Check reckoned(Comparison comparison, Boolean holds, Sentence verdict) {
        return Check.of(RULE, holds,
                (say, language) -> comparison.says().in(language) + ": " + verdict.in(language));
    }
}
