package org.vigil.stats.check;

import java.math.BigDecimal;
import java.util.List;

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
        String given = Printed.percent(percent) + " to " + statement.value().words();
        if (percent.compareTo(ALL) <= 0) {
            return withoutBase(given, percent, statement.value());
        }
        StatedPercent stated = new StatedPercent(percent);
        Bounds value = statement.value().bounds();
        Bounds bases = statement.measure().isWhole() ? stated.wholeBasesOf(value) : stated.basesOf(value);
        if (bases == null) {
            return new Check(RULE, false, given + " implies no whole number");
        }
        String implies = given + " implies " + words(statement, stated, bases)
                + (base == null || base.period() == null ? "" : base.period().words());
        if (base == null || base.value() == null) {
            return new Check(RULE, true, implies);
        }
        boolean fits = bases.contains(Bounds.exactly(base.value()));
        return new Check(RULE, fits, implies + (fits ? ", as stated" : "; " + Printed.number(base.value()) + " is stated"));
    }

    private static Check withoutBase(String given, BigDecimal percent, Value value) {
        if (percent.compareTo(ALL) < 0) {
            return new Check(RULE, false, given + ": nothing can fall by more than 100 %");
        }
        boolean nothing = value.central().signum() == 0;
        return new Check(RULE, nothing ? null : Boolean.FALSE,
                given + (nothing ? " implies no particular number" : ": a fall by 100 % leaves nothing"));
    }

    /** One number where the rounding leaves only one, else the nearest and the limits between which it can lie. */
    private static String words(Statement statement, StatedPercent stated, Bounds bases) {
        if (bases.isOneNumber()) {
            return Printed.number(bases.low());
        }
        int decimals = statement.measure().isWhole() ? 0 : 2;
        return statement.value().map(number -> Printed.quotient(number.movePointRight(2), stated.factor(), decimals)).words()
                + (statement.value().qualifier() == Qualifier.EXACT && statement.measure().isWhole()
                        ? " (from " + Printed.range(bases) + ")"
                        : "");
    }
}
