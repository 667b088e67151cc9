package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/** A curator at the desk of a suite with the demo, in a real browser. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class DeskInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "A patrol was attacked near the river. Nobody was hurt. The group has not spoken of it.";
    private static final String PASSAGE = "A patrol was attacked near the river.";

    private final Suite suite;
    private final String source = "desk-" + UUID.randomUUID().toString().substring(0, 8);

    DeskInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void ten_claims_are_curated_by_keyboard_alone() throws IOException, InterruptedException {
        List<String> claims = file(10);
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            Keyboard keyboard = page.keyboard();
            browser.signIn("curator");
            browser.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Desk")));
            browser.tabTo(page.getByLabel("Source"));
            keyboard.type(source);
            keyboard.press("Enter");
            page.waitForURL(Pattern.compile(".*source=" + source + ".*"));
            keyboard.press("j");
            page.waitForURL("**/api/v1/claims/" + claims.get(0) + "**");
            assertThat(page.locator("mark")).hasText(PASSAGE);
            keyboard.press("?");
            assertThat(page.locator("#keys")).containsText("New incident from this claim");
            browser.press(page.locator("#keys form button"));
            assertThat(page.locator("#keys")).not().isVisible();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            keyboard.press("Escape");
            for (int i = 0; i < claims.size(); i++) {
                page.waitForURL("**/api/v1/claims/" + claims.get(i) + "**");
                assertThat(page.url()).contains("source=" + source);
                assertThat(page.locator("#report .text")).isVisible();
                if (i == 3) {
                    keyboard.press("d");
                    keyboard.type("It tells of nothing that happened.");
                    keyboard.press("Tab");
                    keyboard.press("Enter");
                } else if (i == 5) {
                    keyboard.press("h");
                    assertThat(page.locator(".notice").first()).containsText("works on it until");
                    keyboard.press("n");
                } else {
                    keyboard.press(i % 2 == 0 ? "n" : "1");
                }
                page.waitForURL(Pattern.compile("^(?!.*" + claims.get(i) + ").*$"));
            }
            browser.checkFaults();
        }
        assertThat(claims.stream().map(claim -> suite.get("/api/v1/claims/" + claim).path("state").asText()).toList())
                .containsExactly("attached", "attached", "attached", "dismissed", "attached", "attached", "attached", "attached",
                        "attached", "attached");
        assertThat(suite.get("/api/v1/claims/" + claims.get(1)).path("incident").asText())
                .isEqualTo(suite.get("/api/v1/claims/" + claims.get(0)).path("incident").asText());
    }

    @Test
    void a_key_that_is_held_down_decides_one_claim_and_every_layout_has_the_keys() throws IOException, InterruptedException {
        List<String> claims = file(3);
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("curator");
            page.navigate("/api/v1/claims/" + claims.get(0));
            // A key of an Arabic layout where n is on a Latin one.
            page.evaluate("for (const repeat of [false, true, true]) document.body.dispatchEvent("
                    + "new KeyboardEvent('keydown', { key: 'ى', code: 'KeyN', repeat, bubbles: true }))");
            page.waitForURL("**/api/v1/claims/" + claims.get(1));
            page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', repeat: true, bubbles: true }))");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).containsText("New incident from this claim");
            assertThat(suite.get("/api/v1/claims/" + claims.get(0)).path("state").asText()).isEqualTo("attached");
            assertThat(suite.get("/api/v1/claims/" + claims.get(1)).path("state").asText()).isEqualTo("open");
            browser.checkFaults();
        }
    }

    @Test
    void a_part_that_could_not_be_loaded_is_told_and_can_be_loaded_again() throws IOException, InterruptedException {
        String claim = file(1).get(0);
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("curator");
            page.route("**/api/v1/reports/**", Route::abort);
            page.navigate("/api/v1/claims/" + claim);
            assertThat(page.locator("#part-failed")).isVisible();
            page.unroute("**/api/v1/reports/**");
            browser.press(page.locator("#part-failed a"));
            assertThat(page.locator("mark")).hasText(PASSAGE);
            assertThat(page.locator("#part-failed")).not().isVisible();
        }
    }

    @Test
    void every_page_of_the_desk_can_be_read_by_everybody_from_phone_to_desk() throws IOException, InterruptedException {
        List<String> claims = file(3);
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("curator");
            page.navigate("/api/v1/claims/" + claims.get(0));
            page.keyboard().press("n");
            page.waitForURL("**/api/v1/claims/" + claims.get(1));
            String incident = suite.get("/api/v1/claims/" + claims.get(0)).path("incident").asText();
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate("/api/v1/claims?order=oldest&state=open");
                browser.checkPage("claims", language, theme, 360, 1280);
                page.navigate("/api/v1/claims/" + claims.get(1));
                assertThat(page.locator("mark")).hasText(PASSAGE);
                browser.checkPage("claim", language, theme, 360, 1280);
                page.locator("#show-keys").click();
                browser.checkPage("keys", language, theme, 1280);
                page.keyboard().press("Escape");
                page.navigate("/api/v1/claims/" + claims.get(0));
                assertThat(page.locator("mark")).hasText(PASSAGE);
                browser.checkPage("claim-attached", language, theme, 1280);
                page.navigate("/api/v1/incidents");
                browser.checkPage("incidents", language, theme, 360, 1280);
                page.navigate("/api/v1/incidents/" + incident);
                browser.checkPage("incident", language, theme, 360, 1280);
                page.navigate("/api/v1/incidents/" + incident + "/revisions");
                browser.checkPage("history", language, theme, 360, 1280);
                page.navigate("/api/v1/reports");
                browser.checkPage("reports", language, theme, 360, 1280);
                page.locator("tbody th a").first().click();
                browser.checkPage("report", language, theme, 360, 1280);
                page.navigate("/api/v1/reports?q=nothingreadslikethis");
                browser.checkPage("reports-empty", language, theme, 1280);
            });
            browser.checkFaults();
        }
    }

    /** Files so many claims, of one report, two of each day. */
    private List<String> file(int number) throws IOException, InterruptedException {
        post("source-keeper", "/api/v1/sources", Map.of("slug", source, "name", "An outlet", "kind", "outlet", "protection",
                "public"));
        String report = post("reporter", "/api/v1/reports", Map.of("source", source, "headline", "A patrol was attacked",
                "publishedAt", "2026-03-02", "language", "en", "body", BODY + " " + source));
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String day = "2026-02-%02d".formatted(1 + i / 2 * 5);
            claims.add(post("reporter", "/api/v1/claims", Map.of("report", report, "speaker", source, "stance", "asserts", "statedAt",
                    "2026-03-02", "category", "attack", "when", Map.of("from", day, "to", day, "precision", "day", "basis", "stated"),
                    "where", Map.of("country", "IQ", "admin1", "IQ-DI", "place", "the river", "precision", "near"), "quote",
                    Map.of("start", 0, "end", PASSAGE.length()))));
        }
        return claims;
    }

    private String post(String role, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.send(role, "POST", path, JSON.writeValueAsString(body), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }
}
