package org.vigil.stats.bulletin.ready;

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
        return new Description("deaths-by-affiliation", "Killed, by affiliation",
                "People killed, by the group to which they belonged; a line that is included in another stands under it and is in no "
                        + "sum.",
                "The Syrian Observatory for Human Rights' deaths by affiliation over a stated span.",
                "Nothing else is needed.",
                "from=2019-03-24&to=2019-06-17&country=SY&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        return List.of(tables.casualties("Killed, by affiliation", selection, List.of("killed")));
    }
}
