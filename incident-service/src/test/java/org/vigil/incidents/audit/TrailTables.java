package org.vigil.incidents.audit;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;

/** The tables of the audit trail as whoever owns the database sees them: they can be kept, changed and put back. */
final class TrailTables {

    private static final List<String> TABLES = List.of("audit_entry", "audit_head", "audit_unsealed", "audit_erasure");

    /** The lock under which the service seals; while somebody else has it, nothing is sealed. */
    private static final long SEALING = 8_4450;

    private final AgroalDataSource database;

    TrailTables(AgroalDataSource database) {
        this.database = database;
    }

    /** Work on the tables. */
    interface Work {
        void run() throws SQLException;
    }

    /** Does something while nothing is sealed. */
    void withoutSealing(Work work) throws SQLException {
        try (Connection holder = database.getConnection()) {
            lock(holder, "pg_advisory_lock");
            try {
                work.run();
            } finally {
                lock(holder, "pg_advisory_unlock");
            }
        }
    }

    private static void lock(Connection holder, String function) throws SQLException {
        try (PreparedStatement lock = holder.prepareStatement("select " + function + "(?)")) {
            lock.setLong(1, SEALING);
            lock.execute();
        }
    }

    /** Waits until all is sealed and every seal has left. */
    void awaitSealed() {
        await().until(() -> count("select count(*) from audit_unsealed") == 0
                && count("select count(*) from outbox where topic = 'vigil.audit.v1'") == 0);
    }

    /** Keeps a copy of all under a name. */
    void keep(String name) throws SQLException {
        for (String table : TABLES) {
            execute("drop table if exists " + name + table + "; create table " + name + table + " as table " + table);
        }
    }

    /** SQL that makes the tables what they were when they were kept; touches only the rows that differ. */
    static String back(String name) {
        StringBuilder sql = new StringBuilder();
        for (String table : TABLES) {
            String kept = name + table;
            sql.append("""
                    delete from %1$s t where not exists (select 1 from %2$s k where %3$s and k is not distinct from t);
                    insert into %1$s select * from %2$s k where not exists (select 1 from %1$s t where %3$s);
                    """.formatted(table, kept, sameKey(table)));
        }
        return sql.toString();
    }

    /** How many rows are other than they were. */
    long changed(String name) throws SQLException {
        long changed = 0;
        for (String table : TABLES) {
            changed += count(
                    "select count(*) from %s t full join %s%s k on %s where t is distinct from k".formatted(table, name,
                            table, sameKey(table)));
        }
        return changed;
    }

    private static String sameKey(String table) {
        return switch (table) {
            case "audit_entry" -> "k.id = t.id";
            case "audit_erasure" -> "k.entry_id = t.entry_id and k.erasure_id = t.erasure_id";
            default -> "k.aggregate_type = t.aggregate_type and k.aggregate_id = t.aggregate_id";
        };
    }

    void execute(String statements) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(statements);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    static JsonPath verified() {
        return As.role(Roles.READER).get("/api/v1/audit/verify").then().statusCode(200).extract().jsonPath();
    }
}
