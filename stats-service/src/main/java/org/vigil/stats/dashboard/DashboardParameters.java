package org.vigil.stats.dashboard;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.AsOf;
import org.vigil.stats.measure.FilterParameters;
import org.vigil.stats.measure.ParameterMessages;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;

/** What a reader looks at: a month, the filters of every statistic, and a moment. */
class DashboardParameters extends FilterParameters {

    static final String MONTH = "month";
    static final String AS_OF = "asOf";

    @QueryParam(MONTH)
    String month;

    @QueryParam(AS_OF)
    String asOf;

    /** All days, filtered, as of the moment asked for but none after the given one. */
    Selection selection(Instant latest) {
        checkNames();
        return new Selection(Span.EVER, filter(), AsOf.parse(asOf, latest));
    }

    /** The month, empty where none is named. */
    Optional<YearMonth> month() {
        if (month == null) {
            return Optional.empty();
        }
        try {
            YearMonth named = YearMonth.parse(month);
            if (Span.MEANT.contains(named.atDay(1))) {
                return Optional.of(named);
            }
        } catch (DateTimeException e) {
            // answered below, like a year that nobody can mean
        }
        throw Problems.invalidParameter(MONTH, Sentence.of(ParameterMessages.class, ParameterMessages::month));
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of(MONTH, AS_OF));
        return names;
    }
}
