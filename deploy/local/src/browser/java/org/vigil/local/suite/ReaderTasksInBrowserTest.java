package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a reader comes for, in a real browser: a bulletin to send, the reason of a change, a place on the map, a look back. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class ReaderTasksInBrowserTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;

    ReaderTasksInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void the_september_bulletin_is_sent_by_keyboard_alone() throws IOException, InterruptedException {
        record("2020-09-05");
        long counted = best("2020-09");
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            Keyboard keyboard = page.keyboard();
            browser.signIn("reader");
            browser.press(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bulletins")));
            browser.tabTo(page.getByLabel("Country (ISO code)"));
            keyboard.type("IQ");
            keyboard.press("Tab");
            keyboard.type("09");
            keyboard.press("ArrowRight");
            keyboard.type("2020");
            assertThat(page.locator("input[name=month]")).hasValue("2020-09");
            keyboard.press("Enter");
            page.waitForURL("**/api/v1/bulletins/IQ/2020-09");
            assertThat(page.locator("h1")).hasText("Iraq, September 2020");
            assertThat(page.locator("a[href^='mailto:']")).hasAttribute("href",
                    Pattern.compile("mailto:\\?subject=Iraq%2C%20September%202020&body=http.*bulletins%2FIQ%2F2020-09%3FasOf%3D.*"));
            Download saved = page.waitForDownload(() -> keyboard.press("s"));
            assertThat(saved.suggestedFilename()).isEqualTo("vigil-IQ-2020-09.html");
            assertThat(Files.readString(saved.path())).startsWith("<!DOCTYPE html>").contains("Iraq, September 2020")
                    .doesNotContain("<script");
            Page sent = browser.opened(saved.path());
            assertThat(sent.locator("h1")).hasText("Iraq, September 2020");
            assertThat(sent.locator("#months tr, section:has(#months) tbody tr").last())
                    .containsText(Pattern.compile("2020-09\\s+" + counted));
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate("/api/v1/bulletins");
                browser.checkPage("bulletins", language, theme, 360, 1280);
                page.navigate("/api/v1/bulletins/IQ/2020-08");
                browser.checkPage("bulletin", language, theme, 360, 1280);
            });
            browser.checkFaults();
        }
    }

    @Test
    void why_the_number_of_august_changed_is_found_by_keyboard_alone() throws IOException, InterruptedException {
        JsonNode before = month("2020-08");
        long counted = best("2020-08");
        String incident = record("2020-08-20");
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            Keyboard keyboard = page.keyboard();
            browser.signIn("reader");
            page.navigate("/dashboard?month=2020-08");
            assertThat(page.locator("a.big").first()).hasText(String.valueOf(counted + 1));
            browser.press(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("What has changed\\s*: Incidents"))));
            page.waitForURL("**/api/v1/stats/difference?**");
            browser.tabTo(page.getByLabel("Earlier moment"));
            keyboard.press("Control+A");
            keyboard.type(before.path("asOf").asText());
            keyboard.press("Enter");
            page.waitForURL(Pattern.compile(".*[?&]from=" + Pattern.quote(before.path("asOf").asText().replace(":", "%3A")) + ".*"));
            assertThat(page.locator("thead th").nth(3)).hasText("arrived late");
            assertThat(page.locator("tbody tr").first().locator("td").nth(0)).hasText(String.valueOf(counted));
            assertThat(page.locator("tbody tr").first().locator("td").nth(2)).hasText("+1in 1");
            assertThat(page.locator("tbody tr").first().locator("td").nth(7)).hasText(String.valueOf(counted + 1));
            String difference = page.url();
            keyboard.press("i");
            page.waitForURL("**/api/v1/stats/difference/incidents?**");
            assertThat(page.locator("tbody tr")).hasCount(1);
            String behind = page.url();
            browser.press(page.locator("tbody th a"));
            page.waitForURL("**/api/v1/incidents/" + incident);
            assertThat(page.locator("h1")).containsText("the river");
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate(difference);
                browser.checkPage("difference", language, theme, 360, 1280);
                page.navigate(behind);
                browser.checkPage("difference-incidents", language, theme, 360, 1280);
            });
            browser.checkFaults();
        }
    }

    @Test
    void a_division_on_the_map_filters_the_rest_and_zooming_in_shows_the_places() throws IOException, InterruptedException {
        record("2020-08-21");
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("reader");
            page.navigate("/dashboard?month=2020-08");
            page.locator("[data-map]").scrollIntoViewIfNeeded();
            assertThat(page.locator("[data-map] canvas")).hasCount(1);
            assertThat(page.locator("[data-map-failed]")).isHidden();
            page.waitForResponse(Pattern.compile(".*/api/v1/stats/map\\?.*grid=prio.*"), () -> {
                page.locator("[data-map]").hover();
                for (int i = 0; i < 8; i++) {
                    page.mouse().wheel(0, -240);
                }
            });
            page.navigate("/dashboard?month=2020-08");
            page.locator("[data-map]").scrollIntoViewIfNeeded();
            assertThat(page.locator("[data-map] canvas")).hasCount(1);
            List<?> place = (List<?>) page.evaluate("""
                    () => {
                      const it = document.querySelector("[data-map]");
                      const [x, y] = echarts.getInstanceByDom(it).convertToPixel("geo", [44.9, 34.1]);
                      const box = it.getBoundingClientRect();
                      return [box.left + x, box.top + y];
                    }""");
            page.mouse().click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
            page.waitForURL(Pattern.compile(".*/dashboard\\?admin1=IQ-DI.*"));
            assertThat(page.locator("#divisions-table tbody tr")).hasCount(1);
            browser.checkFaults();
        }
    }

    @Test
    void the_slider_looks_back_by_keyboard() {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("reader");
            page.navigate("/dashboard?month=2020-08");
            browser.tabTo(page.getByLabel("Look back"));
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*[?&]asOf=.*"));
            // Its right end is now, which has moved on meanwhile.
            assertThat(Integer.parseInt(page.getByLabel("Look back").inputValue())).isBetween(150, 198);
            page.keyboard().press("Tab");
            browser.tabTo(page.getByLabel("Look back"));
            page.keyboard().press("End");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("^(?!.*asOf).*$"));
            browser.checkFaults();
        }
    }

    /** Records one incident of that day in Diyala, and waits until it is counted; its id. */
    private String record(String day) throws IOException, InterruptedException {
        long counted = best(day.substring(0, 7));
        String source = "reader-" + UUID.randomUUID().toString().substring(0, 8);
        post("source-keeper", "/api/v1/sources", 201, Map.of("slug", source, "name", "An outlet", "kind", "outlet"));
        String report = post("reporter", "/api/v1/reports", 201, Map.of("source", source, "headline", "A patrol was attacked",
                "publishedAt", day, "language", "en")).path("id").asText();
        String claim = post("reporter", "/api/v1/claims", 201, Map.of("report", report, "speaker", source, "stance", "asserts",
                "statedAt", day, "category", "attack", "when", Map.of("from", day, "to", day, "precision", "day", "basis", "stated"),
                "where", Map.of("country", "IQ", "admin1", "IQ-DI", "place", "the river", "lat", 34.1, "lon", 44.9, "precision",
                        "near"))).path("id").asText();
        String incident = post("curator", "/api/v1/claims/" + claim + "/attach", 200, Map.of("new", true)).path("incident").asText();
        await().atMost(Duration.ofSeconds(30)).until(() -> best(day.substring(0, 7)) == counted + 1);
        return incident;
    }

    private long best(String month) {
        return month(month).path("rows").path(0).path("best").asLong();
    }

    private JsonNode month(String month) {
        return suite.get("/api/v1/stats/series?measure=incidents&bucket=month&from=" + month + "-01&to=" + month
                + (month.endsWith("09") ? "-30" : "-31"));
    }

    private JsonNode post(String role, String path, int status, Map<String, ?> body) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.send(role, "POST", path, JSON.writeValueAsString(body), Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
