package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Identifier;

/** The service's own topic of incidents, read from any position by any number of readers, none of which is in a group. */
@ApplicationScoped
class IncidentTopic {

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 100;
    /** In milliseconds; whoever waits for a reader is told then that the broker is away. */
    private static final int LONGEST_CALL = 15_000;
    /** In memory at once for each reader, of which there may be a hundred; one event that is larger comes alone. */
    private static final int LARGEST_FETCH = 1 << 20;

    private final Map<String, Object> broker;
    private final ObjectMapper json;

    IncidentTopic(@Identifier("default-kafka-broker") Map<String, Object> broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    /** Opens it behind a position; partitions without one from what became known at that moment, null for their end. */
    Reader open(Position position, Instant since) {
        return new Reader(position, since);
    }

    /** One reader. Used by one thread at a time. */
    final class Reader implements AutoCloseable {

        private final KafkaConsumer<String, String> consumer;

        private Reader(Position position, Instant since) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
            settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
            settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_FETCH);
            settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_FETCH);
            settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_CALL);
            consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
            try {
                List<TopicPartition> partitions = consumer.partitionsFor(Topics.INCIDENTS).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
                consumer.assign(partitions);
                Map<TopicPartition, Long> begin = begin(partitions, since);
                partitions.forEach(partition -> consumer.seek(partition, position.places().containsKey(partition.partition())
                        ? position.places().get(partition.partition()).next()
                        : begin.get(partition)));
            } catch (RuntimeException e) {
                consumer.close();
                throw e;
            }
        }

        /** What became known at a moment was sent at it or later, but for the difference of two clocks. */
        private Map<TopicPartition, Long> begin(List<TopicPartition> partitions, Instant since) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            if (since == null) {
                return ends;
            }
            long from = Math.max(0, since.minus(Position.LATEST).toEpochMilli());
            Map<TopicPartition, OffsetAndTimestamp> sent = consumer
                    .offsetsForTimes(partitions.stream().collect(Collectors.toMap(Function.identity(), p -> from)));
            return partitions.stream().collect(Collectors.toMap(Function.identity(),
                    partition -> sent.get(partition) == null ? ends.get(partition) : sent.get(partition).offset()));
        }

        /** Where it stands now, as a position of every partition. */
        Position position() {
            Map<Integer, Position.Place> places = new HashMap<>();
            consumer.assignment().forEach(partition -> places.put(partition.partition(),
                    new Position.Place(consumer.position(partition), null)));
            return new Position(places);
        }

        /** The next events, in the order of each incident; after a second at the latest, then perhaps none. */
        List<PushedEvent> next() {
            List<PushedEvent> events = new ArrayList<>();
            try {
                for (ConsumerRecord<String, String> record : consumer.poll(WAIT)) {
                    PushedEvent.of(record, json).ifPresent(events::add);
                }
            } catch (WakeupException e) {
                return List.of();
            }
            return events;
        }

        /** Ends a wait for the next events, from another thread; {@link #next} then answers with none. */
        void wakeUp() {
            consumer.wakeup();
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
