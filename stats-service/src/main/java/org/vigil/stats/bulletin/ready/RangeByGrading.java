package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class RangeByGrading implements ReadyBulletin {

    private final Tables tables;

    RangeByGrading(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Description description() {
        return new Description("range-by-grading", catalogued(CatalogueMessages::gradings),
                catalogued(CatalogueMessages::gradingsCounts), catalogued(CatalogueMessages::gradingsFollows),
                catalogued(CatalogueMessages::nothingNeeded),
                "from=2019-07-01&to=2019-08-31&country=SY&group=civilians");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Map<String, Question> counted = new LinkedHashMap<>();
        counted.put("killed", new Question(Measure.KILLED, Bucket.ALL, null, selection));
        counted.put("incidents", new Question(Measure.INCIDENTS, Bucket.ALL, null, selection));
        return List.of(tables.beside("gradings", said(TableMessages::killedByVerification), Dimension.VERIFICATION, counted));
    }
}
