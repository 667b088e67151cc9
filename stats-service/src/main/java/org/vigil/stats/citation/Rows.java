package org.vigil.stats.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An answer as rows: those of its lists, each object beside them as one row, and all single numbers as one more. Any
 * statistic's
 * answer can be taken apart and compared so.
 */
final class Rows {

    private final List<String> keys;
    private final Map<Where, ObjectNode> rows = new LinkedHashMap<>();

    /** Which row of which list. */
    private record Where(String in, Map<String, String> keys) {
    }

    private Rows(JsonNode value, List<String> keys) {
        this.keys = keys;
        ObjectNode single = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(field -> {
            JsonNode node = field.getValue();
            if (node.isArray()) {
                node.forEach(row -> add(field.getKey(), row));
            } else if (node.isObject()) {
                add(field.getKey(), node);
            } else {
                single.set(field.getKey(), node);
            }
        });
        add("", single);
    }

    private void add(String in, JsonNode row) {
        Map<String, String> where = new TreeMap<>();
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        row.properties().forEach(field -> {
            if (!keys.contains(field.getKey())) {
                rest.set(field.getKey(), field.getValue());
            } else if (!field.getValue().isNull()) {
                where.put(field.getKey(), field.getValue().asText());
            }
        });
        rows.put(new Where(in, where), rest);
    }

    /** The rows that differ between two answers to one question. */
    static List<RowChange> changes(JsonNode then, JsonNode now, List<String> keys) {
        Rows before = new Rows(then, keys);
        Rows after = new Rows(now, keys);
        Set<Where> places = new LinkedHashSet<>(before.rows.keySet());
        places.addAll(after.rows.keySet());
        List<RowChange> changes = new ArrayList<>();
        for (Where where : places) {
            ObjectNode old = before.rows.get(where);
            ObjectNode present = after.rows.get(where);
            if (old == null || !old.equals(present)) {
                changes.add(new RowChange(where.in, where.keys, old, present, difference(old, present)));
            }
        }
        return changes;
    }

    private static Map<String, BigDecimal> difference(ObjectNode then, ObjectNode now) {
        Map<String, BigDecimal> difference = new LinkedHashMap<>();
        addDifferences("", then, now, now == null ? then : now, difference);
        return difference;
    }

    /** Numbers of an object within the row have its name and a dot before their own. */
    private static void addDifferences(String name, JsonNode then, JsonNode now, JsonNode there,
            Map<String, BigDecimal> difference) {
        if (there.isObject()) {
            there.properties().forEach(field -> addDifferences(name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
                    then == null ? null : then.path(field.getKey()), now == null ? null : now.path(field.getKey()),
                    field.getValue(), difference));
        } else if (there.isNumber() && (then == null || then.isNumber()) && (now == null || now.isNumber())) {
            difference.put(name, number(now).subtract(number(then)));
        }
    }

    private static BigDecimal number(JsonNode node) {
        return node == null ? BigDecimal.ZERO : node.decimalValue();
    }
}
