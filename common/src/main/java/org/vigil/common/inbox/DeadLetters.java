package org.vigil.common.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.vigil.common.correlation.Correlated;
import org.vigil.common.correlation.Correlation;

import io.opentelemetry.api.trace.SpanKind;
import io.smallrye.common.annotation.Identifier;

/**
 * The service's dead-letter topic. What has been replayed lies before the offset that the group {@code <service>.dead-letters}
 * has committed; the topic itself keeps everything.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Map<String, Object> broker;
    private final String service;
    private final String topic;
    private final Inbox inbox;
    private final Correlated correlated;

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "mp.messaging.incoming.events.dead-letter-queue.topic") String topic, Inbox inbox,
            Correlated correlated) {
        this.broker = broker;
        this.service = service;
        this.topic = topic;
        this.inbox = inbox;
        this.correlated = correlated;
    }

    /** Up to {@code limit} dead letters that have not been replayed, oldest first in each partition. */
    public List<DeadLetter> waiting(int limit) {
        List<DeadLetter> letters = new ArrayList<>();
        read(limit, (consumer, record) -> letters.add(DeadLetter.of(record)));
        return letters;
    }

    /**
     * Applies up to {@code limit} waiting dead letters again. In each partition it stops at the first that still
     * cannot be applied, which stays where it is together with those behind it.
     */
    public Replay replay(int limit) {
        Replay result = new Replay(0, new ArrayList<>());
        Map<Integer, Boolean> stopped = new HashMap<>();
        int[] applied = { 0 };
        read(limit, (consumer, record) -> {
            if (stopped.containsKey(record.partition())) {
                return;
            }
            try {
                correlated.run(Correlation.of(record.headers()), record.topic() + " process", SpanKind.CONSUMER,
                        () -> inbox.receive(DeadLetter.of(record).original(record)));
                applied[0]++;
                consumer.commitSync(Map.of(new TopicPartition(record.topic(), record.partition()),
                        new OffsetAndMetadata(record.offset() + 1)));
            } catch (RuntimeException e) {
                LOG.warnf("%s-%d@%d still cannot be applied: %s", record.topic(), record.partition(), record.offset(), e);
                stopped.put(record.partition(), true);
                result.refused().add(DeadLetter.of(record));
            }
        });
        return new Replay(applied[0], result.refused());
    }

    /** The group whose offsets say what has been replayed. */
    static String group(String service) {
        return service + ".dead-letters";
    }

    /** Up to where each partition has been replayed. */
    Map<TopicPartition, Long> replayed() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings(), new StringDeserializer(),
                new StringDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).collect(Collectors.toSet());
            return consumer.committed(partitions).entrySet().stream().filter(committed -> committed.getValue() != null)
                    .collect(Collectors.toMap(Map.Entry::getKey, committed -> committed.getValue().offset()));
        }
    }

    private void read(int limit, BiConsumer<KafkaConsumer<String, String>, ConsumerRecord<String, String>> reader) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings(), new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            int seen = 0;
            while (seen < limit && partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                ConsumerRecords<String, String> records = consumer.poll(POLL);
                for (ConsumerRecord<String, String> record : records) {
                    if (seen++ < limit) {
                        reader.accept(consumer, record);
                    }
                }
            }
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group(service));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }

    /**
     * What a replay did.
     *
     * @param applied how many dead letters were applied now, or turned out to have been applied already
     * @param refused those that still cannot be applied, at most one of each partition
     */
    public record Replay(int applied, List<DeadLetter> refused) {
    }
}
