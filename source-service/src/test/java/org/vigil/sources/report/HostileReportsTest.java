package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.common.testing.HostileText.LONG;
import static org.vigil.common.testing.HostileText.assertShown;
import static org.vigil.common.testing.HostileText.encoded;
import static org.vigil.common.testing.HostileText.escaped;
import static org.vigil.common.testing.HostileText.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.text.OthersWords;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever a report holds, a page shows it as text, or the answer names the field that cannot hold it. */
@QuarkusTest
class HostileReportsTest {

    private static final String REPORTS = "/api/v1/reports";

    private String source;

    @BeforeEach
    void a_source_is_registered() {
        source = registered();
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_a_report_says_is_text_on_every_page(String hostile) {
        assertShown(hostile, HostileReportsTest::pagesOf);
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_was_searched_for_is_text_when_it_comes_again(String hostile) {
        assertShown(hostile,
                words -> List.of(Pages.page(Roles.READER, REPORTS + "?source=" + source + "&q=" + encoded(words))));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void what_stands_in_the_address_is_refused_by_its_name_and_not_a_part_of_the_page(String hostile) {
        for (String name : List.of("source", "from", "to", "language", "credibility", "lineage", "automatic", "originId",
                "limit", "cursor")) {
            assertRefused(REPORTS + "?" + name + "=" + encoded(hostile), name);
        }
        assertRefused(REPORTS + "?" + encoded(hostile) + "=1", hostile);
        String report = filed(source, Map.of());
        assertRefused(REPORTS + "/" + report + "?start=" + encoded(hostile) + "&end=9", "start");
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(Arguments.of("source", LONG, "source"), Arguments.of("headline", LONG, "headline"),
                Arguments.of("url", "https://o.example/" + LONG, "url"), Arguments.of("externalId", LONG, "externalId"),
                Arguments.of("publishedAt", LONG, "publishedAt"), Arguments.of("language", LONG, "language"),
                Arguments.of("body", LONG.repeat(101), "body"),
                Arguments.of("attributedTo", List.of(LONG), "attributedTo[0]"));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void what_is_too_long_is_refused_by_its_name(String field, Object value, String named) {
        Map<String, Object> report = new HashMap<>(Map.of("source", source, "publishedAt", "2026-03-02"));
        report.put(field, value);
        As.role(Roles.REPORTER).body(report).post(REPORTS).then().statusCode(400).body("violations.field", hasItem(named));
    }

    @Test
    void a_reason_that_is_too_long_is_refused_by_its_name() {
        String report = filed(source, Map.of());
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body(Map.of("lineage", "original", "reason", LONG))
                .put(REPORTS + "/" + report + "/lineage").then().statusCode(400).body("violations.field", hasItem("reason"));
        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body(Map.of("item", Map.of("source", source, "publishedAt", "2026-03-02"), "reason", LONG))
                .put(REPORTS + "/" + report).then().statusCode(400).body("violations.field", hasItem("reason"));
    }

    @Test
    void a_long_text_is_shown_whole() {
        String headline = "<".repeat(1_000);
        String body = "\u202e&".repeat(5_000);
        assertThat(Pages.page(Roles.READER, REPORTS + "/" + filed(source, Map.of("headline", headline, "body", body))))
                .contains(escaped(headline), escaped(body));
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void an_address_leads_to_the_web_or_is_refused(String hostile) {
        As.role(Roles.REPORTER).body(Map.of("source", source, "publishedAt", "2026-03-02", "url", hostile)).post(REPORTS).then()
                .statusCode(400).body("violations.field", hasItem("url"));
        String url = "https://o.example/?" + hostile.replaceAll("\\s", "");
        String page = Pages.page(Roles.READER, REPORTS + "/" + filed(source, Map.of("url", url)));
        assertThat(page).contains("<a href=\"" + escaped(url) + "\" rel=\"noreferrer noopener\">");
    }

    /** Of a report that repeats another one, and of that: with its passage, in the list, and drawn with its telling. */
    private static List<String> pagesOf(String text) {
        String outlet = registered();
        String first = filed(outlet, Map.of("headline", text, "body", text + " and more"));
        String second = filed(outlet, Map.of("headline", text + " again"));
        As.role(Roles.CURATOR).header("If-Match", As.role(Roles.READER).get(REPORTS + "/" + second).header("ETag"))
                .body(Map.of("lineage", "relay", "of", first, "reason", text + " for a reason"))
                .put(REPORTS + "/" + second + "/lineage").then().statusCode(200);
        String page = Pages.page(Roles.READER, REPORTS + "/" + second);
        assertThat(page).contains(escaped(text + " again") + "</h1>", escaped(text + " for a reason") + "</p>",
                ": " + escaped(text + " again") + "</title>", ": " + escaped(text) + "</title>");
        String passage = Pages.page(Roles.READER, REPORTS + "/" + first + "?start=0&end=" + text.length());
        assertThat(passage).contains("<mark>" + escaped(text) + "</mark> and more");
        return List.of(page, passage, Pages.page(Roles.READER, REPORTS + "?source=" + outlet));
    }

    private static void assertRefused(String address, String named) {
        Response answer = Pages.get(Roles.READER, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(answer.asString()).as(address).contains("<li>" + escaped(OthersWords.isolated(named)) + " ");
        assertThat(structure(answer.asString())).as(address)
                .isEqualTo(structure(Pages.get(Roles.READER, REPORTS + "?nonsense=1").asString()));
    }

    private static String filed(String source, Map<String, String> texts) {
        Map<String, String> report = new HashMap<>(Map.of("source", source, "publishedAt", "2026-03-02", "language", "en"));
        report.putAll(texts);
        return As.role(Roles.REPORTER).body(report).post(REPORTS).then().statusCode(201).extract().path("id");
    }

    private static String registered() {
        String slug = "hostile-" + UUID.randomUUID();
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", slug, "name", "An outlet", "kind", "outlet")).post("/api/v1/sources")
                .then().statusCode(201);
        return slug;
    }
}
