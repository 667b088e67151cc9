package org.vigil.sources.report;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Brings up to date, on a thread of its own, what goes back to a report or a source that has changed. */
@ApplicationScoped
class LineageWorker {

    private static final Logger LOG = Logger.getLogger(LineageWorker.class);
    private static final int PAUSE_MILLIS = 250;

    private final Followers followers;
    private final NamedBefore named;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "lineage"));
    private volatile boolean stopping;
    private boolean failing;

    LineageWorker(Followers followers, NamedBefore named) {
        this.followers = followers;
        this.named = named;
    }

    void start(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(this::pass, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** What fails here is tried again after the pause, from where it was. */
    private void pass() {
        try {
            while (!stopping && (followers.step() || named.step())) {
                // the next one has its turn
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Lineages are not brought up to date for now: %s", e.getClass().getName());
                failing = true;
            }
        }
    }
}
