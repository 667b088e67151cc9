package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class ClaimedByMonth implements ReadyBulletin {

    private final MonthTable months;

    ClaimedByMonth(MonthTable months) {
        this.months = months;
    }

    @Override
    public Description description() {
        return new Description("claimed-by-month", catalogued(CatalogueMessages::claimed),
                catalogued(CatalogueMessages::claimedCounts), catalogued(CatalogueMessages::claimedFollows),
                catalogued(CatalogueMessages::claimedNeeds),
                "from=2020-07-01&to=2020-08-31&country=IQ&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.whole(Bucket.MONTH, selection.window());
        Demands.atMostOne(selection, Dimension.PERPETRATOR);
        return List.of(months.of(said(TableMessages::claimsByMonth), Counted.claims(Bucket.MONTH, selection)));
    }

    @Override
    public Selection filtered(Selection selection) {
        return selection.without(Dimension.PERPETRATOR);
    }
}
