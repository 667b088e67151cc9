package org.vigil.incidents.push;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A revision of an incident as it is told to others.
 *
 * @param partition of the topic
 * @param offset in the partition
 * @param id the same however often it is sent
 * @param type such as incident.revised
 * @param knownAt when the installation recorded it
 * @param again whether it may only fill the topic again; events of earlier versions do not say
 * @param data the whole new state, as the contract of the topic has it
 */
record PushedEvent(int partition, long offset, UUID id, String type, Instant knownAt, boolean again, JsonNode data) {

    private static final String OWN_PREFIX = "org.vigil.";

    /** Reads a record of the topic; empty where it is no event of an incident. */
    static Optional<PushedEvent> of(ConsumerRecord<String, String> record, ObjectMapper json) {
        Header id = record.headers().lastHeader("ce_id");
        Header type = record.headers().lastHeader("ce_type");
        Header again = record.headers().lastHeader(Topics.AGAIN);
        if (id == null || type == null || record.value() == null) {
            return Optional.empty();
        }
        try {
            JsonNode data = json.readTree(record.value());
            return Optional.of(new PushedEvent(record.partition(), record.offset(), UUID.fromString(text(id)),
                    text(type).substring(OWN_PREFIX.length()), Instant.parse(data.path("knownAt").asText()),
                    again == null || text(again).equals("true"), data));
        } catch (JsonProcessingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Whose words the incident rests on: the sources of the reports, and the speakers of those that have not arrived. */
    Set<String> sources() {
        Set<String> sources = new HashSet<>();
        for (JsonNode claim : data.path("claims")) {
            sources.add(claim.path(claim.hasNonNull("reportSource") ? "reportSource" : "speaker").asText());
        }
        return sources;
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The body of a message, as the Standard Webhooks specification has it: type, timestamp, data. */
    Message message() {
        return new Message(type, knownAt, data);
    }

    /** What a receiver reads. */
    record Message(String type, Instant timestamp, JsonNode data) {
    }
}
