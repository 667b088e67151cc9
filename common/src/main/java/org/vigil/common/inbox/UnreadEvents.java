package org.vigil.common.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

import org.apache.kafka.common.TopicPartition;
import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Waiting;
import org.vigil.common.outbox.TopicRecords;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What was fetched before another service cut its topics, and is not applied yet, would bring a name back: it is waited for.
 */
@ApplicationScoped
class UnreadEvents implements Erasable {

    private static final Duration LONGEST = Duration.ofHours(1);

    private final Instance<EventHandler> handlers;
    private final TopicRecords topics;
    private final EntityManager database;

    UnreadEvents(Instance<EventHandler> handlers, TopicRecords topics, EntityManager database) {
        this.handlers = handlers;
        this.topics = topics;
        this.database = database;
    }

    @Override
    public void await() throws InterruptedException {
        Map<TopicPartition, Long> ends = topics.ends(handlers.stream().map(EventHandler::topic).toList());
        Waiting.until("all was read that the topics hold", LONGEST, () -> {
            Map<TopicPartition, Long> read = read();
            return ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue());
        });
    }

    private Map<TopicPartition, Long> read() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("select topic, partition, next_offset from inbox_position").getResultList());
        Map<TopicPartition, Long> read = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> read.put(
                new TopicPartition((String) row[0], (Integer) row[1]), ((Number) row[2]).longValue()));
        return read;
    }
}
