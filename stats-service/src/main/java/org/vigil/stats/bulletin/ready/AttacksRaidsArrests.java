package org.vigil.stats.bulletin.ready;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class AttacksRaidsArrests implements ReadyBulletin {

    private final Tables tables;
    private final ComparisonTable comparison;

    AttacksRaidsArrests(Tables tables, ComparisonTable comparison) {
        this.tables = tables;
        this.comparison = comparison;
    }

    @Override
    public Description description() {
        return new Description("attacks-raids-arrests", "Attacks, raids and arrests by division",
                "Attacks with their share by division; raids, which are incidents of the category operation, and people detained "
                        + "in them; each beside the span before and the year before.",
                "The Rojava Information Centre's monthly attacks, raids and arrests, with the share by region.",
                "The category is chosen by the bulletin.",
                "from=2020-07-01&to=2020-07-31&country=SY");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.unfiltered(selection, Dimension.CATEGORY);
        Selection attacks = selection.where(Dimension.CATEGORY, List.of("attack"));
        Selection raids = selection.where(Dimension.CATEGORY, List.of("operation"));
        Map<String, Counted> counted = new LinkedHashMap<>();
        counted.put("Attacks", Counted.all(Measure.INCIDENTS, attacks));
        counted.put("Raids", Counted.all(Measure.INCIDENTS, raids));
        counted.put("Arrests", Counted.all(Measure.DETAINED, raids));
        return List.of(comparison.of(counted),
                tables.shares("attacks", "Attacks by division", Dimension.ADMIN1, attacks),
                tables.shares("raids", "Raids by division", Dimension.ADMIN1, raids),
                tables.beside("arrests", "Arrests by division", Dimension.ADMIN1,
                        Map.of("detained", counted.get("Arrests").question())));
    }
}
