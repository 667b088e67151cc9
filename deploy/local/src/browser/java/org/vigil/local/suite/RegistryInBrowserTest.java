package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Sources and imports in a real browser. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class RegistryInBrowserTest {

    private static final String HEADER = "id,year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,"
            + "gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,where_prec,where_coordinates,adm_1,adm_2,"
            + "latitude,longitude,priogrid_gid,country,country_id,iso3,region,event_clarity,date_prec,date_start,date_end,deaths_a,"
            + "deaths_b,deaths_civilians,deaths_unknown,low,best,high\n";
    private static final String ROW = "%s,2014,1,1,A conflict,1,A dyad,1,645,Government of Iraq,2,,Northern Column,-1,,1,Al Fallujah,"
            + "Al Anbar province,,33.355813,43.786124,,Iraq,645,IRQ,,1,2,%s,2014-01-25,2,3,1,2,6,8,9\n";

    private final Suite suite;
    private final String slug = "registry-" + UUID.randomUUID().toString().substring(0, 8);

    RegistryInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void a_protected_source_is_registered_by_keyboard_and_others_see_its_code_name() {
        String codeName;
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("source-keeper");
            page.navigate("/api/v1/sources");
            page.keyboard().press("n");
            page.waitForURL("**/registration");
            register(browser);
            page.waitForURL("**/api/v1/sources/" + slug);
            assertThat(page.locator("h1")).hasText("A name that stays here");
            String feed = feed();
            codeName = suite.get("/api/v1/sources?kind=witness").path("items").get(0).path("slug").asText();
            assertThat(page.locator("dl.facts")).containsText(codeName);
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate("/api/v1/sources");
                browser.checkPage("sources", language, theme, 360, 1280);
                page.navigate("/api/v1/sources/registration");
                browser.checkPage("registration", language, theme, 360, 1280);
                page.navigate("/api/v1/sources/" + slug);
                browser.checkPage("source", language, theme, 360, 1280);
                page.navigate("/api/v1/sources/" + slug + "/change");
                browser.checkPage("source-change", language, theme, 360, 1280);
                page.navigate("/api/v1/sources/" + slug + "/feeds");
                browser.checkPage("feeds", language, theme, 360, 1280);
                page.navigate(feed);
                browser.checkPage("feed", language, theme, 360, 1280);
                page.navigate("/api/v1/reports/" + relay());
                assertThat(page.locator(".graph svg a.here")).hasCount(1);
                assertThat(page.locator(".graph svg path")).not().hasCount(0);
                browser.checkPage("report-family", language, theme, 360, 1280);
            });
            browser.checkFaults();
        }
        try (Browser browser = new Browser(suite)) {
            browser.signIn("curator");
            browser.page().navigate("/api/v1/sources/" + codeName);
            assertThat(browser.page().locator(".notice")).containsText("only source-keepers see");
            assertThat(browser.page().locator("body")).not().containsText("A name that stays here");
            browser.checkFaults();
        }
    }

    @Test
    void what_was_typed_when_the_session_ended_is_there_again_after_signing_in() {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("source-keeper");
            page.navigate("/api/v1/sources/registration");
            page.locator("#name").fill("Typed <before> the end");
            page.locator("#slug").fill(slug + "-typed");
            page.locator("#kind").selectOption("observatory");
            browser.endSession();
            browser.press(page.locator("button.main"));
            page.waitForURL("**/sign-in**");
            browser.giveToken("source-keeper");
            page.waitForURL("**/registration");
            assertThat(page.locator("#name")).hasValue("Typed <before> the end");
            assertThat(page.locator("#slug")).hasValue(slug + "-typed");
            assertThat(page.locator("#kind")).hasValue("observatory");
            page.reload();
            assertThat(page.locator("#name")).isEmpty();
            browser.checkFaults();
        }
    }

    @Test
    void a_form_that_comes_back_after_signing_in_undoes_nothing_that_others_have_changed() {
        CurationDesk desk = new CurationDesk(suite);
        String address = "/api/v1/sources/" + slug + "-changed";
        Map<String, Object> source = Map.of("slug", slug + "-changed", "name", "A name", "kind", "outlet");
        desk.done(desk.send("source-keeper", "POST", "/api/v1/sources", null, source));
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("source-keeper");
            page.navigate(address + "/change");
            page.locator("#name").fill("Typed before the end");
            browser.endSession();
            browser.press(page.locator("button.main"));
            page.waitForURL("**/sign-in**");
            desk.done(desk.send("source-keeper", "PUT", address, 1, Map.of("slug", slug + "-changed", "name", "Of somebody else",
                    "kind", "outlet", "reason", "It was renamed.")));
            browser.giveToken("source-keeper");
            page.waitForURL("**/change");
            assertThat(page.locator("#name")).hasValue("Typed before the end");
            browser.press(page.locator("button.main"));
            assertThat(page.locator("#meanwhile")).isVisible();
            assertThat(page.locator("#name")).hasValue("Typed before the end");
        }
        assertThat(suite.get(address).path("name").asText()).isEqualTo("Of somebody else");
    }

    @Test
    void a_ucdp_file_is_tried_and_imported_by_keyboard_alone() throws IOException {
        Path file = Files.createTempFile("ucdp", ".csv");
        Files.writeString(file, HEADER + ROW.formatted(id(), "2014-01-24") + ROW.formatted(id(), "yesterday"), StandardCharsets.UTF_8);
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            page.onFileChooser(chooser -> chooser.setFiles(file));
            browser.signIn("curator");
            browser.press(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Imports")));
            send(browser);
            assertThat(page.locator(".notice")).containsText("send the same file again");
            page.keyboard().press("i");
            page.waitForURL("**/api/v1/imports?like=*");
            assertThat(page.locator("#format")).hasValue("ucdp-ged");
            assertThat(page.locator("#source")).hasValue("fox-news");
            choose(browser);
            browser.press(page.locator("button.main"));
            done(browser);
            assertThat(page.locator("dl.facts")).containsText(Pattern.compile("Created\\s*1"));
            Download rejected = page.waitForDownload(() -> page.keyboard().press("r"));
            assertThat(Files.readString(rejected.path())).contains("2,rejected,");
            browser.inEveryLanguageAndTheme((language, theme) -> {
                browser.checkPage("import", language, theme, 360, 1280);
                page.navigate("/api/v1/imports");
                browser.checkPage("imports", language, theme, 360, 1280);
                page.locator("tbody th a").first().click();
            });
            browser.checkFaults();
        } finally {
            Files.delete(file);
        }
    }

    /** The page of a feed that nobody polls. */
    private String feed() {
        return "/api/v1/feeds/" + new CurationDesk(suite).send("source-keeper", "POST", "/api/v1/sources/" + slug + "/feeds", null,
                Map.of("url", "https://feed.invalid/" + slug, "paused", true)).text("id");
    }

    /** A report of the demo that goes back to another one. */
    private String relay() {
        for (JsonNode report : suite.get("/api/v1/reports?limit=100").path("items")) {
            if (!report.path("originId").asText().equals(report.path("id").asText())) {
                return report.path("id").asText();
            }
        }
        throw new AssertionError("The demo has no relay.");
    }

    private void register(Browser browser) {
        Keyboard keyboard = browser.page().keyboard();
        browser.tabTo(browser.page().locator("#protection"));
        keyboard.press("ArrowDown");
        keyboard.press("Tab");
        keyboard.type("A name that stays here");
        keyboard.press("Tab");
        keyboard.type(slug);
        keyboard.press("Tab");
        keyboard.type("witness");
        keyboard.press("Tab");
        keyboard.press("Tab");
        keyboard.press("Enter");
    }

    /** What the form proposes is a dry run. */
    private static void send(Browser browser) {
        Page page = browser.page();
        Keyboard keyboard = page.keyboard();
        page.waitForURL("**/api/v1/imports");
        choose(browser);
        browser.tabTo(page.locator("#format"));
        keyboard.type("ucdp-ged");
        keyboard.press("Tab");
        keyboard.type("fox-news");
        browser.press(page.locator("button.main"));
        done(browser);
    }

    private static void choose(Browser browser) {
        Page page = browser.page();
        page.keyboard().press("f");
        assertThat(page.locator("#file")).isFocused();
        page.keyboard().press("Space");
        assertThat(page.locator("#file")).hasValue(Pattern.compile(".*\\.csv"));
    }

    private static void done(Browser browser) {
        browser.page().waitForURL(Pattern.compile(".*/api/v1/imports/.+"));
        assertThat(browser.page().locator(".verdict")).hasText("done");
    }

    private static String id() {
        return String.valueOf(100_000_000 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 800_000_000L));
    }
}
