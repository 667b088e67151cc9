package org.vigil.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Statements in the form in which they are stored, which is that of the wire; a field of a later version is passed over. */
@ApplicationScoped
class StatementJson {

    private final ObjectMapper json;

    StatementJson(ObjectMapper wire) {
        json = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    String write(Statement statement) {
        try {
            return json.writeValueAsString(statement);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A statement could not be written", e);
        }
    }

    /** As a tree, in which a whole number stays one. */
    JsonNode tree(Statement statement) {
        try {
            return json.readTree(write(statement));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A statement could not be written", e);
        }
    }

    Statement read(String stored) {
        try {
            return json.readValue(stored, Statement.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored statement could not be read", e);
        }
    }

    Statement read(JsonNode stored) {
        return read(stored.toString());
    }
}
