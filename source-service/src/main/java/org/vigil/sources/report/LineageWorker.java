package org.vigil.sources.report;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.vigil.common.worker.Worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Brings up to date what goes back to a report or a source that has changed. */
@ApplicationScoped
class LineageWorker {

    private static final Logger LOG = Logger.getLogger(LineageWorker.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Followers followers;
    private final NamedBefore named;
    private final Worker worker = new Worker("lineage", this::step,
            e -> LOG.warnf("Lineages are not brought up to date for now: %s", e.getClass().getName()));

    LineageWorker(Followers followers, NamedBefore named) {
        this.followers = followers;
        this.named = named;
    }

    void start(@Observes StartupEvent event) {
        worker.start(PAUSE);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    private boolean step() {
        return followers.step() || named.step();
    }
}
