package org.vigil.sources.batch;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.vigil.common.spool.Spool;
import org.vigil.common.worker.Worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Works through the batches that wait, a turn for each, and removes what uploads left behind. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);

    private final BatchTurn turn;
    private final Spool spool;
    private final BatchSettings settings;
    private final UUID self = UUID.randomUUID();
    private final Worker worker = new Worker("report-batches", this::step,
            e -> LOG.warnf("The batches wait, because they cannot be worked on now: %s", e.getClass().getName()));

    BatchWorker(BatchTurn turn, Spool spool, BatchSettings settings) {
        this.turn = turn;
        this.spool = spool;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        worker.start(settings.pause());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    /** Looks for work at once. */
    void wake() {
        worker.wake();
    }

    private boolean step() {
        return turn.take(self, worker::isStopping) || spool.clean();
    }
}
