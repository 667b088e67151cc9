package org.vigil.common.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a name out of all columns of text of a table: it is read once as a stream, and each row that holds the name
 * is written in a short transaction of its own, as it then is.
 */
@ApplicationScoped
class TableCleaning {

    /** Rows in memory at a time: few, because one can have megabytes. */
    private static final int FETCH = 8;
    private static final int MOST_ALIKE = 100;
    private static final String UNIQUE_VIOLATION = "23505";

    private final AgroalDataSource database;
    private final Instance<Erasable> features;

    TableCleaning(AgroalDataSource database, Instance<Erasable> features) {
        this.database = database;
        this.features = features;
    }

    /** Cleans a table; answers how many rows were rewritten. */
    long clean(Name name, TextTable table) throws SQLException {
        long rows = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement(table.everything())) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (holds(name, table, row)) {
                            clean(name, table, key(table, row));
                            rows++;
                        }
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return rows;
    }

    private static boolean holds(Name name, TextTable table, ResultSet row) throws SQLException {
        for (int i = 0; i < table.columns().size(); i++) {
            Object value = table.columns().get(i).read(row, table.key().size() + i + 1);
            if (table.columns().get(i).erased(name, value) != value) {
                return true;
            }
        }
        return false;
    }

    private static List<String> key(TextTable table, ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (int i = 1; i <= table.key().size(); i++) {
            key.add(row.getString(i));
        }
        return key;
    }

    /** Two names of one length, or two slugs, may become one: the second gets a number. */
    private void clean(Name name, TextTable table, List<String> key) throws SQLException {
        for (int number = 1;; number++) {
            try {
                cleanInTransaction(name, table, key, number);
                return;
            } catch (UncheckedSqlException e) {
                if (!UNIQUE_VIOLATION.equals(e.getCause().getSQLState()) || number == MOST_ALIKE) {
                    throw e.getCause();
                }
            }
        }
    }

    private void cleanInTransaction(Name name, TextTable table, List<String> key, int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                Set<String> changed = rewrite(connection, name, table, key, number);
                if (!changed.isEmpty() && table.key().get(0).type().equals("uuid")) {
                    features.forEach(feature -> feature.cleaned(table.name(), UUID.fromString(key.get(0)), changed));
                }
            } catch (SQLException e) {
                throw new UncheckedSqlException(e);
            }
        });
    }

    private static Set<String> rewrite(Connection connection, Name name, TextTable table, List<String> key, int number)
            throws SQLException {
        List<TextColumn> changed = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(table.one())) {
            setKey(query, 1, key);
            try (ResultSet row = query.executeQuery()) {
                boolean there = row.next();
                for (int i = 0; there && i < table.columns().size(); i++) {
                    TextColumn column = table.columns().get(i);
                    Object before = column.read(row, i + 1);
                    Object after = column.erased(name, before);
                    if (after != before) {
                        changed.add(column);
                        values.add(number == 1 ? after : column.numbered(after, number));
                    }
                }
            }
        }
        if (!changed.isEmpty()) {
            try (PreparedStatement update = connection.prepareStatement(table.update(changed))) {
                for (int i = 0; i < values.size(); i++) {
                    Object value = values.get(i);
                    update.setObject(i + 1, value instanceof Object[] array ? connection.createArrayOf("text", array) : value);
                }
                setKey(update, values.size() + 1, key);
                update.executeUpdate();
            }
        }
        return changed.stream().map(TextColumn::name).collect(Collectors.toSet());
    }

    private static void setKey(PreparedStatement statement, int first, List<String> key) throws SQLException {
        for (int i = 0; i < key.size(); i++) {
            statement.setString(first + i, key.get(i));
        }
    }

    /** Carries what the database says out of a transaction. */
    private static final class UncheckedSqlException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UncheckedSqlException(SQLException cause) {
            super(cause);
        }

        @Override
        public synchronized SQLException getCause() {
            return (SQLException) super.getCause();
        }
    }
}
