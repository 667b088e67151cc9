package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** A reader at the dashboard of a suite with the demo, in a real browser. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class DashboardInBrowserTest {

    private static final int MOST_BYTES = 400_000;

    /** How the chart writes a number at its axis. */
    private static final String NUMBER_OF_AXIS = "() => echarts.getInstanceByDom(document.querySelector('[data-chart]'))"
            + ".getOption().yAxis[0].axisLabel.formatter(12)";

    private final Suite suite;

    DashboardInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void a_reader_signs_in_and_sees_a_month_without_a_shift_or_a_heavy_load() {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("reader");
            browser.loaded();
            page.addInitScript("window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries())"
                    + " window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
            page.navigate("/dashboard?month=2020-08");
            assertThat(page.locator("#statuses-table")).hasCount(1);
            assertThat(page.locator("[data-chart] canvas")).hasCount(1);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isZero();
            assertThat(browser.loaded()).isPositive().isLessThan(MOST_BYTES);
            browser.checkFaults();
        }
    }

    @Test
    void every_language_and_theme_can_be_read_by_everybody_from_phone_to_wall() {
        String coverage = "/api/v1/coverages/" + new CurationDesk(suite).send("curator", "POST", "/api/v1/coverages", null,
                Map.of("measures", List.of("killed"), "scope", Map.of("country", "AQ"), "period",
                        Map.of("from", "2019-08-01", "to", "2019-08-31"), "statement", "Every bulletin was read."))
                .text("id");
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            page.navigate("/sign-in");
            browser.checkAccessibility("sign-in");
            browser.picture("sign-in");
            browser.signIn("reader");
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate("/dashboard?month=2020-08");
                assertThat(page.locator("[data-chart] canvas")).hasCount(1);
                page.locator("[data-map]").scrollIntoViewIfNeeded();
                assertThat(page.locator("[data-map] canvas")).hasCount(1);
                assertThat(page.evaluate(NUMBER_OF_AXIS)).isEqualTo(language.equals("ar") ? "١٢" : "12");
                assertThat(page.locator(".slider output")).containsText(language.equals("ar") ? "٢٠" : "20");
                page.locator(".settings summary").click();
                browser.checkPage("settings", language, theme, 360, 1280);
                page.locator(".settings summary").click();
                page.locator("main details").all().forEach(details -> details.evaluate("it => it.open = true"));
                browser.checkPage("dashboard", language, theme, 360, 1280, 2560);
                page.navigate("/dashboard?month=2020-08&perpetrator=nobody-at-all");
                browser.checkPage("dashboard-empty", language, theme, 1280);
                page.navigate("/dashboard?month=2020-08");
                page.locator("a.big").first().click();
                check(browser, "behind", language, theme);
                page.navigate("/dashboard?month=2020-08");
                page.locator("form.cite button").first().click();
                check(browser, "citation", language, theme);
                String citation = page.url();
                page.navigate(citation + "/changes");
                browser.checkPage("cited-changes", language, theme, 360, 1280);
                page.navigate(citation + "/incidents");
                check(browser, "cited-revisions", language, theme);
                page.navigate(citation);
                page.locator("main a[href^='/api/v1/stats/']").last().click();
                check(browser, "answer", language, theme);
                page.navigate(coverage);
                browser.checkPage("coverage", language, theme, 360, 1280);
                page.navigate("/api/v1/figures");
                check(browser, "figures", language, theme);
                page.navigate("/api/v1/figures?publisher=centcom");
                page.locator("tbody th a").last().click();
                check(browser, "figure", language, theme);
                page.navigate("/api/v1/figures/scoreboard");
                check(browser, "scoreboard", language, theme);
            });
            browser.checkFaults();
        }
    }

    @Test
    void the_filters_stand_in_the_address_and_work_by_keyboard() {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("reader");
            browser.tabTo(page.getByLabel("Country (ISO code)"));
            page.keyboard().type("SY");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*[?&]country=SY.*"));
            assertThat(page.url()).doesNotContain("perpetrator=");
            assertThat(page.getByLabel("Country (ISO code)")).hasValue("SY");
            browser.press(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Clear")));
            page.waitForURL(Pattern.compile(".*/dashboard$"));
            browser.checkFaults();
        }
    }

    private static void check(Browser browser, String name, String language, String theme) {
        assertThat(browser.page().locator("main table")).not().hasCount(0);
        browser.checkPage(name, language, theme, 360, 1280);
    }
}
