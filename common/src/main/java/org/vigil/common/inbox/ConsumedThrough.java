package org.vigil.common.inbox;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * The moment through which a service has read all that its topics hold. Answers that state an as-of time state none later.
 * <p>
 * It is found by asking the broker, at a moment, where each partition ends; once every partition has been read that far, the
 * service has read through that moment. While the broker is away, or reading lags, the moment stands still; it outlives a
 * restart.
 */
@ApplicationScoped
public class ConsumedThrough {

    private static final Logger LOG = Logger.getLogger(ConsumedThrough.class);
    private static final int EVERY_MILLIS = 100;

    private final PartitionEnds ends;
    private final PositionTable positions;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "consumed-through"));
    private ScheduledFuture<?> looking;
    private volatile Instant instant = Instant.EPOCH;
    private Map<TopicPartition, Long> storedAt = Map.of();

    ConsumedThrough(PartitionEnds ends, PositionTable positions) {
        this.ends = ends;
        this.positions = positions;
    }

    /** The moment, in whole microseconds; the epoch when nothing was ever read. */
    public Instant instant() {
        return instant;
    }

    void start(@Observes StartupEvent event) throws SQLException {
        instant = positions.storedInstant();
        looking = thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        looking.cancel(true);
        thread.shutdownNow();
        ends.close();
    }

    private void look() {
        try {
            Instant asked = Instant.now().truncatedTo(ChronoUnit.MICROS);
            Map<TopicPartition, Long> end = ends.now();
            Map<TopicPartition, Long> read = positions.all();
            if (end.entrySet().stream().allMatch(e -> read.getOrDefault(e.getKey(), 0L) >= e.getValue())
                    && asked.isAfter(instant)) {
                instant = asked;
                store(asked, read);
            }
        } catch (Exception e) {
            LOG.debugf("How far the topics have been read cannot be told now: %s", e.getMessage());
        }
    }

    /** Stored only when something was read since, so that an idle service writes nothing. */
    private void store(Instant reached, Map<TopicPartition, Long> read) throws SQLException {
        if (!read.equals(storedAt)) {
            positions.store(reached);
            storedAt = read;
        }
    }
}
