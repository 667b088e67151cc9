package org.vigil.common.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

/** An event on its way out, in the binary form of CloudEvents 1.0 for Kafka: attributes as headers, data as the value. */
record OutboxMessage(long position, UUID id, String topic, String type, UUID key, Instant knownAt, String data) {

    static OutboxMessage of(ResultSet row) throws SQLException {
        return new OutboxMessage(row.getLong("position"), row.getObject("id", UUID.class), row.getString("topic"),
                row.getString("type"), row.getObject("key", UUID.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getString("data"));
    }

    Message<String> toMessage(String service) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id.toString());
        add(headers, "ce_source", "/vigil/" + service);
        add(headers, "ce_type", type);
        add(headers, "ce_subject", key.toString());
        add(headers, "ce_time", knownAt.toString());
        add(headers, "content-type", "application/json");
        return Message.of(data).addMetadata(OutgoingKafkaRecordMetadata.<String> builder()
                .withTopic(topic).withKey(key.toString()).withHeaders(headers).build());
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
