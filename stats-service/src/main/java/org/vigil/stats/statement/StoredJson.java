package org.vigil.stats.statement;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.SentenceWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** What is stored as JSON has the form of the wire; a field of a later version is passed over. */
@ApplicationScoped
public class StoredJson {

    private final ObjectMapper json;

    StoredJson(ObjectMapper wire) {
        json = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** As it is stored. */
    public String write(Object value) {
        return write(json.writer(), value);
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A " + value.getClass().getSimpleName() + " could not be written", e);
        }
    }

    /** The same with its sentences in every language, so that it can be shown in each later. */
    public String writeInAllLanguages(Object value) {
        return write(json.writer().withAttribute(SentenceWriter.LANGUAGE, SentenceWriter.ALL), value);
    }

    /** As a tree, in which a whole number stays one. */
    public JsonNode tree(Object value) {
        try {
            return json.readTree(write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A " + value.getClass().getSimpleName() + " could not be read again", e);
        }
    }

    /** What was written. */
    public <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " could not be read", e);
        }
    }

    /** What was written, from the tree in which the audit trail keeps it. */
    public <T> T read(JsonNode stored, Class<T> type) {
        return read(stored.toString(), type);
    }
}
