package org.vigil.stats.casualty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.vigil.stats.behind.Counting;
import org.vigil.stats.behind.Part;
import org.vigil.stats.measure.Allocation;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Selection;

/**
 * How casualties are added up: over the lines of the incidents that are selected.
 *
 * @param selection over what
 */
record LineCounting(Selection selection) implements Counting {

    @Override
    public Query revisions() {
        return LineSql.revisions(selection);
    }

    @Override
    public Query parts(List<UUID> ids, List<Integer> revisions) {
        return LineSql.of(selection, ids, revisions);
    }

    @Override
    public Part part(ResultSet row) throws SQLException {
        LinePlace place = LinePlace.of(row);
        Interval number = Interval.of(row);
        return new Part(row.getObject("id", UUID.class), place.outside() ? "unallocated" : "rows", null, place.group(),
                place.outcome(), place.partOf(), place.outside() ? Allocation.outside(selection.window()) : null, number.low(),
                number.best(), number.high(), row.getLong("unknown"));
    }

    @Override
    public String history() {
        return "incident_fact";
    }

    @Override
    public String address(UUID id) {
        return "/api/v1/incidents/" + id;
    }
}
