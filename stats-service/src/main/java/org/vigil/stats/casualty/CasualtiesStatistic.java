package org.vigil.stats.casualty;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.SelectionParameters;

/** Who came to what harm. */
@ApplicationScoped
public class CasualtiesStatistic implements Statistic<SelectionParameters, CasualtiesView> {

    private final CasualtyTable table;
    private final CitationAddress citations;

    CasualtiesStatistic(CasualtyTable table, CitationAddress citations) {
        this.table = table;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "casualties";
    }

    @Override
    public SelectionParameters parameters() {
        return new SelectionParameters();
    }

    @Override
    public Asking<CasualtiesView> ask(SelectionParameters parameters, Instant latest) {
        Selection selection = parameters.selection(latest);
        return new Asking<>(Asked.of(name(), selection), List.of(new LineCounting(selection)), () -> of(selection));
    }

    /** The answer. */
    public CasualtiesView of(Selection selection) {
        return CasualtiesView.of(selection, table.lines(selection), citations.of(Asked.of(name(), selection)));
    }
}
