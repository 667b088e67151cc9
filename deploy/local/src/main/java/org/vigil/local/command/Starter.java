package org.vigil.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.vigil.local.folder.Refusal;
import org.vigil.local.process.ManagedProcess;
import org.vigil.local.process.Part;

/** Starts parts side by side and says how long each took. */
final class Starter {
    /** What hangs is given up after so long; a migration among millions of rows has been seen to take minutes. */
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final Duration saidEvery;
    private final PrintStream out;
    private final Gate gate;
    private final long begin;

    /** @param begin when the command began, in nanoseconds */
    Starter(Gate gate, PrintStream out, long begin) {
        this(gate, out, begin, Duration.ofMinutes(1));
    }

    /** @param saidEvery how often it is said that a part is still starting */
    Starter(Gate gate, PrintStream out, long begin, Duration saidEvery) {
        this.saidEvery = saidEvery;
        this.gate = gate;
        this.out = out;
        this.begin = begin;
    }

    /** Ends what runs with other ports or limits than it would be started with now; those that others depend on go last. */
    void endWhatDiffers(Suite suite) throws IOException {
        List<Part> parts = new ArrayList<>(suite.parts());
        Collections.reverse(parts);
        for (Part part : parts) {
            if (part.process().runs() && !part.process().runsAsSpecified()) {
                part.process().stop();
            }
        }
    }

    /** Starts those that are not running and returns when all are ready. */
    void start(List<Part> parts) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Future<?>> starts = new ArrayList<>();
            for (Part part : parts) {
                starts.add(threads.submit(() -> {
                    start(part);
                    return null;
                }));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (ExecutionException e) {
            throw asIs(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.");
        } finally {
            threads.shutdownNow();
        }
    }

    private void start(Part part) throws IOException {
        boolean ran = part.process().runs();
        if (!ran) {
            part.prepare();
            gate.start(part.process());
        }
        awaitReady(part.process());
        part.complete();
        out.printf("%-17s %s (%.1f s)%n", part.process().name(), ran ? "runs" : "started", (System.nanoTime() - begin) / 1e9);
    }

    private void awaitReady(ManagedProcess process) {
        for (Duration waited = saidEvery; !process.becomesReady(saidEvery); waited = waited.plus(saidEvery)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Refusal("The start was interrupted.");
            }
            if (waited.compareTo(LIMIT) >= 0) {
                throw process.failure("did not become ready within %d minutes".formatted(LIMIT.toMinutes()));
            }
            out.printf("%-17s is still starting. A new version first brings its database up to date, which takes minutes"
                    + " where there is very much in it; its log is %s.%n", process.name(), process.log());
        }
    }

    private static IOException asIs(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
