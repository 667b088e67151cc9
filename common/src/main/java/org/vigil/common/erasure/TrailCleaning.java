package org.vigil.common.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditChain;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Takes a name out of the audit trail. An entry keeps its hash, by which the next one is linked to it; what it says
 * now is authenticated for this erasure. An entry that did not hold before is rewritten, too, but not authenticated:
 * an erasure must not make good what somebody did to the trail behind its back.
 */
@ApplicationScoped
class TrailCleaning {

    static final String TABLE = "audit_entry";

    private static final int FETCH = 100;

    private final AgroalDataSource database;
    private final AuditChain chain;
    private final ObjectReader exact;

    TrailCleaning(AgroalDataSource database, AuditChain chain, ObjectMapper json) {
        this.database = database;
        this.chain = chain;
        this.exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    /** An entry as it stands, its hash and that of the one before, and what authenticates it if it was rewritten before. */
    private record Entry(AuditChain.Said said, String state, byte[] hash, byte[] before, UUID erasure, byte[] mac) {
    }

    /** Cleans the trail; answers how many entries were rewritten. */
    long clean(Name name, UUID erasure) throws SQLException {
        long rewritten = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement query = connection.prepareStatement("select id, made_by, reason, state from audit_entry")) {
                query.setFetchSize(FETCH);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (holds(name, row.getString(2)) || holds(name, row.getString(3))
                                || !ErasedJson.json(name, row.getString(4)).equals(row.getString(4))) {
                            rewrite(name, erasure, row.getObject(1, UUID.class));
                            rewritten++;
                        }
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
        return rewritten;
    }

    private static boolean holds(Name name, String text) {
        return text != null && name.isIn(text);
    }

    private void rewrite(Name name, UUID erasure, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                Entry before = read(connection, id);
                boolean holds = holds(before);
                write(connection, name, before);
                if (holds && before.hash != null) {
                    byte[] linked = chain.hash(before.before, read(connection, id).said);
                    authenticate(connection, id, erasure, chain.erased(before.hash, erasure, linked));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("An entry of the trail could not be rewritten: SQLSTATE " + e.getSQLState());
            }
        });
    }

    private Entry read(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select e.id, e.aggregate_type, e.aggregate_id, e.revision, e.change, e.known_at, e.made_by, e.reason, e.state,
                  e.hash, b.hash as before, x.erasure_id, x.mac
                from audit_entry e
                left join audit_entry b on b.aggregate_type = e.aggregate_type and b.aggregate_id = e.aggregate_id
                  and b.revision = e.revision - 1
                left join lateral (select erasure_id, mac from audit_erasure where entry_id = e.id
                  order by position desc limit 1) x on true
                where e.id = ? for update of e""")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Entry(said(row), row.getString("state"), row.getBytes("hash"), row.getBytes("before"),
                        row.getObject("erasure_id", UUID.class), row.getBytes("mac"));
            }
        }
    }

    /** Read as the check of the trail reads it. */
    private AuditChain.Said said(ResultSet row) throws SQLException {
        try {
            return new AuditChain.Said(row.getObject("id", UUID.class), row.getString("aggregate_type"),
                    row.getObject("aggregate_id", UUID.class), row.getInt("revision"), row.getString("change"),
                    row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getString("made_by"),
                    row.getString("reason"), exact.readTree(row.getString("state")));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL stores nothing but JSON as jsonb", e);
        }
    }

    private boolean holds(Entry entry) {
        byte[] linked = chain.hash(entry.before, entry.said);
        return entry.mac == null ? Arrays.equals(linked, entry.hash)
                : Arrays.equals(chain.erased(entry.hash, entry.erasure, linked), entry.mac);
    }

    private static void write(Connection connection, Name name, Entry entry) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update audit_entry set made_by = ?, reason = ?, state = cast(? as jsonb) where id = ?""")) {
            update.setString(1, name.erased(entry.said.madeBy()));
            update.setString(2, entry.said.reason() == null ? null : name.erased(entry.said.reason()));
            update.setString(3, ErasedJson.json(name, entry.state));
            update.setObject(4, entry.said.id());
            update.executeUpdate();
        }
    }

    /** In place of what the same erasure said of it before, and behind what any other did. */
    private static void authenticate(Connection connection, UUID id, UUID erasure, byte[] mac) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement("""
                with earlier as (delete from audit_erasure where entry_id = ? and erasure_id = ?)
                update erasure set topics_outdated = true where id = ?""");
                PreparedStatement insert = connection.prepareStatement("""
                        insert into audit_erasure (entry_id, erasure_id, mac) values (?, ?, ?)""")) {
            change.setObject(1, id);
            change.setObject(2, erasure);
            change.setObject(3, erasure);
            change.executeUpdate();
            insert.setObject(1, id);
            insert.setObject(2, erasure);
            insert.setBytes(3, mac);
            insert.executeUpdate();
        }
    }
}
