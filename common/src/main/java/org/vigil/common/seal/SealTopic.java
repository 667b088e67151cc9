package org.vigil.common.seal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The copies of the seals that are out of the database's reach. */
@ApplicationScoped
class SealTopic {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String broker;
    private final ObjectMapper json;

    SealTopic(@ConfigProperty(name = "kafka.bootstrap.servers") String broker, ObjectMapper json) {
        this.broker = broker;
        this.json = json;
    }

    /** A seal as it was sent: its number, and the hash of its entry. */
    record Sealed(int revision, String hash) {
    }

    /**
     * The latest seal of a service that the topic holds, null where it holds none.
     *
     * @throws IllegalStateException where the topic cannot be read, because a check without it would say too much
     */
    Sealed latest(String service) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.AUDIT).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Sealed latest = null;
            Instant latestMoment = Instant.now().plus(LONGEST);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (Instant.now().isAfter(latestMoment)) {
                    throw new IllegalStateException("The topic of the seals was not read to its end in time");
                }
                for (ConsumerRecord<String, String> record : consumer.poll(PATIENCE)) {
                    latest = later(latest, service, json.readTree(record.value()));
                }
            }
            return latest;
        } catch (KafkaException | IOException e) {
            throw new IllegalStateException("The topic of the seals cannot be read", e);
        }
    }

    private static Sealed later(Sealed latest, String service, JsonNode seal) {
        boolean newer = seal.path("service").asText().equals(service)
                && (latest == null || seal.path("revision").asInt() >= latest.revision());
        return newer ? new Sealed(seal.path("revision").asInt(), seal.path("hash").asText()) : latest;
    }
}
