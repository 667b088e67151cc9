package org.vigil.incidents.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Replaces the digests of rows that an earlier version wrote, on a thread of its own after the start, by such that tell nothing
 * without the key. Rows compare as before meanwhile; what is left when the service stops is done at its next start.
 */
@ApplicationScoped
class PlainDigests {

    private static final Logger LOG = Logger.getLogger(PlainDigests.class);
    private static final int AT_ONCE = 500;

    private final ImportedRows rows;
    private volatile boolean stopping;

    PlainDigests(ImportedRows rows) {
        this.rows = rows;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::tryToReplace, "digests");
        thread.setDaemon(true);
        thread.start();
    }

    /** Before the database goes. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void tryToReplace() {
        try {
            replace();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Digests of imported rows were not replaced now; it is tried again at the next start.");
        }
    }

    /** Replaces all that there are, a few in each transaction. */
    void replace() {
        while (!stopping && QuarkusTransaction.requiringNew().call(() -> rows.keyPlainDigests(AT_ONCE)) == AT_ONCE) {
            LOG.debugf("%d digests of imported rows were replaced.", AT_ONCE);
        }
    }
}
