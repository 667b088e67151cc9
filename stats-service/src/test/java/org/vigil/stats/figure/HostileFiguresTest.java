package org.vigil.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.common.testing.HostileText.HARMLESS;
import static org.vigil.common.testing.HostileText.LONG;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;
import static org.vigil.common.text.OthersWords.isolated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

/** Whatever a publisher writes of a figure, a page shows it as text, or the answer names the field that cannot hold it. */
@QuarkusTest
class HostileFiguresTest extends StatsTest {

    private static final String FIGURES = "/api/v1/figures";

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_a_publisher_writes_is_text_on_the_page_of_the_figure(String hostile) {
        assertShown(hostile, text -> List.of(Pages.page(Roles.READER, FIGURES + "/" + recordedWith(text))));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_a_publisher_writes_is_text_in_our_sentences_and_turns_none_around(String hostile) {
        String words = escaped(isolated(hostile));
        assertThat(Pages.page(Roles.READER, FIGURES + "/" + recordedWith(hostile)))
                .contains("The figure is 100 " + words + "; we have no count", "the place " + words + " is named in words");
        String list = list(hostile);
        assertThat(list).contains(words + ": 60 + 60 = 120", "100 are " + words + ", 50 are ").doesNotContain("\u202e",
                "\u202d");
        assertThat(structure(list)).isEqualTo(structure(list(HARMLESS)));
    }

    static Stream<Arguments> tooLong() {
        Map<String, Object> value = Map.of("qualifier", "exact", "best", 1);
        return Stream.of(Arguments.of("publisher", LONG, "publisher"), Arguments.of("unit", LONG, "unit"),
                Arguments.of("reason", LONG, "reason"), Arguments.of("scope", Map.of("place", LONG), "scope.place"),
                Arguments.of("scope", Map.of("eventType", LONG), "scope.eventType"),
                Arguments.of("scope", Map.of(LONG, "x"), "scope." + LONG),
                Arguments.of("change", Map.of("wording", LONG), "change.wording"),
                Arguments.of("change", Map.of("saidBy", LONG), "change.saidBy"),
                Arguments.of("change", Map.of("base", Map.of("unit", LONG)), "change.base.unit"),
                Arguments.of("shareOf", Map.of("unit", LONG), "shareOf.unit"),
                Arguments.of("parts", List.of(Map.of("label", LONG, "value", value)), "parts[0].label"));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void what_is_too_long_is_refused_by_its_name(String field, Object value, String named) {
        Map<String, Object> figure = figure(Map.of());
        figure.put(field, value);
        As.role(Roles.CURATOR).body(figure).post(FIGURES).then().statusCode(400).body("violations.field", hasItem(named));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_is_no_free_text_is_refused_by_its_name(String hostile) {
        for (String field : List.of("publisher", "report", "measure", "kind", "partsCover")) {
            Map<String, Object> figure = figure(Map.of());
            figure.put(field, hostile);
            As.role(Roles.CURATOR).body(figure).post(FIGURES).then().statusCode(400).contentType("application/problem+json")
                    .body("violations.field", hasItem(field));
        }
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void the_list_of_a_share_is_text(String hostile) {
        assertShown(hostile,
                text -> List.of(Pages.page(Roles.READER, FIGURES + "/" + recorded(Map.of("measure", "share", "unit",
                        text, "value", Map.of("qualifier", "exact", "best", 50), "shareOf",
                        Map.of("whole", 200, "counted", 10, "unit", text))))));
    }

    @Test
    void the_longest_texts_are_shown_whole() {
        String unit = "<".repeat(200);
        String place = "&".repeat(200);
        assertThat(Pages.page(Roles.READER, FIGURES + "/" + recorded(Map.of("unit", unit, "scope", Map.of("place", place)))))
                .contains(escaped(unit), escaped(place));
    }

    @Test
    void a_note_or_a_statement_that_is_too_long_is_refused_by_its_name() {
        As.role(Roles.READER).body(Map.of("statistic", "series", "query", "measure=incidents", "note", LONG))
                .post("/api/v1/citations").then().statusCode(400).body("violations.field", hasItem("note"));
        for (String field : List.of("statement", "reason", "sources")) {
            Map<String, Object> coverage = new HashMap<>(Map.of("measures", List.of("claims"), "period",
                    Map.of("from", "2020-08-01", "to", "2020-08-31"), "statement", "All was read."));
            coverage.put(field, field.equals("sources") ? List.of(LONG) : LONG);
            As.role(Roles.CURATOR).body(coverage).post("/api/v1/coverages").then().statusCode(400).body("violations.field",
                    hasItem(field.equals("sources") ? "sources[0]" : field));
        }
    }

    private String list(String text) {
        recordedWith(text);
        return Pages.page(Roles.READER, FIGURES + "?publisher=somebody");
    }

    /** The one figure on file, which has the text wherever it can stand. */
    private String recordedWith(String text) {
        emptyTheRegister();
        Map<String, Object> sixty = Map.of("qualifier", "exact", "best", 60);
        Map<String, Object> part = Map.of("label", text, "value", sixty, "scope", Map.of("place", text), "partsCover", "whole",
                "parts", List.of(Map.of("label", text, "value", sixty), Map.of("label", text, "value", sixty)));
        return recorded(Map.of("unit", text, "scope", Map.of("place", text, "region", text, "population", text), "change",
                Map.of("percent", 25, "wording", text, "base", Map.of("value", 50, "unit", text + " before")), "parts",
                List.of(part), "partsCover", "whole"));
    }

    private static String recorded(Map<String, Object> texts) {
        return As.role(Roles.CURATOR).body(figure(texts)).post(FIGURES).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> figure(Map<String, Object> texts) {
        Map<String, Object> figure = new HashMap<>(Map.of("publisher", "somebody", "measure", "claims", "kind", "flow",
                "period", Map.of("from", "2020-08-01", "to", "2020-08-31"), "value",
                Map.of("qualifier", "exact", "best", 100)));
        figure.putAll(texts);
        return figure;
    }
}
