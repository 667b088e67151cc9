package org.vigil.common.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes topics from outside, as another system would. */
public final class Topic {

    private Topic() {
    }

    /** Everything that the topic holds now, in the order of each partition. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(broker(), new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition())).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Sends one event in the binary form of CloudEvents, and waits for the broker's answer. */
    public static void send(String topic, String key, String id, String type, String data) {
        send(topic, key, id, type, data, Map.of());
    }

    /** The same with further headers. */
    public static void send(String topic, String key, String id, String type, String data, Map<String, String> headers) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, key, data);
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map.of("ce_specversion", "1.0", "ce_id", id, "ce_source", "/vigil/test", "ce_type", type, "ce_subject", key)
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            Sender.PRODUCER.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The event was not sent", e);
        }
    }

    /** A header of an event; null where it has none. */
    public static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** One for all tests of a module, whose engines outlive them. */
    private static final class Sender {

        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(broker(), new StringSerializer(),
                new StringSerializer());
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", System.getProperty(Engines.BROKER_ADDRESS));
    }
}
