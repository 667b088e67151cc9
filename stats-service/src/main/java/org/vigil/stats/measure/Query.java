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

import io.agroal.api.AgroalDataSource;

/** A read of the facts that is put together piece by piece. Text of a request only ever becomes a value, never SQL. */
public final class Query {

    /** Longer than any answer that somebody waits for. */
    private static final int SECONDS = 25;

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a piece of SQL with the values of its question marks: days, moments, numbers, or lists of texts. */
    public Query add(String piece, Object... pieceValues) {
        sql.append(piece);
        values.addAll(List.of(pieceValues));
        return this;
    }

    /** All rows, each in the form that the reader gives it. */
    public <T> List<T> list(AgroalDataSource database, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            statement.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.size(); i++) {
                set(connection, statement, i + 1, values.get(i));
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The facts could not be read", e);
        }
    }

    private static void set(Connection connection, PreparedStatement statement, int position, Object value)
            throws SQLException {
        if (value instanceof List<?> texts) {
            statement.setArray(position, connection.createArrayOf("text", texts.toArray()));
        } else if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate || value instanceof Integer || value instanceof String) {
            statement.setObject(position, value);
        } else {
            throw new IllegalArgumentException("A query takes no " + value.getClass());
        }
    }

    /** Reads one row. */
    public interface RowReader<T> {

        /** The row on which the result stands. */
        T read(ResultSet row) throws SQLException;
    }
}
