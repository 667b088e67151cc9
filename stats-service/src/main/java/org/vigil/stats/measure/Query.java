package org.vigil.stats.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.agroal.api.AgroalDataSource;

/** A read of the facts that is put together piece by piece. Text of a request only ever becomes a value, never SQL. */
public final class Query {

    /** Longer than any answer that somebody waits for. */
    private static final int SECONDS = 25;
    private static final int FETCH = 5_000;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * Adds a piece of SQL with the values of its question marks: days, moments, numbers, ids, or lists of one kind of these.
     */
    public Query add(String piece, Object... pieceValues) {
        sql.append(piece);
        values.addAll(List.of(pieceValues));
        return this;
    }

    /** Adds all of another one. */
    public Query add(Query other) {
        sql.append(other.sql);
        values.addAll(other.values);
        return this;
    }

    /** All rows, each in the form that the reader gives it. */
    public <T> List<T> list(AgroalDataSource database, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        each(database, row -> rows.add(reader.read(row)));
        return rows;
    }

    /**
     * Hands over one row after the other until it has seen enough. Within a transaction no more than some thousand of them are
     * in memory at a time.
     */
    public void each(AgroalDataSource database, RowReader<Boolean> goesOn) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            statement.setQueryTimeout(SECONDS);
            statement.setFetchSize(FETCH);
            for (int i = 0; i < values.size(); i++) {
                set(connection, statement, i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                boolean more = row.next();
                while (more) {
                    more = goesOn.read(row) && row.next();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The facts could not be read", e);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int position, Object value)
            throws SQLException {
        if (value instanceof List<?> list) {
            statement.setArray(position, connection.createArrayOf(type(list), list.toArray()));
        } else if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate || value instanceof Number || value instanceof String || value instanceof UUID) {
            statement.setObject(position, value);
        } else {
            throw new IllegalArgumentException("A query takes no " + value.getClass());
        }
    }

    private static String type(List<?> list) {
        Object first = list.isEmpty() ? "" : list.get(0);
        return first instanceof UUID ? "uuid" : first instanceof Integer ? "integer" : "text";
    }

    /** Reads one row. */
    public interface RowReader<T> {

        /** The row on which the result stands. */
        T read(ResultSet row) throws SQLException;
    }
}
