package org.vigil.common.audit;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One text for all the ways to write the same JSON, after the idea of RFC 8785: names in order, no blanks, numbers as
 * plain decimals without trailing zeros. PostgreSQL's jsonb keeps neither the order of names nor the form of numbers.
 */
public final class CanonicalJson {

    private static final JsonFactory FORM = new JsonFactory();

    private CanonicalJson() {
    }

    /** That text. */
    public static String of(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FORM.createGenerator(text)) {
            write(node, generator);
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory can be written", e);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator text) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, text);
            case ARRAY -> writeArray(node, text);
            case NUMBER -> text.writeNumber(plain(node));
            case STRING -> text.writeString(node.textValue());
            default -> text.writeRawValue(node.toString());
        }
    }

    private static void writeObject(JsonNode node, JsonGenerator text) throws IOException {
        List<String> names = new ArrayList<>(node.size());
        node.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        text.writeStartObject();
        for (String name : names) {
            text.writeFieldName(name);
            write(node.get(name), text);
        }
        text.writeEndObject();
    }

    private static void writeArray(JsonNode node, JsonGenerator text) throws IOException {
        text.writeStartArray();
        for (JsonNode item : node) {
            write(item, text);
        }
        text.writeEndArray();
    }

    private static String plain(JsonNode number) {
        if (number.isIntegralNumber()) {
            return number.asText();
        }
        BigDecimal value = new BigDecimal(number.asText());
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
