package org.vigil.stats.map;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.citation.Asking;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.citation.Statistic;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Tally;

@ApplicationScoped
class MapStatistic implements Statistic<MapParameters, MapView> {

    private final Tally tally;
    private final CitationAddress citations;

    MapStatistic(Tally tally, CitationAddress citations) {
        this.tally = tally;
        this.citations = citations;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public MapParameters parameters() {
        return new MapParameters();
    }

    @Override
    public Asking<MapView> ask(MapParameters parameters, Instant latest) {
        Question question = parameters.question(latest);
        Asked asked = Asked.of(name(), question).with("groupBy", null).with(MapParameters.GRID, parameters.grid);
        return new Asking<>(asked, List.of(new QuestionCounting(question, "rows", "unallocated", bucket -> null)),
                () -> MapView.of(question, tally.count(question), citations.of(asked)));
    }
}
