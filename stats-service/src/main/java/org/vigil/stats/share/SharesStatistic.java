package org.vigil.stats.share;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.GroupParameters;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Tally;

/** How much of the whole each group has. */
@ApplicationScoped
public class SharesStatistic implements Statistic<GroupParameters, SharesView> {

    private final Tally tally;
    private final CitationAddress citations;

    SharesStatistic(Tally tally, CitationAddress citations) {
        this.tally = tally;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public GroupParameters parameters() {
        return new GroupParameters();
    }

    @Override
    public Asking<SharesView> ask(GroupParameters parameters, Instant latest) {
        Question question = parameters.groupedQuestion(latest);
        return new Asking<>(Asked.of(name(), question),
                List.of(new QuestionCounting(question, "rows", "unallocated", bucket -> null), new TotalCounting(question)),
                () -> of(question));
    }

    /** The answer to a question that is split. */
    public SharesView of(Question question) {
        Amount total = tally.count(question.whole()).cells().stream().map(Amount::of).findFirst()
                .orElseGet(() -> Amount.none(question.measure()));
        return SharesView.of(question, tally.count(question), total, citations.of(Asked.of(name(), question)));
    }
}
