package org.vigil.common.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

import io.smallrye.common.annotation.Identifier;

/** Where each partition of the topics that a service reads ends at this moment, and what else the broker knows of places. */
@ApplicationScoped
class PartitionEnds {

    private static final int SECONDS = 5;

    private final Map<String, Object> broker;
    private final Instance<EventHandler> handlers;
    private Admin admin;

    PartitionEnds(@Identifier("default-kafka-broker") Map<String, Object> broker, Instance<EventHandler> handlers) {
        this.broker = broker;
        this.handlers = handlers;
    }

    Map<TopicPartition, Long> now() throws ExecutionException, InterruptedException, TimeoutException {
        return places(handlers.stream().map(EventHandler::topic).toList(), OffsetSpec.latest());
    }

    /** Where the partitions of these topics begin, or end. */
    Map<TopicPartition, Long> places(Collection<String> topics, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked = admin().describeTopics(topics)
                .allTopicNames().get(SECONDS, TimeUnit.SECONDS).values().stream()
                .flatMap(PartitionEnds::partitions)
                .collect(Collectors.toMap(Function.identity(), p -> which));
        return admin().listOffsets(asked).all().get(SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    /** What a group has committed. */
    Map<TopicPartition, Long> committed(String group) throws ExecutionException, InterruptedException, TimeoutException {
        return admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get(SECONDS, TimeUnit.SECONDS)
                .entrySet().stream().filter(committed -> committed.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition()));
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(broker);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
