package org.vigil.incidents.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import io.agroal.api.AgroalDataSource;

/**
 * Draws edits of one character in one field of any column of tables of the trail; no column is left out, because all have a
 * meaning. What PostgreSQL does not take, or takes for the same value (1 and 1.0), is drawn again.
 */
final class FieldEdits {

    private static final String CHARACTERS = "0123456789abcdefABCDEF-+.:x \"{";

    private final AgroalDataSource database;
    private final Random random;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> drawn = new TreeMap<>();

    private record Column(String table, String name, String type) {
    }

    FieldEdits(AgroalDataSource database, Random random, String... tables) throws SQLException {
        this.database = database;
        this.random = random;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select table_name, column_name, udt_name from information_schema.columns where table_schema = 'public'
                        and table_name = any(?) order by 1, 2""")) {
            query.setArray(1, connection.createArrayOf("text", tables));
            ResultSet row = query.executeQuery();
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
    }

    /** The edit as a statement that takes effect. */
    String next() throws SQLException {
        Column column = columns.get(drawn.values().stream().mapToInt(n -> n).sum() % columns.size());
        drawn.merge(column.table() + "." + column.name(), 1, Integer::sum);
        String edit = draw(column);
        while (edit == null) {
            edit = draw(column);
        }
        return edit;
    }

    /** How often each column was edited. */
    Map<String, Integer> drawn() {
        return drawn;
    }

    private String draw(Column column) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(
                    "select ctid, %1$s::text from %2$s order by md5(ctid::text || ?) limit 1".formatted(column.name(),
                            column.table()))) {
                query.setString(1, String.valueOf(random.nextInt()));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    String value = edited(row.getString(2)).replace("'", "''");
                    String edit = "update %1$s set %2$s = '%3$s'::%4$s where ctid = '%5$s' and %2$s is distinct from '%3$s'::%4$s"
                            .formatted(column.table(), column.name(), value, column.type(), row.getString(1));
                    return takes(connection, edit) ? edit : null;
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean takes(Connection connection, String edit) {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(edit) == 1;
        } catch (SQLException e) {
            return false;
        }
    }

    private String edited(String value) {
        char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        if (value == null || value.isEmpty()) {
            return String.valueOf(character);
        }
        int at = random.nextInt(value.length());
        return value.substring(0, at) + character + value.substring(at + 1);
    }
}
