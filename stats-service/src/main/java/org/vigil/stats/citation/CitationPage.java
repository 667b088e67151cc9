package org.vigil.stats.citation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
record CitationPage(CitationView citation, String line, List<AnswerTable> tables,
        List<Changed> changed) implements TemplateInstance {

    static CitationPage of(CitationView citation, String line) {
        return new CitationPage(citation, line.strip(), AnswerTable.of(citation.value()),
                citation.since().rows().stream().flatMap(row -> row.difference().entrySet().stream()
                        .filter(number -> number.getValue().signum() != 0)
                        .map(number -> Changed.of(row, number.getKey(), number.getValue()))).toList());
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
            return row == null ? null : AnswerTable.Cell.of(row.path(name)).number();
        }
    }
}
