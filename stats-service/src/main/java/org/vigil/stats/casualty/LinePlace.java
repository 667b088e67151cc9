package org.vigil.stats.casualty;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Selection;

/**
 * Where lines are added up.
 *
 * @param group whom it befell
 * @param outcome killed, wounded, detained or missing
 * @param partOf the group that includes them, null for lines of their own
 * @param outside whether some days of their incidents lie outside the window
 */
record LinePlace(String group, String outcome, String partOf, boolean outside) {

    static final String INCIDENTS = "casualties/incidents";

    static LinePlace of(ResultSet row) throws SQLException {
        return new LinePlace(row.getString("casualty_group"), row.getString("outcome"), row.getString("part_of"),
                row.getBoolean("cut"));
    }

    /** Where the incidents behind it are listed. */
    String address(Selection selection) {
        return Asked.of(INCIDENTS, selection).with("in", group).with("outcome", outcome).with("partOf", partOf)
                .with("unallocated", outside ? true : null).address();
    }
}
