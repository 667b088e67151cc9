package org.vigil.stats.change;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Question;

/** Counts, each beside the one before. */
@ApplicationScoped
public class ChangeStatistic implements Statistic<ChangeParameters, ChangeView> {

    private final Changes changes;
    private final Panels panels;
    private final CitationAddress citations;

    ChangeStatistic(Changes changes, Panels panels, CitationAddress citations) {
        this.changes = changes;
        this.panels = panels;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "change";
    }

    @Override
    public ChangeParameters parameters() {
        return new ChangeParameters();
    }

    @Override
    public Asking<ChangeView> ask(ChangeParameters parameters, Instant latest) {
        Question question = parameters.question(latest);
        Panel panel = parameters.isLikeForLike() ? panels.of(question) : null;
        Question counted = panel == null ? question : question.where(Dimension.SOURCE, panel.sources());
        Asked asked = Asked.of(name(), question).with(ChangeParameters.LIKE_FOR_LIKE, panel == null ? null : true);
        return new Asking<>(asked, List.of(new QuestionCounting(counted), earlier(counted)),
                () -> changes.of(question, panel, citations.of(asked)));
    }

    /** The answer over whatever sources there are. */
    public ChangeView of(Question question) {
        return changes.of(question, null, citations.of(Asked.of(name(), question)));
    }

    /** What happened before gives to the number previous, in the row of the bucket that it is compared with. */
    private static QuestionCounting earlier(Question question) {
        return new QuestionCounting(Changes.before(question), "previous", "unallocatedBefore",
                label -> question.bucket().labelled(label).map(
                        bucket -> question.bucket().label(Changes.following(question, bucket.first()))).orElseThrow());
    }
}
