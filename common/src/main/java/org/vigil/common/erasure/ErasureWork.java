package org.vigil.common.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.agroal.api.AgroalDataSource;

/** The steps of an erasure. Each can be taken again, so that one that was cut off is finished by the same request. */
@ApplicationScoped
class ErasureWork {

    /** The version of PostgreSQL that can clear what the planner has noted. */
    private static final int CLEARS_STATISTICS = 18;
    private static final String CLEAR_WHERE_EMPTY = """
            select pg_clear_attribute_stats(schemaname, tablename, attname, inherited) from pg_stats
            where schemaname = current_schema() and quote_ident(tablename) = '%1$s' and not exists (select from %1$s)""";

    private static final int MOST_PASSES = 20;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);

    private final AgroalDataSource database;
    private final TrailCleaning trail;
    private final TableCleaning tables;
    private final TopicCleaning topics;
    private final Instance<Erasable> features;
    private final ErasureRecord record;

    ErasureWork(AgroalDataSource database, TrailCleaning trail, TableCleaning tables, TopicCleaning topics,
            Instance<Erasable> features, ErasureRecord record) {
        this.database = database;
        this.trail = trail;
        this.tables = tables;
        this.topics = topics;
        this.features = features;
        this.record = record;
    }

    /** Does all of it; what has been done counts even where a later step fails. */
    void run(Name name, UUID erasure) throws SQLException, InterruptedException {
        for (Erasable feature : features) {
            feature.await();
        }
        cleanTables(name, erasure);
        for (Erasable feature : features) {
            record.count(erasure, feature.erase(name));
        }
        boolean outdated = record.topicsOutdated(erasure);
        record.count(erasure, topics.clean(name, outdated));
        record.topicsCut(erasure);
        sweep();
    }

    /**
     * Goes over all tables until nothing is found. What was written meanwhile by somebody who had read the name before is found
     * by the next pass, which therefore begins when every transaction of the time before has ended.
     */
    private void cleanTables(Name name, UUID erasure) throws SQLException, InterruptedException {
        Map<String, String> fingerprints = new HashMap<>();
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            if (cleanTablesOnce(name, erasure, fingerprints)) {
                return;
            }
            awaitEarlierTransactions();
        }
        throw new IllegalStateException("The name keeps coming back");
    }

    /** Whether nothing was found. */
    private boolean cleanTablesOnce(Name plain, UUID erasure, Map<String, String> fingerprints)
            throws SQLException {
        features.forEach(feature -> fingerprints.putAll(feature.fingerprints(plain)));
        Name name = plain.with(fingerprints);
        Map<String, TextTable> all = tables();
        Set<String> last = features.stream().map(Erasable::fingerprintedTables).flatMap(Collection::stream)
                .collect(Collectors.toSet());
        all.keySet().removeIf(table -> table.equals(TrailCleaning.TABLE)
                || features.stream().anyMatch(feature -> feature.ownTables().contains(table)));
        long entries = trail.clean(name, erasure);
        record.count(erasure, entries == 0 ? Map.of() : Map.of(TrailCleaning.TABLE, entries));
        boolean clean = entries == 0;
        for (boolean fingerprinted : List.of(false, true)) {
            for (TextTable table : all.values()) {
                if (last.contains(table.name()) == fingerprinted) {
                    long rows = tables.clean(name, table);
                    if (rows > 0) {
                        record.count(erasure, Map.of(table.name(), rows));
                        clean = false;
                    }
                }
            }
        }
        return clean;
    }

    private Map<String, TextTable> tables() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return TextTable.all(connection);
        }
    }

    private void awaitEarlierTransactions() throws SQLException, InterruptedException {
        // The end of a snapshot would not do: it is the number behind the last transaction that has ended.
        String now = ask("select cast(pg_current_xact_id() as text) where ? is null", null);
        Waiting.until("every transaction of the time before had ended", LONGEST_TRANSACTION, () -> {
            try {
                return ask("select cast(pg_snapshot_xmin(pg_current_snapshot()) >= cast(? as xid8) as text)", now)
                        .equals("true");
            } catch (SQLException e) {
                throw new IllegalStateException("The database cannot be asked for its transactions", e);
            }
        });
    }

    private String ask(String question, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /**
     * Removes the rows as they were, and what the planner has noted of common values: of all tables, because one from which the
     * row was deleted before, or whose column follows another table's, holds both as well. What was noted of a table that is
     * empty now stays through an analysis, and is cleared (PostgreSQL 18 and newer can).
     */
    private void sweep() throws SQLException {
        for (String table : allTables()) {
            try (Connection connection = database.getConnection(); Statement vacuum = connection.createStatement()) {
                vacuum.execute("vacuum (analyze) " + table);
                if (connection.getMetaData().getDatabaseMajorVersion() >= CLEARS_STATISTICS) {
                    vacuum.execute(CLEAR_WHERE_EMPTY.formatted(table));
                }
            }
        }
    }

    private List<String> allTables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select quote_ident(relname) from pg_class
                        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'm') order by relname""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
