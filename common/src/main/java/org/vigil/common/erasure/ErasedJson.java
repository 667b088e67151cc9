package org.vigil.common.erasure;

import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON, and text that may be JSON, without a name. Numbers stay as they are written. */
final class ErasedJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    /** What our own records call their parts; anything else that is a key was somebody's text. */
    private static final Pattern FIELD = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private ErasedJson() {
    }

    /** JSON as a column holds it, without the name; the very same text where it does not hold it. */
    static String json(Name name, String text) {
        try {
            JsonNode before = JSON.readTree(text);
            JsonNode after = erased(name, before);
            return after.equals(before) ? text : JSON.writeValueAsString(after);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A column of JSON holds something else", e);
        }
    }

    /** Text without the name; JSON in a column of text is read as JSON, because a name may stand behind an escaped line end. */
    static String text(Name name, String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                JsonNode before = JSON.readTree(text);
                JsonNode after = erased(name, before);
                return after.equals(before) ? text : JSON.writeValueAsString(after);
            } catch (JsonProcessingException e) {
                return name.erased(text);
            }
        }
        return name.erased(text);
    }

    private static JsonNode erased(Name name, JsonNode node) {
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(name.erased(node.textValue()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode erased = JSON.createArrayNode();
            array.forEach(one -> erased.add(erased(name, one)));
            return erased;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode erased = JSON.createObjectNode();
            object.properties().forEach(field -> erased.set(
                    FIELD.matcher(field.getKey()).matches() ? field.getKey() : free(erased, name.erased(field.getKey())),
                    erased(name, field.getValue())));
            return erased;
        }
        return node;
    }

    /** A key that no other part of the object has. */
    private static String free(ObjectNode object, String key) {
        String free = key;
        for (int i = 2; object.has(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
