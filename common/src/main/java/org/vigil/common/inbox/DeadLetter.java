package org.vigil.common.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that could not be applied.
 *
 * @param topic the topic that it was read from
 * @param partition the partition there
 * @param offset the offset there
 * @param key the aggregate's id
 * @param reason why it could not be applied
 * @param at when it was put aside
 * @param value the event's data as it came
 */
@Schema(description = "An event that this service could not apply, with the cause.")
public record DeadLetter(String topic, int partition, long offset, String key, String reason, Instant at, String value) {

    /** The headers are those that SmallRye's dead-letter strategy adds. */
    static DeadLetter of(ConsumerRecord<String, String> record) {
        return new DeadLetter(header(record, "dead-letter-topic"), Integer.parseInt(header(record, "dead-letter-partition")),
                Long.parseLong(header(record, "dead-letter-offset")), record.key(), header(record, "dead-letter-reason"),
                Instant.ofEpochMilli(record.timestamp()), record.value());
    }

    /** The record as it was when it could not be applied. */
    ConsumerRecord<String, String> original(ConsumerRecord<String, String> dead) {
        ConsumerRecord<String, String> original = new ConsumerRecord<>(topic, partition, offset, dead.key(), dead.value());
        dead.headers().forEach(original.headers()::add);
        return original;
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "-1" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
