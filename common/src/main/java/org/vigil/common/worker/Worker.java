package org.vigil.common.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jboss.logging.Logger;

/**
 * Does work step by step on a thread of its own as long as there is any, and looks for more after a pause. When a step fails,
 * the work waits for the next look and goes on from where it was.
 */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int LONGEST_STOP_SECONDS = 5;

    private final Step step;
    private final Consumer<Throwable> waiting;
    private final ScheduledExecutorService thread;
    private volatile boolean stopping;
    private boolean failing;

    /** Some of the work. */
    @FunctionalInterface
    public interface Step {

        /** Does it, and answers whether there may be more. */
        boolean take() throws Exception;
    }

    /**
     * @param name that of its thread
     * @param waiting tells why the work waits; asked at the first failure and again only when a look went well in between
     */
    public Worker(String name, Step step, Consumer<Throwable> waiting) {
        this.step = step;
        this.waiting = waiting;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, name));
    }

    /** Looks for work after each pause, the first one included. */
    public void start(Duration pause) {
        thread.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks for work at once, or when the present step is done. */
    public void wake() {
        try {
            thread.execute(this::look);
        } catch (RejectedExecutionException e) {
            LOG.debug("The service is stopping; another one, or its next start, takes up what there is to do.");
        }
    }

    /** Begins no further step and waits a little for the present one; to be called before the database goes. */
    public void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        thread.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether a long step should come to its end. */
    public boolean isStopping() {
        return stopping;
    }

    private void look() {
        try {
            while (!stopping && step.take()) {
                // there may be more
            }
            failing = false;
        } catch (Exception | StackOverflowError e) {
            // Others' data may be nested as deep as the stack; every other error would end the looks, and should.
            if (!failing) {
                waiting.accept(e);
                failing = true;
            }
        }
    }
}
