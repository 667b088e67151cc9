package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class DeathsByAffiliation implements ReadyBulletin {

    private final Tables tables;

    DeathsByAffiliation(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Description description() {
        return new Description("deaths-by-affiliation", said(TableMessages::killedByAffiliation),
                catalogued(CatalogueMessages::deathsCounts), catalogued(CatalogueMessages::deathsFollows),
                catalogued(CatalogueMessages::nothingNeeded),
                "from=2019-03-24&to=2019-06-17&country=SY&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        return List.of(tables.casualties(said(TableMessages::killedByAffiliation), selection, List.of("killed")));
    }
}
