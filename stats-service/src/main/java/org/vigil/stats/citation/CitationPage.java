package org.vigil.stats.citation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.TemplateInstance;

/**
 * A citation for people.
 *
 * @param citation all of it
 * @param line how it stands under a text
 * @param tables what was answered
 * @param changed the numbers that are others now
 */
record CitationPage(CitationView citation, String line, List<Table> tables, List<Changed> changed) implements TemplateInstance {

    static CitationPage of(CitationView citation, String line) {
        List<Table> tables = new ArrayList<>();
        citation.value().properties().stream().filter(list -> list.getValue().isArray() && !list.getValue().isEmpty())
                .forEach(list -> tables.add(Table.of(list.getKey(), list.getValue())));
        return new CitationPage(citation, line.strip(), tables,
                citation.since().rows().stream().flatMap(row -> row.difference().entrySet().stream()
                        .filter(number -> number.getValue().signum() != 0)
                        .map(number -> Changed.of(row, number.getKey(), number.getValue()))).toList());
    }

    /**
     * A list of the answer.
     *
     * @param name as the answer calls it
     * @param columns the fields that are no list themselves and say something in any row
     */
    record Table(String name, Set<String> columns, List<List<Cell>> rows) {

        static Table of(String name, JsonNode list) {
            Set<String> columns = new LinkedHashSet<>();
            list.forEach(row -> row.properties().stream()
                    .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
                    .forEach(field -> columns.add(field.getKey())));
            return new Table(name, columns, StreamSupport.stream(list.spliterator(), false)
                    .map(row -> columns.stream().map(column -> Cell.of(row.path(column))).toList()).toList());
        }
    }

    /**
     * What one field says.
     *
     * @param number null where it is no number
     */
    record Cell(String text, Number number) {

        static Cell of(JsonNode field) {
            return new Cell(field.isNull() || field.isMissingNode() ? "" : field.asText(),
                    field.isNumber() ? field.decimalValue() : null);
        }
    }

    /**
     * A number that is another one now.
     *
     * @param row which row of the answer it is in
     * @param name as the answer calls it
     * @param then null where there was no such row
     * @param now null where there is none
     */
    record Changed(String row, String name, Number then, Number now, BigDecimal difference) {

        static Changed of(RowChange row, String name, BigDecimal difference) {
            return new Changed(row.where().entrySet().stream().map(Map.Entry::getValue).collect(Collectors.joining(" · ")),
                    name,
                    number(row.then(), name), number(row.now(), name), difference);
        }

        private static Number number(JsonNode row, String name) {
            return row == null ? null : Cell.of(row.path(name)).number();
        }
    }
}
