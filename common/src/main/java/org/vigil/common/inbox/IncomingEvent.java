package org.vigil.common.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An event of another service, as it arrived.
 *
 * @param id the CloudEvents id
 * @param type the CloudEvents type, such as {@code org.vigil.report.filed}
 * @param topic where it came from
 * @param key the aggregate that changed
 * @param revision the aggregate's revision after the change, from 1
 * @param knownAt when the installation recorded the change
 * @param data the whole new state
 * @param json reads the data, leniently: a field that this service does not know is passed over
 */
public record IncomingEvent(UUID id, String type, String topic, UUID key, int revision, Instant knownAt, JsonNode data,
        ObjectMapper json) {

    static IncomingEvent of(ConsumerRecord<String, String> record, ObjectMapper json) {
        try {
            JsonNode data = json.readTree(record.value());
            if (data == null || !data.path("revision").isInt()) {
                throw new PoisonException("The event has no revision.", null);
            }
            return new IncomingEvent(UUID.fromString(header(record, "ce_id")), header(record, "ce_type"), record.topic(),
                    UUID.fromString(record.key()), data.path("revision").intValue(),
                    Instant.parse(data.path("knownAt").asText()), data, json);
        } catch (JsonProcessingException | RuntimeException e) {
            throw e instanceof PoisonException poison ? poison
                    : new PoisonException("The event cannot be read: " + e.getMessage(), e);
        }
    }

    /** The data as a record of the reader's own; poison when it does not fit. */
    public <T> T as(Class<T> type) {
        try {
            return json.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new PoisonException("The event's data does not fit: " + e.getOriginalMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new PoisonException("The event has no header " + name + ".", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
