package org.vigil.stats.coverage;

import java.util.List;

import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;

/**
 * What is declared to be complete.
 *
 * @param measures what is counted completely
 * @param scope over what, by the filters of our statistics
 * @param period on which days
 * @param sources from which sources; empty for any
 * @param statement why it is complete, in the words of who declares it
 */
record Declaration(List<Measure> measures, Scope scope, Period period, List<String> sources, String statement) {

    Declaration {
        scope = scope == null ? Scope.EMPTY : scope;
        sources = sources == null ? List.of() : sources;
    }

    /** Whether everything that is asked for over these days lies inside; of reports that is so of those sources alone. */
    boolean covers(Question question, Span days) {
        return measures.contains(question.measure()) && period.span().orElseThrow().contains(days)
                && new CoveredScope(scope.filter(), sources).contains(question.selection().filter())
                && (sources.isEmpty() || question.measure() != Measure.REPORTS
                        || question.selection().filter().containsKey(Dimension.SOURCE));
    }
}
