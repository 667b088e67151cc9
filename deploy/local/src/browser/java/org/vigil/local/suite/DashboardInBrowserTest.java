package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** A reader at the dashboard of a suite with the demo, in a real browser. */
@Tag("browser")
class DashboardInBrowserTest {

    private static final int MOST_BYTES = 400_000;

    /** What makes the page wider than the window. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
              .filter((it) => it.getBoundingClientRect().right > innerWidth || it.getBoundingClientRect().left < 0)
              .map((it) => it.outerHTML.slice(0, 120))""";

    private static Suite suite;

    @BeforeAll
    static void start() throws IOException {
        suite = new Suite("browser");
        suite.upWithDemo();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void a_reader_signs_in_and_sees_a_month_without_a_shift_or_a_heavy_load() {
        try (Browser browser = new Browser(suite.address())) {
            Page page = browser.page();
            signIn(page);
            browser.loaded();
            page.addInitScript("window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries())"
                    + " window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
            page.navigate("/dashboard?month=2020-08");
            assertThat(page.locator("#statuses-table")).hasCount(1);
            assertThat(page.locator(".chart canvas")).hasCount(1);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isZero();
            assertThat(browser.loaded()).isPositive().isLessThan(MOST_BYTES);
            browser.checkFaults();
        }
    }

    @Test
    void every_language_and_theme_can_be_read_by_everybody_from_phone_to_wall() {
        try (Browser browser = new Browser(suite.address())) {
            Page page = browser.page();
            page.navigate("/sign-in");
            browser.checkAccessibility("sign-in");
            browser.picture("sign-in");
            signIn(page);
            for (String language : new String[] { "en", "ar" }) {
                for (String theme : new String[] { "light", "dark" }) {
                    choose(page, language, theme);
                    page.navigate("/dashboard?month=2020-08");
                    assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
                    assertThat(page.locator(".chart canvas")).hasCount(1);
                    page.locator("details").all().forEach(details -> details.evaluate("it => it.open = true"));
                    browser.checkAccessibility("dashboard " + language + " " + theme);
                    for (int width : new int[] { 360, 1280, 2560 }) {
                        browser.resize(width, 900);
                        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s %s at %d", language, theme, width).isEmpty();
                        browser.picture("dashboard-" + language + "-" + theme + "-" + width);
                    }
                    page.navigate("/dashboard?month=2020-08&perpetrator=nobody-at-all");
                    browser.checkAccessibility("nothing counted " + language + " " + theme);
                    browser.picture("dashboard-empty-" + language + "-" + theme);
                    page.navigate("/dashboard?month=2020-08");
                    page.locator("a.big").first().click();
                    check(browser, "incidents", language, theme);
                    page.navigate("/dashboard?month=2020-08");
                    page.locator("form.cite button").first().click();
                    check(browser, "citation", language, theme);
                    page.navigate("/api/v1/figures");
                    check(browser, "figures", language, theme);
                    page.navigate("/api/v1/figures?publisher=centcom");
                    page.locator("tbody th a").last().click();
                    check(browser, "figure", language, theme);
                    page.navigate("/api/v1/figures/scoreboard");
                    check(browser, "scoreboard", language, theme);
                }
            }
            browser.checkFaults();
        }
    }

    @Test
    void the_filters_stand_in_the_address_and_work_by_keyboard() {
        try (Browser browser = new Browser(suite.address())) {
            Page page = browser.page();
            signIn(page);
            page.getByLabel("Country (ISO code)").focus();
            page.keyboard().type("SY");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*[?&]country=SY.*"));
            assertThat(page.url()).doesNotContain("perpetrator=");
            assertThat(page.getByLabel("Country (ISO code)")).hasValue("SY");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Clear")).press("Enter");
            page.waitForURL(Pattern.compile(".*/dashboard$"));
            browser.checkFaults();
        }
    }

    private static void check(Browser browser, String name, String language, String theme) {
        Page page = browser.page();
        assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.locator("main table")).not().hasCount(0);
        browser.checkAccessibility(name + " " + language + " " + theme);
        for (int width : new int[] { 360, 1280 }) {
            browser.resize(width, 900);
            assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s %s %s at %d", name, language, theme, width).isEmpty();
            browser.picture(name + "-" + language + "-" + theme + "-" + width);
        }
    }

    private static void signIn(Page page) {
        page.navigate("/dashboard");
        page.getByLabel("Token").fill(suite.token("reader"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(Pattern.compile(".*/dashboard$"));
    }

    private static void choose(Page page, String language, String theme) {
        page.locator("select[name=language]").selectOption(language);
        page.locator("select[name=theme]").selectOption(theme);
        page.locator("form.choices button").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", theme);
    }
}
