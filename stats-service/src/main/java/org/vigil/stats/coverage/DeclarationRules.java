package org.vigil.stats.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.PeriodRules;
import org.vigil.stats.statement.ScopeRules;

import io.quarkiverse.resteasy.problem.validation.Violation;

/** What must hold of a declared coverage: it is worth something only where it can be said exactly what lies inside. */
final class DeclarationRules {

    private DeclarationRules() {
    }

    /** Refuses with a 400 that names each field. */
    static void demand(Declaration declaration) {
        List<Violation> violations = new ArrayList<>();
        PeriodRules.fault(declaration.period()).ifPresentOrElse(
                fault -> add(violations, "period" + fault.field(), fault.message()),
                () -> exact(declaration.period(), violations));
        ScopeRules.faults(declaration.scope())
                .forEach((dimension, message) -> add(violations, "scope." + dimension, message));
        declaration.scope().inWords().keySet().forEach(name -> add(violations, "scope." + name,
                "is no filter of the statistics, so that nothing could be said to lie inside it; leave it out"));
        if (violations.isEmpty()) {
            sources(declaration, violations);
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    private static void exact(Period period, List<Violation> violations) {
        if (period.precision() != Period.Precision.EXACT) {
            add(violations, "period", "is exact and has both its days, since a coverage holds from a day to a day");
        }
    }

    private static void sources(Declaration declaration, List<Violation> violations) {
        Map<Dimension, List<String>> filter = declaration.scope().filter();
        if (filter.containsKey(Dimension.SOURCE)) {
            add(violations, "scope.source", "is said under sources instead");
        }
        if (declaration.measures().contains(Measure.REPORTS) && !filter.isEmpty()) {
            add(violations, "scope." + WireNames.of(filter.keySet().iterator().next()),
                    "does not apply to reports; declare them by their sources, in a coverage of their own");
        }
    }

    private static void add(List<Violation> violations, String field, String message) {
        violations.add(Violation.In.body.field(field).message(message));
    }
}
