package org.vigil.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.local.cluster.Manifests;

import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.topic.KafkaTopic;

/** The broker of many nodes has what that of one machine has, three times. */
class ProductionBrokerTest {
    private static final Manifests PRODUCTION = Manifests.of("overlays/production");
    /** As much as a service takes in a request to the broker: an event of 8 MB and, around a dead letter, its cause. */
    private static final int LARGEST_RECORD = 9 << 20;

    @Test
    void it_has_every_topic_for_ever_and_on_three_brokers() {
        assertThat(PRODUCTION.all(KafkaTopic.class)).extracting(topic -> topic.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(Topics.ALL);
        assertThat(PRODUCTION.all(KafkaTopic.class)).allSatisfy(topic -> {
            assertThat(topic.getSpec().getPartitions()).isEqualTo(Topics.PARTITIONS);
            assertThat(topic.getSpec().getReplicas()).isEqualTo(3);
            assertThat(topic.getSpec().getConfig()).containsAllEntriesOf(Map.of("retention.ms", -1, "retention.bytes", -1,
                    "cleanup.policy", "delete", "min.insync.replicas", 2));
        });
    }

    @Test
    void an_event_is_on_two_brokers_before_it_counts_as_sent() {
        assertThat(settings()).containsAllEntriesOf(Map.of("auto.create.topics.enable", false, "min.insync.replicas", 2,
                "default.replication.factor", 3, "offsets.topic.replication.factor", 3));
    }

    @Test
    void either_broker_takes_the_largest_event_that_may_be_sent() {
        assertThat(settings()).containsEntry("message.max.bytes", LARGEST_RECORD);
        assertThat(BrokerSettings.of(Path.of("log"), new BrokerAddress("0.0.0.0:9092", "kafka:9092", 9093)))
                .containsEntry("message.max.bytes", Integer.toString(LARGEST_RECORD));
    }

    private static Map<String, Object> settings() {
        return PRODUCTION.one(Kafka.class, "vigil").getSpec().getKafka().getConfig();
    }
}
