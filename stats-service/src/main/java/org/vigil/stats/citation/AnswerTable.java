package org.vigil.stats.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A list of an answer, as a table.
 *
 * @param name as the answer calls it
 * @param columns the fields that are no list themselves and say something in any row
 */
public record AnswerTable(String name, Set<String> columns, List<List<Cell>> rows) {

    /** All lists of an answer that have something. */
    public static List<AnswerTable> of(JsonNode answer) {
        return answer.properties().stream().filter(list -> list.getValue().isArray() && !list.getValue().isEmpty())
                .map(list -> of(list.getKey(), list.getValue())).toList();
    }

    private static AnswerTable of(String name, JsonNode list) {
        Set<String> columns = new LinkedHashSet<>();
        list.forEach(row -> row.properties().stream()
                .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> columns.add(field.getKey())));
        return new AnswerTable(name, columns, StreamSupport.stream(list.spliterator(), false)
                .map(row -> columns.stream().map(column -> Cell.of(row.path(column))).toList()).toList());
    }

    /**
     * What one field says.
     *
     * @param number null where it is no number
     * @param link whether it is an address of ours
     */
    public record Cell(String text, Number number, boolean link) {

        private static final String ADDRESS = "/api/v1/";

        /** What that field says. */
        public static Cell of(JsonNode field) {
            return new Cell(field.isNull() || field.isMissingNode() ? "" : field.asText(),
                    field.isNumber() ? field.decimalValue() : null,
                    field.isTextual() && field.textValue().startsWith(ADDRESS));
        }
    }
}
