package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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
        assertThat(wrong.asString()).contains("<code>start</code>");
    }

    @Test
    void a_report_without_a_text_says_so() {
        assertThat(Pages.page(Roles.READER, "/api/v1/reports/" + filed(Map.of()))).contains("Its text is not on file.");
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
