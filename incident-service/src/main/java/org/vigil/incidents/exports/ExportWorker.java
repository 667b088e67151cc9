package org.vigil.incidents.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.vigil.common.inbox.Outage;
import org.vigil.incidents.moment.Moment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Makes each file once, to learn what it holds and its SHA-256. One that a stopped service left unfinished is taken up by the
 * next pass, here or on another replica, and made from its beginning.
 */
@ApplicationScoped
class ExportWorker {

    private static final Logger LOG = Logger.getLogger(ExportWorker.class);
    private static final int AT_ONCE = 2;
    private static final int PAUSE_SECONDS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SIGN_OF_LIFE_EVERY = Duration.ofSeconds(15);

    private final ExportService exports;
    private final IncidentFile files;
    private final Moment moments;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE,
            task -> new Thread(task, "exports"));
    private volatile boolean stopping;

    ExportWorker(ExportService exports, IncidentFile files, Moment moments) {
        this.exports = exports;
        this.files = files;
        this.moments = moments;
    }

    void start(@Observes StartupEvent event) {
        threads.scheduleWithFixedDelay(this::pass, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** Before the database goes. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        threads.shutdownNow();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Has the file made, and waits for that a little: most are small. */
    void make(UUID id, Duration patience) {
        try {
            Future<?> made = threads.submit(() -> tryToMake(id));
            made.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException e) {
            LOG.debugf("The export %s goes on without the one who asked for it", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("What goes wrong with a file is noted where it is made", e);
        }
    }

    private void pass() {
        try {
            for (UUID id : exports.waiting()) {
                tryToMake(id);
            }
        } catch (RuntimeException e) {
            LOG.warnf("Exports wait, because they cannot be looked for now: %s", e);
        }
    }

    private void tryToMake(UUID id) {
        UUID self = UUID.randomUUID();
        try {
            Optional<Definition> definition = exports.take(id, self);
            if (definition.isPresent() && moments.settle(definition.get().asOf(), PATIENCE)) {
                make(id, self, definition.get());
            }
        } catch (IOException | RuntimeException e) {
            if (!stopping) {
                LOG.warnf(e, "The export %s could not be made now", id);
                note(id, e);
            }
        }
    }

    /** That the database is away is no fault of the export. */
    private void note(UUID id, Exception e) {
        if (Outage.isBehind(e)) {
            return;
        }
        try {
            exports.failed(id, "The file could not be made because of a fault in the service; tell those who run it.");
        } catch (RuntimeException again) {
            LOG.debugf("That the export %s could not be made was not noted: %s", id, again);
        }
    }

    private void make(UUID id, UUID self, Definition definition) throws IOException {
        Digest digest = new Digest();
        Instant[] lastSign = { Instant.now() };
        IncidentFile.Content content = files.write(definition, digest, () -> {
            if (stopping) {
                throw new UncheckedIOException(new IOException("The service is stopping"));
            }
            if (Instant.now().isAfter(lastSign[0].plus(SIGN_OF_LIFE_EVERY))) {
                exports.goesOn(id, self);
                lastSign[0] = Instant.now();
            }
        });
        exports.made(id, content, digest.value(), digest.length());
    }
}
