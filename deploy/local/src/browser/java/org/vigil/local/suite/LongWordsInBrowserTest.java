package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;

/** Words of which no line has room, on a phone: they are broken, and the page stays as wide as the window. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class LongWordsInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FITS = "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    private static final String WORD = "w".repeat(200);

    private final Suite suite;
    private final String source = "long-" + UUID.randomUUID().toString().substring(0, 8);

    LongWordsInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void a_source_is_registered() throws IOException, InterruptedException {
        Map<String, ?> texts = Map.of("slug", source, "name", WORD, "aliases", List.of(WORD + "a"), "kind", "outlet", "licence",
                WORD, "protection", "public");
        post("source-keeper", "/api/v1/sources", texts);
    }

    @Test
    void in_sources_and_reports() throws IOException, InterruptedException {
        String report = report();
        fits("/api/v1/sources/" + source, "/api/v1/sources/" + source + "/change", "/api/v1/sources?kind=outlet",
                "/api/v1/reports/" + report, "/api/v1/reports?source=" + source);
    }

    @Test
    void in_claims_and_incidents() throws IOException, InterruptedException {
        String claim = post("reporter", "/api/v1/claims", Map.of("report", report(), "speaker", source, "stance", "asserts",
                "statedAt", "2026-03-02", "category", "attack", "when",
                Map.of("from", "2026-03-01", "to", "2026-03-01", "precision", "day", "basis", "stated"), "where",
                Map.of("country", "IQ", "admin1", "IQ-DI", "place", WORD, "precision", "near")));
        fits("/api/v1/claims/" + claim, "/api/v1/claims?source=" + source);
        HttpResponse<String> attached = suite.send("curator", "POST", "/api/v1/claims/" + claim + "/attach", "{\"new\":true}",
                Map.of());
        String incident = JSON.readTree(attached.body()).path("incident").asText();
        fits("/api/v1/incidents/" + incident, "/api/v1/incidents/" + incident + "/revisions");
    }

    @Test
    void in_figures() throws IOException, InterruptedException {
        Map<String, ?> exact = Map.of("qualifier", "exact", "best", 100);
        String figure = post("curator", "/api/v1/figures", Map.of("publisher", source, "measure", "claims", "kind", "flow",
                "scope", Map.of("place", WORD), "value", exact, "unit", WORD, "change",
                Map.of("wording", WORD, "base", Map.of("value", 50, "unit", "s" + WORD.substring(1))), "parts",
                List.of(Map.of("label", WORD, "value", exact, "parts", List.of(Map.of("label", WORD, "value", exact))))));
        fits("/api/v1/figures/" + figure, "/api/v1/figures?publisher=" + source, "/dashboard?eventType=" + WORD);
    }

    private void fits(String... addresses) {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("source-keeper");
            browser.resize(360, 900);
            for (String address : addresses) {
                page.navigate(address);
                assertThat(page.locator("main")).isVisible();
                assertThat((Boolean) page.evaluate(FITS)).as(address).isTrue();
            }
            browser.checkFaults();
        }
    }

    private String report() throws IOException, InterruptedException {
        return post("reporter", "/api/v1/reports", Map.of("source", source, "headline", WORD, "publishedAt", "2026-03-02", "language",
                "en", "body", WORD + WORD, "externalId", UUID.randomUUID().toString()));
    }

    private String post(String role, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.send(role, "POST", path, JSON.writeValueAsString(body), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }
}
