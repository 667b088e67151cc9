package org.vigil.common.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;

/**
 * Carries the outbox to the broker, oldest position first, and takes out what the broker has confirmed. When the broker or the
 * database is away it waits and starts again where it was.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int PAUSE_MILLIS = 25;
    /** Above the producer's delivery timeout, so that each send has answered before the next pass begins. */
    private static final Duration LONGEST_SEND = Duration.ofSeconds(60);

    private final OutboxTable table;
    private final MutinyEmitter<String> emitter;
    private final String service;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "outbox-relay"));
    private ScheduledFuture<?> passes;
    private boolean failing;

    OutboxRelay(OutboxTable table,
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> emitter,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.table = table;
        this.emitter = emitter;
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        passes = thread.scheduleWithFixedDelay(this::pass, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        passes.cancel(true);
        thread.shutdownNow();
        table.release();
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
            if (!failing) {
                LOG.warnf("The outbox waits, because it cannot be relayed now: %s", e);
                failing = true;
            }
        }
    }

    /** Sends one batch; what was confirmed before the first refusal is done, the rest is sent again in the next pass. */
    private boolean relay() throws Exception {
        List<OutboxMessage> batch = table.oldest(BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        int confirmed = send(batch);
        table.delete(batch.subList(0, confirmed).stream().map(OutboxMessage::position).toList());
        if (confirmed < batch.size()) {
            throw new IllegalStateException("the broker did not confirm event " + batch.get(confirmed).id());
        }
        return batch.size() == BATCH;
    }

    private int send(List<OutboxMessage> batch) {
        List<Uni<Boolean>> sends = batch.stream()
                .map(message -> emitter.sendMessage(message.toMessage(service)).replaceWith(true)
                        .onFailure().recoverWithItem(false))
                .toList();
        List<Boolean> confirmed = Uni.join().all(sends).andFailFast().await().atMost(LONGEST_SEND);
        int firstRefused = confirmed.indexOf(false);
        return firstRefused < 0 ? batch.size() : firstRefused;
    }
}
