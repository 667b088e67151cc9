package org.vigil.sources.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;

import io.agroal.api.AgroalDataSource;

/**
 * A name is guessed from the hash of a body by who knows the rest of it; so each is replaced by that of the body without it.
 */
@ApplicationScoped
class ErasedReports implements Erasable {

    private static final String REPORTS = "report";
    private static final String TEXTS = "report_text";
    /** Bodies in memory at a time. */
    private static final int FETCH = 8;

    private final AgroalDataSource database;
    private final EntityManager entities;

    ErasedReports(AgroalDataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @Override
    public Set<String> fingerprintedTables() {
        return Set.of(REPORTS, TEXTS);
    }

    @Override
    public Map<String, String> fingerprints(Name name) {
        Map<String, String> hashes = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (String table : List.of(REPORTS, TEXTS)) {
                    read(connection, "select body from " + table + " where body is not null", name, hashes);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return hashes;
        } catch (SQLException e) {
            throw new IllegalStateException("The texts of reports cannot be read: SQLSTATE " + e.getSQLState());
        }
    }

    private static void read(Connection connection, String bodies, Name name, Map<String, String> hashes) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(bodies)) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String body = row.getString(1);
                    String erased = name.erased(body);
                    if (!erased.equals(body)) {
                        hashes.put(ContentHash.of(body), ContentHash.of(erased));
                    }
                }
            }
        }
    }

    /** By an address that held the name a report is not found again. */
    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals(REPORTS) && columns.contains("url")) {
            entities.createNativeQuery("update report set url_key = null where id = ?1").setParameter(1, id).executeUpdate();
        }
    }
}
