package org.vigil.stats.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.StandingSql;

import io.agroal.api.AgroalDataSource;

/** Finds the sources that published throughout what is compared. */
@ApplicationScoped
class Panels {

    private static final int MOST = 1_000;

    private final AgroalDataSource database;

    Panels(AgroalDataSource database) {
        this.database = database;
    }

    /** The panel, of no others than the question asks for; a 400 when it would have more than 1,000 sources. */
    Panel of(Question question) {
        Span first = Panel.firstCompared(question);
        Span last = Panel.lastCompared(question);
        List<String> asked = question.selection().valuesOf(Dimension.SOURCE);
        Query query = new Query().add("select source from (");
        published(query, 1, first, question.selection().asOf());
        query.add(" union ");
        published(query, 2, last, question.selection().asOf());
        query.add(") published");
        if (!asked.isEmpty()) {
            query.add(" where source = any(?)", asked);
        }
        query.add(" group by source having count(distinct part) = 2 order by source limit ?", MOST + 1);
        List<String> sources = query.list(database, row -> row.getString("source"));
        if (sources.size() > MOST) {
            throw Problems.invalidParameter("likeForLike",
                    Sentence.of(ChangeMessages.class, ChangeMessages::panel));
        }
        return new Panel(first, last, sources);
    }

    private static void published(Query query, int part, Span days, Instant asOf) {
        Selection selection = new Selection(days, Map.of(), asOf);
        for (Measure told : List.of(Measure.INCIDENTS, Measure.REPORTS)) {
            query.add(told == Measure.INCIDENTS ? "" : " union ").add("select s.value as source, " + part
                    + " as part from " + StandingSql.revisions(told) + " f cross join lateral unnest(f.sources) as s(value)");
            selection.restrict(query);
        }
    }
}
