package org.vigil.stats.citation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.page.Language;
import org.vigil.common.text.SentenceWriter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Questions and answers as they are kept: an answer may be longer than any request, and its numbers stay as they are written.
 */
@ApplicationScoped
class CitationJson {

    private static final String ADDRESS = "/api/v1/";
    private static final JsonMapper KEPT = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final ObjectMapper wire;

    CitationJson(ObjectMapper wire) {
        this.wire = wire;
    }

    /**
     * What is kept of an answer: its definition and its value, which is all the rest but the moment, that stands in the
     * question, and addresses, that lead to what may look otherwise later.
     *
     * @param moment what the statistic calls its moment
     */
    ObjectNode kept(Object answer, String moment) {
        return kept(answer, moment, Language.EN);
    }

    /** The same with its sentences in a language, for its readers. */
    ObjectNode kept(Object answer, String moment, Language language) {
        try {
            ObjectNode value = (ObjectNode) KEPT.readTree(
                    wire.writer().withAttribute(SentenceWriter.LANGUAGE, language.getTag()).writeValueAsString(answer));
            ObjectNode kept = KEPT.createObjectNode();
            JsonNode definition = value.remove("definition");
            value.remove(List.of("asOf", moment));
            dropAddresses(value);
            kept.set("definition", definition == null ? KEPT.nullNode() : definition);
            kept.set("value", value);
            return kept;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written", e);
        }
    }

    private static void dropAddresses(ObjectNode node) {
        for (Iterator<JsonNode> fields = node.iterator(); fields.hasNext();) {
            JsonNode field = fields.next();
            if (field.isTextual() && field.textValue().startsWith(ADDRESS)) {
                fields.remove();
            } else if (field instanceof ObjectNode object) {
                dropAddresses(object);
            } else if (field instanceof ArrayNode array) {
                array.forEach(one -> {
                    if (one instanceof ObjectNode object) {
                        dropAddresses(object);
                    }
                });
            }
        }
    }

    String write(Object node) {
        try {
            return KEPT.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is to be kept could not be written", e);
        }
    }

    JsonNode read(String kept) {
        return read(kept, new TypeReference<JsonNode>() {
        });
    }

    Map<String, List<String>> question(String kept) {
        return read(kept, new TypeReference<Map<String, List<String>>>() {
        });
    }

    private static <T> T read(String kept, TypeReference<T> type) {
        try {
            return KEPT.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept could not be read", e);
        }
    }
}
