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
import org.vigil.local.process.Part;

/** Starts parts side by side and says how long each took. */
final class Starter {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final PrintStream out;
    private final Gate gate;
    private final long begin;

    /** @param begin when the command began, in nanoseconds */
    Starter(Gate gate, PrintStream out, long begin) {
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
        part.process().awaitReady(LIMIT);
        part.complete();
        out.printf("%-17s %s (%.1f s)%n", part.process().name(), ran ? "runs" : "started", (System.nanoTime() - begin) / 1e9);
    }

    private static IOException asIs(Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException io ? io : new IOException(cause);
    }
}
