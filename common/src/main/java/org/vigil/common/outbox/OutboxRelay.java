package org.vigil.common.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Carries the outbox to the broker, oldest position first, and takes out what the broker has confirmed. When the broker or the
 * database is away it waits and starts again where it was.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int PAUSE_MILLIS = 25;

    private final OutboxTable table;
    private final OutboxProducer producer;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "outbox-relay"));
    private ScheduledFuture<?> passes;
    private boolean failing;

    OutboxRelay(OutboxTable table, OutboxProducer producer) {
        this.table = table;
        this.producer = producer;
    }

    void start(@Observes StartupEvent event) {
        passes = thread.scheduleWithFixedDelay(this::pass, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * The connection and the producer belong to the relay's thread, so it is that thread which gives them back, before the
     * database goes. What is left in the outbox is relayed by another replica, or after the next start.
     */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        passes.cancel(true);
        thread.execute(() -> {
            table.release();
            producer.close();
        });
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void pass() {
        try {
            while (table.holdsLock() && relay()) {
                // a full batch: there may be more
            }
            if (failing) {
                LOG.info("The outbox is being relayed again.");
                failing = false;
            }
        } catch (Exception e) {
            table.release();
            producer.close();
            if (!failing) {
                LOG.warnf("The outbox waits, because it cannot be relayed now: %s", e);
                failing = true;
            }
        }
    }

    private boolean relay() throws Exception {
        List<OutboxMessage> batch = table.oldest(BATCH);
        for (List<OutboxMessage> wave : waves(batch)) {
            List<Long> confirmed = producer.send(wave);
            table.delete(confirmed);
            if (confirmed.size() < wave.size()) {
                throw new IllegalStateException("the broker did not confirm " + (wave.size() - confirmed.size()) + " events");
            }
        }
        return batch.size() == BATCH;
    }

    /**
     * Cuts a batch so that no wave holds two events of one key: the later one is sent only when the earlier one has
     * been confirmed, whatever becomes of either.
     */
    static List<List<OutboxMessage>> waves(List<OutboxMessage> batch) {
        List<List<OutboxMessage>> waves = new ArrayList<>();
        List<OutboxMessage> rest = batch;
        while (!rest.isEmpty()) {
            Set<UUID> keys = new HashSet<>();
            List<OutboxMessage> wave = new ArrayList<>();
            List<OutboxMessage> later = new ArrayList<>();
            rest.forEach(message -> (keys.add(message.key()) ? wave : later).add(message));
            waves.add(wave);
            rest = later;
        }
        return waves;
    }
}
