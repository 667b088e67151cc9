package org.vigil.common.seal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;

import io.smallrye.common.annotation.Identifier;

/** The copies of the seals that are out of the database's reach. */
@ApplicationScoped
class SealTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Map<String, Object> broker;
    private final ObjectMapper json;

    SealTopic(@Identifier("default-kafka-broker") Map<String, Object> broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    /**
     * A seal as it was sent.
     *
     * @param revision its number
     * @param hash that of its entry, in hexadecimal
     * @param early whether the topic held it when it was opened
     */
    record Sealed(int revision, String hash, boolean early) {
    }

    /** What a reader does with some seals; it may read a database. */
    interface Reader<E extends Exception> {
        void read(List<Sealed> some) throws E;
    }

    /**
     * Opens the topic.
     *
     * @throws IllegalStateException where it cannot be read, because a check without it would say too much
     */
    Opened open(String service) {
        return new Opened(service);
    }

    /** The topic as it was found, to be read once. */
    final class Opened implements AutoCloseable {

        private final String service;
        private final KafkaConsumer<String, String> consumer;
        private final List<TopicPartition> partitions;
        private final Map<TopicPartition, Long> early;

        private Opened(String service) {
            this.service = service;
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
            settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
            try {
                partitions = consumer.partitionsFor(Topics.AUDIT).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
                early = consumer.endOffsets(partitions);
            } catch (KafkaException e) {
                consumer.close();
                throw unreadable(e);
            }
        }

        /** Reads the service's seals up to the present end, some at a time. */
        <E extends Exception> void each(Reader<E> reader) throws E {
            Instant latest = Instant.now().plus(LONGEST);
            Map<TopicPartition, Long> ends = asked(() -> {
                consumer.assign(partitions);
                consumer.seekToBeginning(partitions);
                return consumer.endOffsets(partitions);
            });
            while (asked(() -> ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))) {
                if (Instant.now().isAfter(latest)) {
                    throw new IllegalStateException("The topic of the seals was not read to its end in time");
                }
                List<Sealed> some = new ArrayList<>();
                asked(() -> consumer.poll(PATIENCE)).forEach(record -> add(record, some));
                if (!some.isEmpty()) {
                    reader.read(some);
                }
            }
        }

        private void add(ConsumerRecord<String, String> record, List<Sealed> some) {
            JsonNode seal = tree(record.value());
            if (seal.path("service").asText().equals(service)) {
                some.add(new Sealed(seal.path("revision").asInt(), seal.path("hash").asText(),
                        record.offset() < early.get(new TopicPartition(record.topic(), record.partition()))));
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    /** What is no JSON is no seal. */
    private JsonNode tree(String value) {
        try {
            return json.readTree(value == null ? "null" : value);
        } catch (IOException e) {
            return NullNode.instance;
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (KafkaException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(KafkaException e) {
        return new IllegalStateException("The topic of the seals cannot be read", e);
    }
}
