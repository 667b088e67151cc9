package org.vigil.local.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The topics of a suite, read from outside. */
final class IncidentTopic {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String broker;

    IncidentTopic(String broker) {
        this.broker = broker;
    }

    /**
     * The revisions of each incident in the order in which each of them first appears. A revision that was sent again
     * after a crash counts once, as for every reader.
     */
    Map<String, List<Integer>> revisions() throws JsonProcessingException {
        Map<String, List<Integer>> revisions = new TreeMap<>();
        for (Map.Entry<String, String> event : all("vigil.incidents.v1")) {
            List<Integer> seen = revisions.computeIfAbsent(event.getKey(), key -> new ArrayList<>());
            Integer revision = JSON.readTree(event.getValue()).path("revision").intValue();
            if (!seen.contains(revision)) {
                seen.add(revision);
            }
        }
        return revisions;
    }

    /** All topics but those of the broker itself. */
    List<String> names() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker),
                new StringDeserializer(), new StringDeserializer())) {
            return consumer.listTopics().keySet().stream().filter(name -> !name.startsWith("__")).sorted().toList();
        }
    }

    List<Map.Entry<String, String>> all(String topic) {
        return records(topic).stream().map(r -> Map.entry(r.key(), r.value())).toList();
    }

    /** The same with headers. */
    List<ConsumerRecord<String, String>> records(String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker),
                new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition())).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> events = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
            return events;
        }
    }
}
