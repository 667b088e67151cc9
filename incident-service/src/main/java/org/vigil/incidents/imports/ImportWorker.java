package org.vigil.incidents.imports;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.vigil.common.spool.Spool;
import org.vigil.common.worker.Worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Works off the imports that wait, and removes what uploads left behind. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportTurn turn;
    private final Spool spool;
    private final ImportSettings settings;
    private final UUID self = UUID.randomUUID();
    private final Worker worker = new Worker("imports", this::step,
            e -> LOG.warnf(e, "The imports wait, because they cannot be worked on now"));

    ImportWorker(ImportTurn turn, Spool spool, ImportSettings settings) {
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
