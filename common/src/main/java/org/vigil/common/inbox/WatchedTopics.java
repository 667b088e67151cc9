package org.vigil.common.inbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows how far the service is behind its topics, and how many events it could not apply. */
@ApplicationScoped
class WatchedTopics {

    private final PartitionEnds partitions;
    private final PositionTable positions;
    private final String service;
    private final String deadLetters;

    WatchedTopics(PartitionEnds partitions, PositionTable positions,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "mp.messaging.incoming.events.dead-letter-queue.topic") String deadLetters) {
        this.partitions = partitions;
        this.positions = positions;
        this.service = service;
        this.deadLetters = deadLetters;
    }

    void start(@Observes StartupEvent event, Gauges gauges, Inbox inbox) {
        inbox.topics().forEach(topic -> gauges.show("vigil.inbox.unread", "How many events of a topic wait to be applied.",
                () -> left(topic, positions::all), "topic", topic));
        gauges.show("vigil.dead.letters", "How many events could not be applied and wait to be replayed.",
                () -> left(deadLetters, () -> partitions.committed(DeadLetters.group(service))));
    }

    /** What has been cut off waits for nobody. How far it was read is asked last, lest what arrives meanwhile seem to wait. */
    private long left(String topic, Callable<Map<TopicPartition, Long>> read) throws Exception {
        Map<TopicPartition, Long> begins = partitions.places(List.of(topic), OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = partitions.places(List.of(topic), OffsetSpec.latest());
        Map<TopicPartition, Long> places = read.call();
        return ends.entrySet().stream().mapToLong(end -> Math.max(0,
                end.getValue() - Math.max(begins.get(end.getKey()), places.getOrDefault(end.getKey(), 0L)))).sum();
    }
}
