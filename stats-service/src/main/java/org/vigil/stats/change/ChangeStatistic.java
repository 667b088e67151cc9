package org.vigil.stats.change;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Span;

@ApplicationScoped
class ChangeStatistic implements Statistic<QuestionParameters, ChangeView> {

    private final Changes changes;
    private final CitationAddress citations;

    ChangeStatistic(Changes changes, CitationAddress citations) {
        this.changes = changes;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "change";
    }

    @Override
    public QuestionParameters parameters() {
        return new QuestionParameters();
    }

    @Override
    public Asking<ChangeView> ask(QuestionParameters parameters, Instant latest) {
        Question question = parameters.question(latest);
        Span window = question.selection().window();
        if (window.first().equals(Span.EVER.first())) {
            throw Problems.invalidParameter("from", "is needed, because a change compares days with the days before");
        }
        if (window.last().equals(Span.EVER.last())) {
            throw Problems.invalidParameter("to", "is needed, because a change compares days with the days before");
        }
        Asked asked = Asked.of(name(), question);
        return new Asking<>(asked, List.of(new QuestionCounting(question), earlier(question)),
                () -> changes.of(question, citations.of(asked)));
    }

    /** What happened before gives to the number previous, in the row of the bucket that it is compared with. */
    private static QuestionCounting earlier(Question question) {
        return new QuestionCounting(Changes.before(question), "previous", "unallocatedBefore",
                label -> question.bucket().labelled(label).map(
                        bucket -> question.bucket().label(Changes.following(question, bucket.first()))).orElseThrow());
    }
}
