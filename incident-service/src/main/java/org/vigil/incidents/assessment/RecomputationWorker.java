package org.vigil.incidents.assessment;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Works off the list of what has changed. When something fails it waits a little and goes on where it was. */
@ApplicationScoped
class RecomputationWorker {

    private static final Logger LOG = Logger.getLogger(RecomputationWorker.class);
    private static final int PAUSE_MILLIS = 25;
    /** About a second: what fails is not tried over and over. */
    private static final int PASSES_LEFT_OUT_AFTER_FAILURE = 40;
    private static final int LONGEST_PAGE_SECONDS = 5;

    private final Recomputation recomputation;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "recomputation"));
    private ScheduledFuture<?> passes;
    private volatile boolean stopping;
    private int leftOut;

    RecomputationWorker(Recomputation recomputation) {
        this.recomputation = recomputation;
    }

    void start(@Observes StartupEvent event) {
        passes = thread.scheduleWithFixedDelay(this::pass, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Lets the present page end before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        passes.cancel(false);
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_PAGE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The last page of incidents did not end in time; it is done again after the next start.");
        }
    }

    private void pass() {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        try {
            work();
        } catch (RuntimeException e) {
            LOG.warnf("Incidents that depend on a change wait, because they cannot be assessed now: %s", e);
            leftOut = PASSES_LEFT_OUT_AFTER_FAILURE;
            postpone();
        }
    }

    private void work() {
        if (stopping || recomputation.isIdle()) {
            return;
        }
        recomputation.prepare();
        recomputation.tidy();
        while (!stopping && recomputation.page()) {
            // a page was done: there may be more
        }
    }

    private void postpone() {
        try {
            recomputation.postpone();
        } catch (RuntimeException e) {
            LOG.debugf("The work list cannot be reached either: %s", e);
        }
    }
}
