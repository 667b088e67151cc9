package org.vigil.stats.casualty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.casualty.CasualtiesView.Row;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Tally;

import io.agroal.api.AgroalDataSource;

/** Adds up casualty lines. */
@ApplicationScoped
class CasualtyTable {

    private final AgroalDataSource database;

    CasualtyTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Lines of one group, outcome and including group are added; each stands behind the group that includes it. */
    List<Line> lines(Selection selection) {
        Query query = new Query().add("""
                select l.casualty_group, l.outcome, l.part_of, f.valid_from < ? or f.valid_to > ? as cut,
                  coalesce(sum(l.low), 0) as low, coalesce(sum(coalesce(l.best, l.low)), 0) as best,
                  coalesce(sum(coalesce(l.high, l.best, l.low)), 0) as high,
                  count(*) filter (where l.low is null or l.best is null or l.high is null) as unknown
                from incident_fact f join casualty_fact l on l.id = f.id and l.revision = f.revision""",
                selection.window().first(), selection.window().last());
        selection.restrict(query);
        List<String> groups = selection.filter().getOrDefault(Dimension.GROUP, List.of());
        if (!groups.isEmpty()) {
            query.add(" and l.casualty_group = any(?)", groups);
        }
        query.add("""
                 group by 1, 2, 3, 4
                order by coalesce(l.part_of, l.casualty_group), l.outcome, l.part_of nulls first, l.casualty_group, cut
                limit ?""", Tally.MOST_ROWS + 1);
        List<Line> lines = query.list(database, Line::of);
        if (lines.size() > Tally.MOST_ROWS) {
            throw Tally.tooMany("from");
        }
        return lines;
    }

    /** A row, and whether its incidents reach out of the window. */
    record Line(Row row, boolean cut) {

        static Line of(ResultSet row) throws SQLException {
            Interval number = Interval.of(row);
            return new Line(new Row(row.getString("casualty_group"), row.getString("outcome"), number.low(), number.best(),
                    number.high(), row.getLong("unknown"), row.getString("part_of")), row.getBoolean("cut"));
        }
    }
}
