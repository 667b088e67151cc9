package org.vigil.stats.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.StatedChange.Base;

/**
 * What must fit together within a statement that somebody enters. Whether it agrees with itself is for the checks to say.
 */
public final class StatementRules {

    private final List<Fault> faults = new ArrayList<>();

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
        if (!rules.faults.isEmpty()) {
            throw Problems.invalid(rules.faults);
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
            add("shareOf", StatementMessages::share);
        }
        if (statement.shareOf().scope() != null) {
            scope("shareOf.scope", statement.shareOf().scope());
        }
    }

    private void period(String field, Period period) {
        PeriodRules.fault(period).ifPresent(fault -> faults.add(fault.within(field)));
    }

    private void scope(String field, Scope scope) {
        ScopeRules.faults(scope).forEach(fault -> faults.add(fault.within(field + ".")));
    }

    private void value(String field, Value value) {
        if (!value.isStated()) {
            add(field, StatementMessages::unstated);
        } else if (!value.isInOrder()) {
            add(field, StatementMessages::order);
        } else if (value.qualifier() == Qualifier.EXACT && value.stated().anyMatch(n -> n.compareTo(value.central()) != 0)) {
            add(field, StatementMessages::exact);
        } else if (value.qualifier() == Qualifier.RANGE && (value.low() == null || value.high() == null)) {
            add(field, StatementMessages::range);
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

    private void add(String field, Function<StatementMessages, String> message) {
        faults.add(Fault.body(field, Sentence.of(StatementMessages.class, message)));
    }
}
