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

@ApplicationScoped
class SeriesStatistic implements Statistic<QuestionParameters, SeriesView> {

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
        Asked asked = Asked.of(name(), question);
        return new Asking<>(asked, List.of(new QuestionCounting(question)),
                () -> SeriesView.of(question, tally.count(question), citations.of(asked)));
    }
}
