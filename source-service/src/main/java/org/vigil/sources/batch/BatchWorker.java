package org.vigil.sources.batch;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.vigil.common.spool.Spool;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Works through the batches that wait, a turn for each, on a thread of its own; and removes what uploads left behind. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    private final BatchTurn turn;
    private final Spool spool;
    private final BatchSettings settings;
    private final UUID self = UUID.randomUUID();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "report-batches"));
    private volatile boolean stopping;
    private boolean failing;

    BatchWorker(BatchTurn turn, Spool spool, BatchSettings settings) {
        this.turn = turn;
        this.spool = spool;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        long pause = settings.pause().toMillis();
        thread.scheduleWithFixedDelay(this::pass, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Looks for work at once. */
    void wake() {
        try {
            thread.execute(this::pass);
        } catch (RejectedExecutionException e) {
            LOG.debug("The service is stopping; another one, or its next start, takes the batch up.");
        }
    }

    /** What fails here is tried again after the pause, from where it was. */
    private void pass() {
        try {
            while (!stopping && turn.take(self, () -> stopping)) {
                // the next one has its turn
            }
            while (!stopping && spool.clean()) {
                // there may be more to remove
            }
            failing = false;
        } catch (Exception | StackOverflowError e) {
            if (!failing) {
                LOG.warnf("The batches wait, because they cannot be worked on now: %s", e.getClass().getName());
                failing = true;
            }
        }
    }
}
