package org.vigil.common.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * All events that a service has taken in so far, once more from the beginning of their topics: for tables that are made anew
 * beside those in use. It never goes further than the service itself has read. Used by one thread.
 */
public final class Replay implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, String> consumer;
    private final PositionTable positions;
    private final Inbox inbox;

    Replay(KafkaConsumer<String, String> consumer, PositionTable positions, Inbox inbox) {
        this.consumer = consumer;
        this.positions = positions;
        this.inbox = inbox;
    }

    /** Where the service itself has read each partition now. */
    public Map<TopicPartition, Long> read() throws SQLException {
        return positions.all();
    }

    /** The next events before those places, in the order of each partition; none when it has come there. */
    public List<ConsumerRecord<String, String>> next(Map<TopicPartition, Long> read) {
        List<ConsumerRecord<String, String>> next = new ArrayList<>();
        while (next.isEmpty() && left(read) > 0) {
            Set<TopicPartition> beyond = new HashSet<>();
            for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (record.offset() < read.getOrDefault(partition, 0L)) {
                    next.add(record);
                } else if (beyond.add(partition)) {
                    consumer.seek(partition, record.offset());
                }
            }
        }
        return next;
    }

    /** How many places lie between here and those. */
    public long left(Map<TopicPartition, Long> read) {
        return read.entrySet().stream().filter(place -> consumer.assignment().contains(place.getKey()))
                .mapToLong(place -> Math.max(0, place.getValue() - consumer.position(place.getKey()))).sum();
    }

    /** Where it stands in each partition. */
    public Map<TopicPartition, Long> places() {
        return consumer.assignment().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
    }

    /** Goes back to where it stood. */
    public void back(Map<TopicPartition, Long> places) {
        places.forEach(consumer::seek);
    }

    /**
     * Takes an event in, in the transaction that there is.
     *
     * @throws PoisonException when it can never be applied; the transaction must then be rolled back
     */
    public void receive(ConsumerRecord<String, String> event) {
        inbox.receiveHere(event);
    }

    /** Steps over an event that can never be applied, like the service itself. */
    public void stepOver(ConsumerRecord<String, String> event) {
        inbox.stepOver(event);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
