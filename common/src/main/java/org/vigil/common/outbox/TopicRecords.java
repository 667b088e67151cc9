package org.vigil.common.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import io.smallrye.common.annotation.Identifier;

/** Reads topics from their beginning, outside of all groups, and cuts them off there. */
@ApplicationScoped
public class TopicRecords {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SECONDS = 30;
    /** As large as an event may be: with more at a time, the small heap of a service would be full of them. */
    private static final int FETCHED = 9 << 20;

    private final Map<String, Object> broker;

    TopicRecords(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /**
     * Reads what a topic holds now.
     *
     * @return where each partition ended
     */
    public Map<TopicPartition, Long> read(String topic, Consumer<ConsumerRecord<String, String>> reader) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCHED);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        reader.accept(record);
                    }
                }
            }
            return ends;
        }
    }

    /** Where each partition of these topics ends now. */
    public Map<TopicPartition, Long> ends(Collection<String> names) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(broker, new StringDeserializer(),
                new StringDeserializer())) {
            return consumer.endOffsets(names.stream().flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList());
        }
    }

    /** Deletes for good what lies before these places. */
    public void cut(Map<TopicPartition, Long> ends) {
        try (Admin admin = Admin.create(broker)) {
            admin.deleteRecords(ends.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, end -> RecordsToDelete.beforeOffset(end.getValue()))))
                    .all().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The cutting of a topic was interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not cut a topic", e);
        }
    }
}
