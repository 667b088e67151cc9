package org.vigil.common.seal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the whole trail once, as a stream, and says what does not hold in it. */
@ApplicationScoped
class Verification {

    private static final int FETCH = 500;

    private final DataSource database;
    private final AuditChain chain;
    private final SealTopic topic;
    private final ObjectMapper json;
    private final String service;
    private final Semaphore checking = new Semaphore(1);

    Verification(DataSource database, AuditChain chain, SealTopic topic, ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.chain = chain;
        this.topic = topic;
        this.json = json;
        this.service = service;
    }

    /**
     * Checks the trail as it is at one moment; what is committed meanwhile is not looked at. Entries from before there were
     * chains
     * have no hash and are passed over, where they stand before all others of their thing.
     */
    TrailReport check() {
        if (!checking.tryAcquire()) {
            throw Problems.conflict("The trail is being checked already; ask again when that is done.");
        }
        try {
            return checkAlone();
        } finally {
            checking.release();
        }
    }

    private TrailReport checkAlone() {
        Findings findings = new Findings();
        SealTopic.Sealed sent = topic.latest(service);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                TrailWalk walk = walk(connection, findings);
                checkHeads(connection, findings);
                walk.checkSeals(sent, findings);
                return new TrailReport(service, findings.none(), walk.entries(), walk.seals(), findings.found());
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }

    private TrailWalk walk(Connection connection, Findings findings) throws SQLException {
        TrailWalk walk = new TrailWalk(chain, Sealing.idOf(service));
        try (PreparedStatement entries = connection.prepareStatement("""
                select id, aggregate_type, aggregate_id, revision, change, known_at, made_by, reason, state, hash
                from audit_entry order by aggregate_type, aggregate_id, revision""")) {
            entries.setFetchSize(FETCH);
            try (ResultSet row = entries.executeQuery()) {
                while (row.next()) {
                    walk.next(said(row), row.getBytes("hash"), findings);
                }
            }
        }
        try (PreparedStatement totals = connection
                .prepareStatement("select count(*), coalesce(sum(revision), 0) from audit_head");
                ResultSet row = totals.executeQuery()) {
            row.next();
            walk.heads(row.getLong(1), row.getLong(2));
        }
        return walk;
    }

    private AuditChain.Said said(ResultSet row) throws SQLException {
        try {
            return new AuditChain.Said(row.getObject("id", UUID.class), row.getString("aggregate_type"),
                    row.getObject("aggregate_id", UUID.class), row.getInt("revision"), row.getString("change"),
                    row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getString("made_by"),
                    row.getString("reason"), json.readTree(row.getString("state")));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL stores nothing but JSON as jsonb", e);
        }
    }

    /** What a seal covers, and what waits for one, must be there as it was. */
    private void checkHeads(Connection connection, Findings findings) throws SQLException {
        try (PreparedStatement heads = connection.prepareStatement(
                """
                        select h.aggregate_type, h.aggregate_id, h.revision from audit_head h
                        left join audit_entry e using (aggregate_type, aggregate_id, revision)
                        where e.hash is distinct from h.hash
                        union all
                        select u.aggregate_type, u.aggregate_id, u.revision from audit_unsealed u
                        left join audit_entry e using (aggregate_type, aggregate_id, revision) where e.id is null
                        union all
                        select e.aggregate_type, e.aggregate_id, e.revision from audit_entry e
                        left join audit_head h using (aggregate_type, aggregate_id)
                        left join audit_unsealed u using (aggregate_type, aggregate_id)
                        where e.aggregate_type <> ? and e.hash is not null and e.revision > coalesce(h.revision, 0) and e.revision > coalesce(u.revision, 0)""")) {
            heads.setString(1, AuditTrail.SEALS);
            heads.setFetchSize(FETCH);
            try (ResultSet row = heads.executeQuery()) {
                while (row.next()) {
                    findings.add(new Finding(row.getString(1), row.getObject(2, UUID.class), row.getInt(3),
                            "The entry is not the one that was sealed or waits for its seal."));
                }
            }
        }
    }
}
