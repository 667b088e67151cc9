package org.vigil.stats.statement;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.problem.Problems;
import org.vigil.stats.statement.StatedChange.Base;

import io.quarkiverse.resteasy.problem.validation.Violation;

/**
 * What must fit together within a statement that somebody enters. Whether it agrees with itself is for the checks to say.
 */
public final class StatementRules {

    private final List<Violation> violations = new ArrayList<>();

    private StatementRules() {
    }

    /** Refuses a statement that cannot be meant with a 400 that names each field. */
    public static void demand(Statement statement) {
        StatementRules rules = new StatementRules();
        rules.period("period", statement.period());
        rules.scope("scope", statement.scope());
        rules.value("value", statement.value());
        statement.base().ifPresent(rules::base);
        rules.shareOf(statement);
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

    private void shareOf(Statement statement) {
        if (statement.shareOf() == null) {
            return;
        }
        if (statement.measure() != FigureMeasure.SHARE) {
            add("shareOf", "is stated for the measure share alone; leave it out or change the measure");
        }
        if (statement.shareOf().scope() != null) {
            scope("shareOf.scope", statement.shareOf().scope());
        }
    }

    private void period(String field, Period period) {
        PeriodRules.fault(period).ifPresent(fault -> add(field + fault.field(), fault.message()));
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
            if (part.period() != null) {
                period(path + ".period", part.period());
            }
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
