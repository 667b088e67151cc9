package org.vigil.common.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;

/**
 * The outbox on the one connection that holds the relay's lock; used by the relay's thread alone, but for what says otherwise.
 */
@ApplicationScoped
class OutboxTable {

    private static final Logger LOG = Logger.getLogger(OutboxTable.class);
    /** The advisory lock's number within the service's own database; nothing else there uses one. */
    private static final long RELAY_LOCK = 8_4445;

    private final AgroalDataSource database;
    private volatile Connection holder;

    OutboxTable(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this replica is the one that relays; for any thread. */
    boolean isHeld() {
        return holder != null;
    }

    /** The same, and asks for the lock when it does not hold it. */
    boolean holdsLock() throws SQLException {
        if (holder != null) {
            return true;
        }
        Connection candidate = database.getConnection();
        try (PreparedStatement lock = candidate.prepareStatement("select pg_try_advisory_lock(?)")) {
            lock.setLong(1, RELAY_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    holder = candidate;
                    execute(holder, "set enable_seqscan = off");
                    return true;
                }
            }
        } finally {
            if (holder == null) {
                candidate.close();
            }
        }
        return false;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * The events that have waited longest. They are read by their index alone: the table is nearly empty whenever it is
     * counted, so that the planner would read all of it, with the pages of what was sent since it was cleaned last.
     */
    List<OutboxMessage> oldest(int limit) throws SQLException {
        try (PreparedStatement query = holder.prepareStatement("""
                select position, id, topic, type, key, known_at, data, again, correlation_id, traceparent
                from outbox order by position limit ?""")) {
            query.setInt(1, limit);
            List<OutboxMessage> batch = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    batch.add(OutboxMessage.of(rows));
                }
            }
            return batch;
        }
    }

    void delete(List<Long> positions) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        Array array = holder.createArrayOf("bigint", positions.toArray());
        try (PreparedStatement delete = holder.prepareStatement("delete from outbox where position = any(?)")) {
            delete.setArray(1, array);
            delete.executeUpdate();
        }
    }

    /** Gives lock and connection back, so that another replica, or a fresh connection, can go on. */
    void release() {
        if (holder == null) {
            return;
        }
        try (Connection released = holder) {
            execute(released, "select pg_advisory_unlock_all()");
            execute(released, "reset enable_seqscan");
        } catch (SQLException e) {
            LOG.debugf("The relay's connection was already gone, and its lock with it: %s", e.getMessage());
        } finally {
            holder = null;
        }
    }
}
