package org.vigil.common.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.vigil.common.correlation.Correlation;

import io.opentelemetry.api.trace.Span;

/** An event on its way out, in the binary form of CloudEvents 1.0 for Kafka: attributes as headers, data as the value. */
record OutboxMessage(long position, UUID id, String topic, String type, UUID key, Instant knownAt, String data,
        boolean again, Correlation correlation) {

    static OutboxMessage of(ResultSet row) throws SQLException {
        return new OutboxMessage(row.getLong("position"), row.getObject("id", UUID.class), row.getString("topic"),
                row.getString("type"), row.getObject("key", UUID.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getString("data"), row.getBoolean("again"),
                new Correlation(row.getString("correlation_id"), row.getString("traceparent")));
    }

    /** As it is sent by that service, in that span. */
    ProducerRecord<String, String> toRecord(String service, Span span) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, key.toString(), data);
        add(record.headers(), "ce_specversion", "1.0");
        add(record.headers(), "ce_id", id.toString());
        add(record.headers(), "ce_source", "/vigil/" + service);
        add(record.headers(), "ce_type", type);
        add(record.headers(), "ce_subject", key.toString());
        add(record.headers(), "ce_time", knownAt.toString());
        add(record.headers(), "content-type", "application/json");
        add(record.headers(), Topics.AGAIN, String.valueOf(again));
        correlation.under(span).addTo(record.headers());
        return record;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
