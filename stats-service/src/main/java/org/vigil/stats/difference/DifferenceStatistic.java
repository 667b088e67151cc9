package org.vigil.stats.difference;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.Statistic;

/**
 * What became of a count between two moments. Cited, the later moment is its moment: what has changed since is told of the
 * count
 * that was reached then.
 */
@ApplicationScoped
class DifferenceStatistic implements Statistic<DifferenceParameters, DifferenceView> {

    private static final String LATER = "after";

    private final Differences differences;

    DifferenceStatistic(Differences differences) {
        this.differences = differences;
    }

    @Override
    public String name() {
        return Differences.NAME;
    }

    @Override
    public String moment() {
        return DifferenceParameters.TO;
    }

    @Override
    public DifferenceParameters parameters() {
        return new DifferenceParameters();
    }

    @Override
    public Asking<DifferenceView> ask(DifferenceParameters parameters, Instant latest) {
        Compared compared = parameters.compared(latest);
        return new Asking<>(compared.asked(name()),
                List.of(new QuestionCounting(compared.after(), LATER, LATER, bucket -> null, bucket -> null)),
                () -> differences.of(compared));
    }
}
