package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class ClaimInflationByActor implements ReadyBulletin {

    private final ActorTable actors;

    ClaimInflationByActor(ActorTable actors) {
        this.actors = actors;
    }

    @Override
    public Description description() {
        return new Description("claim-inflation", said(TableMessages::byActor), catalogued(CatalogueMessages::inflationCounts),
                catalogued(CatalogueMessages::inflationFollows), catalogued(CatalogueMessages::inflationNeeds),
                "from=2019-07-01&to=2019-08-31&country=IQ&country=SY");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.unfiltered(selection, Dimension.VERIFICATION);
        return List.of(actors.of(selection));
    }

    @Override
    public Selection filtered(Selection selection) {
        return selection.without(Dimension.PERPETRATOR);
    }
}
