package org.vigil.stats.pace;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;

/** Counts so far, at their pace, against a full earlier time. */
@ApplicationScoped
public class PaceStatistic implements Statistic<PaceParameters, PaceView> {

    private final Paces paces;
    private final CitationAddress citations;

    PaceStatistic(Paces paces, CitationAddress citations) {
        this.paces = paces;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "pace";
    }

    @Override
    public PaceParameters parameters() {
        return new PaceParameters();
    }

    @Override
    public Asking<PaceView> ask(PaceParameters parameters, Instant latest) {
        Question soFar = parameters.soFar(latest);
        Span reference = parameters.reference(soFar.selection().window());
        return new Asking<>(asked(soFar, reference),
                List.of(new QuestionCounting(soFar, "rows", "unallocated", bucket -> null),
                        new QuestionCounting(soFar.over(reference), "reference", "unallocatedReference", bucket -> null)),
                () -> of(soFar, reference));
    }

    /** The answer: what is asked over the days so far, against the same over the reference. */
    public PaceView of(Question soFar, Span reference) {
        return paces.of(soFar, reference, citations.of(asked(soFar, reference)));
    }

    /** What is asked, in the form that all ways to ask it share. */
    public Asked asked(Question soFar, Span reference) {
        return Asked.of(name(), soFar).with(PaceParameters.FROM, reference.first()).with(PaceParameters.TO, reference.last());
    }
}
