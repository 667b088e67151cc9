package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Texts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Reports as people read them. */
@QuarkusTest
class ReportPagesTest {

    private static final String BODY = "Nothing was known. Two <b>guards</b> were killed near Homs. The army denied it.";
    private static final String PASSAGE = "Two <b>guards</b> were killed near Homs.";

    private final String source = "outlet-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_source_is_registered() {
        As.role(Roles.SOURCE_KEEPER).body(Map.of("slug", source, "name", "An outlet", "kind", "outlet", "protection", "public"))
                .post("/api/v1/sources").then().statusCode(201);
    }

    @Test
    void reports_are_searched_and_lead_to_their_text() {
        String id = filed(Map.of("body", BODY));
        assertThat(Pages.page(Roles.READER, "/api/v1/reports?source=" + source)).contains("/api/v1/reports/" + id,
                "Attack &lt;near&gt; Homs");
        assertThat(Pages.page(Roles.READER, "/api/v1/reports?from=1999-01-01&to=1999-01-02"))
                .contains("No report is on file here");
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + id)).contains(
                "Nothing was known. Two &lt;b&gt;guards&lt;/b&gt; were killed near Homs. The army denied it.",
                "/api/v1/reports?originId=").doesNotContain("<mark>");
    }

    @Test
    void a_passage_that_is_asked_for_is_marked() {
        String id = filed(Map.of("body", BODY));
        int start = BODY.indexOf(PASSAGE);
        String marked = "Nothing was known. <mark>Two &lt;b&gt;guards&lt;/b&gt; were killed near Homs.</mark> The army denied it.";
        assertThat(passage(id, start, start + PASSAGE.length())).contains(marked);
        assertThat(passage(id, 0, BODY.length())).contains("<mark>Nothing was known.", "denied it.</mark>");
        for (int end : new int[] { -1, 0, start, BODY.length() + 1, Integer.MAX_VALUE }) {
            assertThat(passage(id, start, end)).as("to " + end).doesNotContain("<mark>").contains("The army denied it.");
        }
        assertThat(passage(id, -5, 3)).doesNotContain("<mark>");
        Response wrong = Pages.get(Roles.READER, "/api/v1/reports/" + id + "?start=first&end=99");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("<li>start is a place in the text");
    }

    @Test
    void a_passage_stays_marked_in_the_text_from_which_it_was_quoted() {
        Map<String, String> item = Map.of("url", "https://outlet.example/" + source, "body", BODY);
        String id = filed(item);
        String quoted = "&asOf=" + As.role(Roles.READER).get("/api/v1/reports/" + id).path("knownAt");
        String address = "/api/v1/reports/" + id + "?start=" + BODY.indexOf(PASSAGE) + "&end="
                + (BODY.indexOf(PASSAGE) + PASSAGE.length()) + quoted;
        assertThat(Pages.page(Roles.READER, address)).doesNotContain("it has been revised since");
        Map<String, String> edited = new HashMap<>(item);
        edited.put("body", "Correction: one guard. " + BODY);
        edited.put("headline", "Corrected");
        edited.put("source", source);
        edited.put("publishedAt", "2026-03-02");
        As.role(Roles.REPORTER).body(edited).post("/api/v1/reports").then().statusCode(200);
        assertThat(Pages.page(Roles.READER, address))
                .contains("<mark>Two &lt;b&gt;guards&lt;/b&gt; were killed near Homs.</mark>",
                        "it has been revised since", "Attack &lt;near&gt; Homs", "href=\"/api/v1/reports/" + id + "\"")
                .doesNotContain("Correction: one guard");
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + id)).contains("Correction: one guard", "Corrected")
                .doesNotContain("it has been revised since");
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + id + "?asOf=2001-01-01T00:00:00Z"))
                .contains("it has been revised since").doesNotContain("Correction: one guard");
        assertThat(Pages.get(Roles.READER, "/api/v1/reports/" + id + "?asOf=then").statusCode()).isEqualTo(400);
    }

    @Test
    void a_report_without_a_text_says_so() {
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + filed(Map.of()))).contains("Its text is not on file.");
    }

    @Test
    void reports_of_one_telling_are_drawn_with_the_one_that_is_looked_at_marked() {
        String first = filed(Map.of());
        String second = filed(Map.of());
        String third = filed(Map.of("publishedAt", "2026-03-03T23:30:00-05:00"));
        repeats(second, "relay", first);
        repeats(third, "near-duplicate", second);
        String page = Pages.page(Roles.READER, "/api/v1/reports/" + second);
        String graph = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        for (String id : List.of(first, second, third)) {
            assertThat(graph).contains("<a href=\"/api/v1/reports/" + id + "\"");
            assertThat(page.substring(page.indexOf("<details>"))).contains("<a href=\"/api/v1/reports/" + id + "\"");
        }
        assertThat(graph).contains("<a href=\"/api/v1/reports/" + second + "\" class=\"here\" aria-current=\"page\">",
                "<path class=\"relay\"", "<path class=\"near-duplicate\"", ">near-duplicate</text>", ">Mar 3, 2026</text>",
                ">Mar 2, 2026 · this report</text>", source + ", Mar 2, 2026: Attack &lt;near&gt; Homs</title>")
                .containsOnlyOnce("aria-current");
        assertThat(page).doesNotContain("Not shown here");
    }

    @Test
    void in_arabic_the_first_telling_stands_to_the_right() {
        String first = filed(Map.of());
        String second = filed(Map.of());
        repeats(second, "relay", first);
        assertThat(left(Pages.page(Roles.READER, "/api/v1/reports/" + first), first)).isEqualTo(4);
        String arabic = As.role(Roles.READER).accept("text/html").cookie("vigil-language", "ar")
                .get("/api/v1/reports/" + first).asString();
        assertThat(arabic).contains("منقول</text>", "٢٠٢٦ · هذا التقرير</text>");
        assertThat(left(arabic, second)).isEqualTo(4);
        assertThat(left(arabic, first)).isGreaterThan(100);
    }

    @Test
    void a_report_that_nothing_repeats_is_not_drawn() {
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + filed(Map.of()))).doesNotContain("<svg")
                .contains("No other report on file goes back to this telling.");
    }

    @Test
    void of_a_telling_that_many_repeat_the_nearest_are_drawn_and_the_way_to_the_one_that_is_looked_at() {
        String first = filed(Map.of());
        String last = first;
        for (int i = 0; i < Families.MOST + 1; i++) {
            last = filed(Map.of());
            repeats(last, "relay", first);
        }
        String further = filed(Map.of());
        repeats(further, "relay", last);
        assertThat(drawn(Pages.page(Roles.READER, "/api/v1/reports/" + first))).hasSize(Families.MOST).contains(first)
                .doesNotContain(further);
        String page = Pages.page(Roles.READER, "/api/v1/reports/" + further);
        assertThat(drawn(page)).hasSize(Families.MOST).contains(first, last, further);
        assertThat(top(page, further)).as("the way to it is seen without scrolling").isEqualTo(top(page, first));
        assertThat(page).contains("Not shown here: 3 more", "/api/v1/reports?originId=" + first);
    }

    @Test
    void a_filter_that_was_left_empty_chooses_nothing() {
        Response answer = Pages.get(Roles.READER, "/api/v1/reports?q=&source=" + source);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/api/v1/reports?source=" + source);
    }

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        Texts.checkArabic(ReportMessages.class);
    }

    /** Where the box of that report begins. */
    private static int left(String page, String id) {
        return Integer.parseInt(page.replaceAll("(?s).*<svg.*?/api/v1/reports/" + id + ".*?<rect x=\"(\\d+)\".*", "$1"));
    }

    private static String top(String page, String id) {
        return page.replaceAll("(?s).*<svg.*?/api/v1/reports/" + id + ".*?<rect x=\"\\d+\" y=\"(\\d+)\".*", "$1");
    }

    private static List<String> drawn(String page) {
        String graph = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
        return Pattern.compile("<a href=\"/api/v1/reports/([^\"]+)\"").matcher(graph).results().map(found -> found.group(1))
                .toList();
    }

    private static void repeats(String id, String kind, String of) {
        String etag = As.role(Roles.READER).get("/api/v1/reports/" + id).header("ETag");
        As.role(Roles.CURATOR).header("If-Match", etag)
                .body(Map.of("lineage", kind, "of", of, "reason", "The same figures."))
                .put("/api/v1/reports/" + id + "/lineage").then().statusCode(200);
    }

    private static String passage(String id, int start, int end) {
        return Pages.page(Roles.READER, "/api/v1/reports/" + id + "?start=" + start + "&end=" + end);
    }

    private String filed(Map<String, String> more) {
        Map<String, String> report = new HashMap<>(Map.of("source", source, "headline", "Attack <near> Homs",
                "publishedAt", "2026-03-02", "language", "en"));
        report.putAll(more);
        return As.role(Roles.REPORTER).body(report).post("/api/v1/reports").then().statusCode(201).extract().path("id");
    }
}
