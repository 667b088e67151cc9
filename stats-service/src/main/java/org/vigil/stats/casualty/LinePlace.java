package org.vigil.stats.casualty;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.vigil.stats.measure.Asked;

/**
 * Where lines are added up.
 *
 * @param group whom it befell
 * @param outcome killed, wounded, detained or missing
 * @param partOf the group that includes them, null for lines of their own
 * @param outside whether some days of their incidents lie outside the window
 */
record LinePlace(String group, String outcome, String partOf, boolean outside) {

    /** Behind the address of the statistics. */
    static final String INCIDENTS = "casualties/incidents";

    static LinePlace of(ResultSet row) throws SQLException {
        return new LinePlace(row.getString("casualty_group"), row.getString("outcome"), row.getString("part_of"),
                row.getBoolean("cut"));
    }

    /** What names it, behind the address of {@link #INCIDENTS} with the selection. */
    String parameters() {
        return Asked.parameter("in", group) + Asked.parameter("outcome", outcome) + Asked.parameter("partOf", partOf)
                + Asked.parameter("unallocated", outside ? "true" : null);
    }
}
