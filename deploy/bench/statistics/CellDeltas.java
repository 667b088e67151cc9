package org.vigil.stats.cell;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts a revision by the statement of the service itself. */
public final class CellDeltas {

    private static final Pattern NAME = Pattern.compile(":(id|revision|before|after)\\b");
    private static final String SQL = NAME.matcher(Cells.DELTAS).replaceAll("?");

    private CellDeltas() {
    }

    /** The first revision of an incident, its only one. */
    public static void of(Connection connection, UUID id) throws SQLException {
        Map<String, Object> values = Map.of("id", id, "revision", 1, "before", 0, "after", 0);
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            int position = 1;
            for (MatchResult name : NAME.matcher(Cells.DELTAS).results().toList()) {
                insert.setObject(position++, values.get(name.group(1)));
            }
            insert.executeUpdate();
        }
    }
}
