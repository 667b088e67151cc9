package org.vigil.stats.citation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.UUID;

/**
 * A revision of an incident, or of a report, that was counted.
 *
 * @param id of the incident or report
 * @param number its revision, from 1
 */
record Revision(UUID id, int number) {

    /** Ids in the order of the database, which is that of their text. */
    static final Comparator<UUID> IDS = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    static Revision of(ResultSet row) throws SQLException {
        return new Revision(row.getObject("id", UUID.class), row.getInt("revision"));
    }

    /** As it goes into a digest. */
    String line() {
        return id + " " + number + "\n";
    }
}
