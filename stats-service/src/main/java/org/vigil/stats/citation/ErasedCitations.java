package org.vigil.stats.citation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;

import io.agroal.api.AgroalDataSource;

/**
 * A name that stood in a citation could be found by trying names against its digest: with the name the digest goes, here and in
 * the audit trail. The numbers stay, and what is behind them.
 */
@ApplicationScoped
class ErasedCitations implements Erasable {

    private static final int FETCH = 8;

    private final AgroalDataSource database;

    ErasedCitations(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> fingerprintedTables() {
        return Set.of("citation");
    }

    @Override
    public Map<String, String> fingerprints(Name name) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, String> digests = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement("select sha256, question, answer from citation")) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (name.isInTextOrJson(row.getString(2)) || name.isInTextOrJson(row.getString(3))) {
                            digests.put(row.getString(1), Citation.ERASED + "-" + UUID.randomUUID());
                        }
                    }
                }
                return digests;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The citations cannot be read: SQLSTATE " + e.getSQLState());
        }
    }
}
