package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
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
        return new Description("attacks-raids-arrests", catalogued(CatalogueMessages::arrests),
                catalogued(CatalogueMessages::arrestsCounts), catalogued(CatalogueMessages::arrestsFollows),
                catalogued(CatalogueMessages::arrestsNeeds),
                "from=2020-07-01&to=2020-07-31&country=SY");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.unfiltered(selection, Dimension.CATEGORY);
        Selection attacks = selection.where(Dimension.CATEGORY, List.of("attack"));
        Selection raids = selection.where(Dimension.CATEGORY, List.of("operation"));
        Map<Sentence, Counted> counted = new LinkedHashMap<>();
        Counted arrests = Counted.all(Measure.DETAINED, raids);
        counted.put(said(TableMessages::attacks), Counted.all(Measure.INCIDENTS, attacks));
        counted.put(said(TableMessages::raids), Counted.all(Measure.INCIDENTS, raids));
        counted.put(said(TableMessages::arrests), arrests);
        return List.of(comparison.of(counted),
                tables.shares("attacks", said(TableMessages::attacksByDivision), Dimension.ADMIN1, attacks),
                tables.shares("raids", said(TableMessages::raidsByDivision), Dimension.ADMIN1, raids),
                tables.beside("arrests", said(TableMessages::arrestsByDivision), Dimension.ADMIN1,
                        Map.of("detained", arrests.question())));
    }
}
