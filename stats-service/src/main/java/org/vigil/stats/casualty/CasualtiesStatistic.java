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

@ApplicationScoped
class CasualtiesStatistic implements Statistic<SelectionParameters, CasualtiesView> {

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
        Asked asked = Asked.of(name(), selection);
        return new Asking<>(asked, List.of(new LineCounting(selection)),
                () -> CasualtiesView.of(selection, table.lines(selection), citations.of(asked)));
    }
}
