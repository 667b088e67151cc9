package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/** The dashboard of a suite with the demo, on paper. */
@Tag("browser")
@ExtendWith(DemoSuite.class)
class PrintInBrowserTest {

    /** What A4 is wide between margins of 15 mm, in CSS pixels. */
    private static final int PAPER = 680;

    /** What is cut when the page, drawn for the window, is laid out for paper: no script has time to draw it anew. */
    private static final String CUT = """
            (paper) => {
              document.body.style.width = paper + "px";
              const { left, right } = document.body.getBoundingClientRect();
              const cut = [...document.querySelectorAll("main canvas, main table, main svg")]
                .filter((it) => it.getBoundingClientRect().right > right || it.getBoundingClientRect().left < left)
                .map((it) => it.outerHTML.slice(0, 120));
              document.body.style.width = "";
              return cut;
            }""";

    /** Whether something in the chart is all but white, as what is written on a dark ground: it would not show on paper. */
    private static final String WHITE = """
            (canvas) => {
              const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
              for (let i = 0; i < data.length; i += 4) {
                if (data[i + 3] > 128 && Math.min(data[i], data[i + 1], data[i + 2]) > 225) return true;
              }
              return false;
            }""";

    private final Suite suite;

    PrintInBrowserTest(Suite suite) {
        this.suite = suite;
    }

    @Test
    void charts_and_tables_are_printed_whole_and_what_only_a_screen_can_do_is_left_out() {
        try (Browser browser = new Browser(suite)) {
            Page page = browser.page();
            browser.signIn("reader");
            browser.inEveryLanguageAndTheme((language, theme) -> {
                page.navigate("/dashboard?month=2020-08");
                page.locator("[data-map]").scrollIntoViewIfNeeded();
                assertThat(page.locator("main canvas")).hasCount(2);
                assertThat(page.locator("main canvas").first().evaluate(WHITE)).as("%s %s", language, theme)
                        .isEqualTo(theme.equals("dark"));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.evaluate("dispatchEvent(new Event('beforeprint'))");
                for (Locator hidden : page.locator("nav, form, .tools, button").all()) {
                    assertThat(hidden).isHidden();
                }
                for (Locator shown : page.locator("main canvas, main table, main details p").all()) {
                    assertThat(shown).isVisible();
                }
                assertThat((List<?>) page.evaluate(CUT, PAPER)).as("%s %s", language, theme).isEmpty();
                assertThat(page.locator("main canvas").first().evaluate(WHITE)).as("%s %s", language, theme).isEqualTo(false);
                browser.print("dashboard-" + language + "-" + theme);
                page.evaluate("dispatchEvent(new Event('afterprint'))");
                assertThat(page.locator("html")).hasAttribute("data-theme", theme);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            });
            browser.checkFaults();
        }
    }
}
