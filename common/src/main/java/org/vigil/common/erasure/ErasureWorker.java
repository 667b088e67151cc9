package org.vigil.common.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;

import io.agroal.api.AgroalDataSource;

/** Does one erasure at a time in the whole installation of the service, in the background. */
@ApplicationScoped
class ErasureWorker {

    private static final Logger LOG = Logger.getLogger(ErasureWorker.class);
    /** The advisory lock's number within the service's own database. */
    private static final long ERASING = 8_4460;
    private static final String AT_WORK = """
            select exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = %d and granted
              and database = (select oid from pg_database where datname = current_database()))""".formatted(ERASING);

    private final AgroalDataSource database;
    private final ErasureWork work;
    private final ErasureRecord record;
    private final Caller caller;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "erasure"));

    ErasureWorker(AgroalDataSource database, ErasureWork work, ErasureRecord record, Caller caller) {
        this.database = database;
        this.work = work;
        this.record = record;
        this.caller = caller;
    }

    /** Notes that it has begun, and begins; a conflict while another one is at work. The name is kept nowhere. */
    void start(UUID id, String reason, Name name) {
        Connection lock = lock();
        try {
            record.begin(id, reason);
            String by = caller.name();
            thread.execute(() -> caller.as(by, Set.of(Roles.ADMIN), () -> run(id, name, lock)));
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Messages of the database and the broker may hold what is to be forgotten, so that none is logged. */
    private void run(UUID id, Name name, Connection lock) {
        try {
            work.run(name, id);
            record.finish(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.errorf("Erasure %s was cut off: SQLSTATE %s", id, e.getSQLState());
        } catch (RuntimeException e) {
            StackTraceElement at = e.getStackTrace()[0];
            LOG.errorf("Erasure %s was cut off: %s at %s", id, e.getClass().getName(), at);
        } finally {
            release(lock);
        }
    }

    /** Whether any replica is at work on one. */
    boolean isAtWork() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(AT_WORK);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The locks cannot be read", e);
        }
    }

    private Connection lock() {
        try {
            Connection connection = database.getConnection();
            try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                lock.setLong(1, ERASING);
                try (ResultSet row = lock.executeQuery()) {
                    row.next();
                    if (row.getBoolean(1)) {
                        return connection;
                    }
                }
            }
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of erasures cannot be asked for", e);
        }
        throw Problems.conflict(Sentence.of(ErasureMessages.class, ErasureMessages::atWork));
    }

    private static void release(Connection lock) {
        try (Connection held = lock; PreparedStatement unlock = held.prepareStatement("select pg_advisory_unlock(?)")) {
            unlock.setLong(1, ERASING);
            unlock.execute();
        } catch (SQLException e) {
            LOG.debugf("The connection that held the lock was gone, and the lock with it: %s", e.getSQLState());
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
