package org.vigil.stats.figure;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.problem.Problems;
import org.vigil.stats.figure.StatedChange.Base;
import org.vigil.stats.measure.Span;

import io.quarkiverse.resteasy.problem.validation.Violation;

/**
 * What must fit together within a statement that somebody enters. Whether it agrees with itself is for {@link Checks} to say.
 */
final class StatementRules {

    private final List<Violation> violations = new ArrayList<>();

    private StatementRules() {
    }

    /** Refuses a statement that cannot be meant with a 400 that names each field. */
    static void demand(Statement statement) {
        StatementRules rules = new StatementRules();
        rules.period("period", statement.period());
        rules.scope("scope", statement.scope());
        rules.value("value", statement.value());
        statement.base().ifPresent(rules::base);
        rules.parts("parts", statement.parts());
        if (!rules.violations.isEmpty()) {
            throw Problems.invalid(rules.violations);
        }
    }

    private void base(Base base) {
        if (base.period() != null) {
            period("change.base.period", base.period());
        }
        if (base.scope() != null) {
            scope("change.base.scope", base.scope());
        }
    }

    private void period(String field, Period period) {
        boolean known = period.from() != null && period.to() != null;
        if (period.precision() == Period.Precision.UNKNOWN ? period.from() != null || period.to() != null : !known) {
            add(field, "has both days and the precision exact or approximate, or neither day and the precision unknown");
        } else if (known && !(Span.MEANT.contains(period.from()) && Span.MEANT.contains(period.to()))) {
            add(field, "lies from " + Span.MEANT.first() + " to " + Span.MEANT.last());
        } else if (known && period.to().isBefore(period.from())) {
            add(field + ".to", "is before from; a period ends on or after the day on which it starts");
        }
    }

    private void scope(String field, Scope scope) {
        ScopeRules.faults(scope).forEach((dimension, message) -> add(field + "." + dimension, message));
    }

    private void value(String field, Value value) {
        if (!value.isStated()) {
            add(field, "states at least one of low, best and high");
        } else if (!value.isInOrder()) {
            add(field, "has low, best and high in this order");
        } else if (value.qualifier() == Qualifier.EXACT && value.stated().anyMatch(n -> n.compareTo(value.central()) != 0)) {
            add(field, "is exact, so that low, best and high are one number; use about or range for others");
        } else if (value.qualifier() == Qualifier.RANGE && (value.low() == null || value.high() == null)) {
            add(field, "is a range, which has low and high; use at-least or at-most for one limit");
        }
    }

    private void parts(String field, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String path = field + "[" + i + "]";
            Part part = parts.get(i);
            scope(path + ".scope", part.scope());
            if (part.value() != null) {
                value(path + ".value", part.value());
            }
            parts(path + ".parts", part.parts());
        }
    }

    private void add(String field, String message) {
        violations.add(Violation.In.body.field(field).message(message));
    }
}
