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
    private static final int EVERY_MILLIS = 50;

    private final PartitionEnds partitions;
    private final PositionTable positions;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> new Thread(task, "consumed-through"));
    private ScheduledFuture<?> looking;
    private volatile Instant instant = Instant.EPOCH;
    /** The moment at which the ends were asked for that have not all been reached yet; null when there are none. */
    private Instant asked;
    private Map<TopicPartition, Long> ends = Map.of();
    private Map<TopicPartition, Long> storedAt = Map.of();

    ConsumedThrough(PartitionEnds partitions, PositionTable positions) {
        this.partitions = partitions;
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
    }

    private void look() {
        try {
            Map<TopicPartition, Long> read = positions.all();
            if (asked == null) {
                asked = Instant.now().truncatedTo(ChronoUnit.MICROS);
                ends = partitions.now();
            }
            if (ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue())) {
                instant = asked;
                store(asked, read);
                asked = null;
            }
        } catch (Exception e) {
            asked = null;
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
