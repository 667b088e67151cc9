package org.vigil.stats.casualty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.behind.CountedIncident;
import org.vigil.stats.measure.CountedFact;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Tally;

import io.agroal.api.AgroalDataSource;

/** Adds up casualty lines. */
@ApplicationScoped
class CasualtyTable {

    private static final UUID FIRST = new UUID(0, 0);

    private final AgroalDataSource database;

    CasualtyTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Lines of one group, outcome and including group are added; each stands behind the group that includes it. */
    List<Line> lines(Selection selection) {
        Query query = LineSql.select(selection, "l.casualty_group, l.outcome, l.part_of, " + LineSql.CUT);
        selection.restrict(query);
        LineSql.onlyGroups(selection, query).add("""
                 group by 1, 2, 3, 4
                order by coalesce(l.part_of, l.casualty_group), l.outcome, l.part_of nulls first, l.casualty_group, cut
                limit ?""", Tally.MOST_ROWS + 1);
        List<Line> lines = query.list(database, Line::of);
        if (lines.size() > Tally.MOST_ROWS) {
            throw Tally.tooMany("from");
        }
        return lines;
    }

    /** The incidents behind one place, by id. */
    Page<CountedIncident> behind(Selection selection, LinePlace place, PageRequest page) {
        List<CountedIncident> found = LineSql.at(selection, place, page.after().orElse(FIRST), page.limit() + 1)
                .list(database, row -> CountedIncident.of(CountedFact.of(row), Interval.of(row), row.getLong("unknown"),
                        selection.asOf()));
        return Page.of(found, page.limit(), CountedIncident::id);
    }

    /**
     * A sum.
     *
     * @param unknown in how many lines a number is not known
     */
    record Line(LinePlace place, Interval number, long unknown) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(LinePlace.of(row), Interval.of(row), row.getLong("unknown"));
        }
    }
}
