package org.vigil.stats.series;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Tally;

/** Counts side by side over time. */
@ApplicationScoped
public class SeriesStatistic implements Statistic<QuestionParameters, SeriesView> {

    private final Tally tally;
    private final CitationAddress citations;

    SeriesStatistic(Tally tally, CitationAddress citations) {
        this.tally = tally;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "series";
    }

    @Override
    public QuestionParameters parameters() {
        return new QuestionParameters();
    }

    @Override
    public Asking<SeriesView> ask(QuestionParameters parameters, Instant latest) {
        Question question = parameters.question(latest);
        return new Asking<>(Asked.of(name(), question), List.of(new QuestionCounting(question)), () -> of(question));
    }

    /** The answer. */
    public SeriesView of(Question question) {
        return SeriesView.of(question, tally.count(question), citations.of(Asked.of(name(), question)));
    }
}
