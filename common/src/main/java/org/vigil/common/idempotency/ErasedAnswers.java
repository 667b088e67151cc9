package org.vigil.common.idempotency;

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
 * Beside a remembered answer stands a hash of the request, by which a name in it could be guessed. Where the answer holds the
 * name it is replaced; the same request is then taken for another one and refused, and not filed a second time.
 */
@ApplicationScoped
class ErasedAnswers implements Erasable {

    private static final int FETCH = 8;

    private final AgroalDataSource database;

    ErasedAnswers(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> fingerprintedTables() {
        return Set.of("idempotency_key");
    }

    @Override
    public Map<String, String> fingerprints(Name name) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, String> hashes = new HashMap<>();
            try (PreparedStatement query = connection.prepareStatement(
                    "select request_hash, key, body from idempotency_key where body is not null")) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (name.isIn(row.getString(2)) || name.isInTextOrJson(row.getString(3))) {
                            hashes.put(row.getString(1), "erased-" + UUID.randomUUID());
                        }
                    }
                }
                return hashes;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The remembered answers cannot be read: SQLSTATE " + e.getSQLState());
        }
    }
}
