package org.vigil.common.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * One text for all the ways to write the same JSON, after the idea of RFC 8785: names in order, no blanks, numbers as
 * plain decimals without trailing zeros. PostgreSQL's jsonb keeps neither the order of names nor the form of numbers.
 */
public final class CanonicalJson {

    private CanonicalJson() {
    }

    /** That text. */
    public static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, text);
            case ARRAY -> writeArray(node, text);
            case NUMBER -> text.append(plain(node));
            default -> text.append(node);
        }
    }

    private static void writeObject(JsonNode node, StringBuilder text) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        text.append('{');
        for (String name : names) {
            text.append(text.charAt(text.length() - 1) == '{' ? "" : ",").append(JsonNodeFactory.instance.textNode(name))
                    .append(':');
            write(node.get(name), text);
        }
        text.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder text) {
        text.append('[');
        for (int i = 0; i < node.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write(node.get(i), text);
        }
        text.append(']');
    }

    private static String plain(JsonNode number) {
        BigDecimal value = new BigDecimal(number.asText());
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
