package org.vigil.stats.check;

import java.math.BigDecimal;
import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Qualifier;
import org.vigil.stats.statement.StatedChange.Base;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/** A percentage and the number it leads to imply the number it started from: +25 % to 100 implies 80. */
final class ImpliedBase implements FigureRule {

    private static final String RULE = "implied-base";
    private static final BigDecimal ALL = BigDecimal.valueOf(-100);

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        return statement.statedChange()
                .filter(change -> change.percent() != null && statement.value().isStated())
                .map(change -> List.of(implied(statement, change.percent(), change.base())))
                .orElse(List.of());
    }

    private static Check implied(Statement statement, BigDecimal percent, Base base) {
        Sentence given = Sentence.of(CheckMessages.class,
                (say, language) -> say.to(Printed.percent(percent), statement.value().words().in(language)));
        if (percent.compareTo(ALL) <= 0) {
            return withoutBase(given, percent, statement.value());
        }
        StatedPercent change = new StatedPercent(percent);
        Bounds value = statement.value().bounds();
        Bounds bases = statement.measure().isWhole() ? change.wholeBasesOf(value) : change.basesOf(value);
        if (bases == null) {
            return Check.of(RULE, false, (say, language) -> say.impliesNone(given.in(language)));
        }
        BigDecimal stated = base == null ? null : base.value();
        boolean fits = stated == null || bases.contains(Bounds.exactly(stated));
        Sentence days = base == null || base.period() == null ? Sentence.of("") : base.period().words();
        Sentence number = words(statement, change, bases);
        return Check.of(RULE, fits, (say, language) -> say.implies(given.in(language), number.in(language),
                days.in(language), stated == null ? null : Printed.number(stated), fits));
    }

    private static Check withoutBase(Sentence given, BigDecimal percent, Value value) {
        if (percent.compareTo(ALL) < 0) {
            return Check.of(RULE, false, (say, language) -> say.fellTooFar(given.in(language)));
        }
        boolean nothing = value.central().signum() == 0;
        return Check.of(RULE, nothing ? null : Boolean.FALSE, (say, language) -> nothing
                ? say.impliesAny(given.in(language))
                : say.leavesNothing(given.in(language)));
    }

    /** One number where the rounding leaves only one, else the nearest and the limits between which it can lie. */
    private static Sentence words(Statement statement, StatedPercent change, Bounds bases) {
        if (bases.isOneNumber()) {
            return Sentence.of(Printed.number(bases.low()));
        }
        int decimals = statement.measure().isWhole() ? 0 : 2;
        Sentence nearest = statement.value()
                .map(number -> Printed.quotient(number.movePointRight(2), change.factor(), decimals)).words();
        boolean ranges = statement.value().qualifier() == Qualifier.EXACT && statement.measure().isWhole();
        return !ranges ? nearest
                : Sentence.of(CheckMessages.class,
                        (say, language) -> say.from(nearest.in(language), Printed.range(bases).in(language)));
    }
}
