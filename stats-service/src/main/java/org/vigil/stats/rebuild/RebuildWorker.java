package org.vigil.stats.rebuild;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.inbox.Receiving;
import org.vigil.common.inbox.Replay;
import org.vigil.common.inbox.Replays;
import org.vigil.stats.cell.Checkpoints;
import org.vigil.stats.cell.Rollup;
import org.vigil.stats.rebuild.Rebuild.State;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes all counts anew, on a thread of its own. */
@ApplicationScoped
class RebuildWorker {

    private static final Logger LOG = Logger.getLogger(RebuildWorker.class);

    /** Readers hold the tables for as long as a query takes. */
    private static final int TRIES = 20;

    private final RebuildRecord record;
    private final Shadow shadow;
    private final Replays replays;
    private final Receiving receiving;
    private final Checkpoints checkpoints;
    private final Comparison comparison;
    private final ConsumedThrough consumed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "rebuild"));

    RebuildWorker(RebuildRecord record, Shadow shadow, Replays replays, Receiving receiving, Checkpoints checkpoints,
            Comparison comparison, ConsumedThrough consumed) {
        this.record = record;
        this.shadow = shadow;
        this.replays = replays;
        this.receiving = receiving;
        this.checkpoints = checkpoints;
        this.comparison = comparison;
        this.consumed = consumed;
    }

    void start(UUID id) {
        thread.execute(() -> run(id));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void run(UUID id) {
        try (Replay replay = replays.fromTheBeginning()) {
            shadow.create();
            catchUp(id, replay);
            writeCheckpoints();
            String live = shadow.live();
            long differences = comparison.differences(live, Shadow.SCHEMA, consumed.instant());
            record.note(id, rebuild -> rebuild.differences = differences);
            swap(id, replay, live);
            shadow.remove();
            LOG.infof("All counts were made anew; %d rows and cells were not as the events say.", differences);
        } catch (Exception e) {
            LOG.error("The rebuild was broken off; the counts stay as they were", e);
            record.fail(id);
        }
    }

    private void catchUp(UUID id, Replay replay) throws SQLException {
        Map<TopicPartition, Long> read = replay.read();
        while (replay.left(read) > 0) {
            take(id, replay, replay.next(read), replay.left(read));
            read = replay.read();
        }
    }

    /** All in one short transaction; one by one, where one of them can never be applied. */
    private void take(UUID id, Replay replay, List<ConsumerRecord<String, String>> events, long left) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                record.note(id, rebuild -> rebuild.forward(events.size(), left));
                shadow.enter();
                events.forEach(replay::receive);
            });
        } catch (PoisonException e) {
            if (events.size() > 1) {
                events.forEach(event -> take(id, replay, List.of(event), left));
            } else {
                QuarkusTransaction.requiringNew().run(() -> {
                    shadow.enter();
                    replay.stepOver(events.get(0));
                });
            }
        }
    }

    private void writeCheckpoints() {
        Instant read = consumed.instant();
        for (Rollup rollup : Rollup.values()) {
            while (QuarkusTransaction.requiringNew().call(() -> {
                shadow.enter();
                return checkpoints.write(rollup, read);
            })) {
                // the next one may be due already
            }
        }
    }

    /**
     * While nothing else comes in, what is left is taken in and the tables are changed; or nothing is, and it is tried again.
     */
    private void swap(UUID id, Replay replay, String live) throws SQLException {
        for (int tries = 1;; tries++) {
            catchUp(id, replay);
            Map<TopicPartition, Long> places = replay.places();
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    record.note(id, rebuild -> rebuild.end(State.DONE, Instant.now()));
                    receiving.pause();
                    Map<TopicPartition, Long> read = read(replay);
                    shadow.enter();
                    while (replay.left(read) > 0) {
                        replay.next(read).forEach(replay::receive);
                    }
                    shadow.swap(live);
                });
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    throw e;
                }
                LOG.debugf("The tables cannot be changed now: %s", e.toString());
                replay.back(places);
            }
        }
    }

    private static Map<TopicPartition, Long> read(Replay replay) {
        try {
            return replay.read();
        } catch (SQLException e) {
            throw new IllegalStateException("How far the service has read cannot be told", e);
        }
    }
}
