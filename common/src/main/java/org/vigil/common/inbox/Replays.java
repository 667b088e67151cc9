package org.vigil.common.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import io.smallrye.common.annotation.Identifier;

/** Opens replays. */
@ApplicationScoped
public class Replays {

    /** As large as an event may be. */
    private static final int FETCHED = 9 << 20;

    /** So many at a time fit into one short transaction. */
    private static final int MOST = 100;

    private final Map<String, Object> broker;
    private final PositionTable positions;
    private final Inbox inbox;

    Replays(@Identifier("default-kafka-broker") Map<String, Object> broker, PositionTable positions, Inbox inbox) {
        this.broker = broker;
        this.positions = positions;
        this.inbox = inbox;
    }

    /** A replay at the beginning of all topics; close it. */
    public Replay fromTheBeginning() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCHED);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST);
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = inbox.topics().stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Replay(consumer, positions, inbox);
    }
}
