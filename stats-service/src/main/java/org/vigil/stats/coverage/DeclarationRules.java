package org.vigil.stats.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.PeriodRules;
import org.vigil.stats.statement.ScopeRules;

/** What must hold of a declared coverage: it is worth something only where it can be said exactly what lies inside. */
final class DeclarationRules {

    private DeclarationRules() {
    }

    /** Refuses with a 400 that names each field. */
    static void demand(Declaration declaration) {
        List<Fault> faults = new ArrayList<>();
        PeriodRules.fault(declaration.period()).ifPresentOrElse(fault -> faults.add(fault.within("period")),
                () -> exact(declaration.period(), faults));
        ScopeRules.faults(declaration.scope()).forEach(fault -> faults.add(fault.within("scope.")));
        declaration.scope().inWords().keySet()
                .forEach(name -> add(faults, "scope." + name, CoverageMessages::noFilter));
        if (faults.isEmpty()) {
            sources(declaration, faults);
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
    }

    private static void exact(Period period, List<Fault> faults) {
        if (period.precision() != Period.Precision.EXACT) {
            add(faults, "period", CoverageMessages::exact);
        }
    }

    private static void sources(Declaration declaration, List<Fault> faults) {
        Map<Dimension, List<String>> filter = declaration.scope().filter();
        if (filter.containsKey(Dimension.SOURCE)) {
            add(faults, "scope.source", CoverageMessages::source);
        }
        if (declaration.measures().contains(Measure.REPORTS) && !filter.isEmpty()) {
            add(faults, "scope." + WireNames.of(filter.keySet().iterator().next()), CoverageMessages::reports);
        }
    }

    private static void add(List<Fault> faults, String field, Function<CoverageMessages, String> message) {
        faults.add(Fault.body(field, Sentence.of(CoverageMessages.class, message)));
    }
}
