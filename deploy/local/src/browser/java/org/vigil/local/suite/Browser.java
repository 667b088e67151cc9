package org.vigil.local.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Margin;

/** Chromium with one window, in which nothing may go wrong: no script fails, and no other host is asked for anything. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** More than any page has links and fields. */
    private static final int MOST_STEPS = 300;

    /** What makes the page wider than the window. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
              .filter((it) => it.getBoundingClientRect().right > innerWidth || it.getBoundingClientRect().left < 0)
              .map((it) => it.outerHTML.slice(0, 120))""";

    private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    private final Suite suite;

    Browser(Suite suite) {
        this.suite = suite;
        String address = suite.address();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("vigil.chromium", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-background-networking"));
        context = playwright.chromium().launch(options)
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"));
        page = context.newPage();
        String host = URI.create(address).getAuthority();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> {
            String asked = URI.create(request.url()).getAuthority();
            if (request.url().startsWith("http") && !host.equals(asked)) {
                faults.add("asked another host: " + request.url());
            }
        });
        page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
    }

    Page page() {
        return page;
    }

    /** Signs in with the role and stands at the dashboard. */
    void signIn(String role) {
        page.navigate("/dashboard");
        giveToken(role);
        page.waitForURL(Pattern.compile(".*/dashboard$"));
    }

    /** Ends the session, as time would. */
    void endSession() {
        context.clearCookies();
    }

    /** Signs in on the page that asks for it. */
    void giveToken(String role) {
        tabTo(page.getByLabel("Token"));
        page.keyboard().insertText(suite.token(role));
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")));
    }

    /** Goes there with the keyboard alone, onwards from where one is; fails where that does not lead there. */
    void tabTo(Locator there) {
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if ((Boolean) there.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody comes to " + there + " with the key Tab.");
    }

    /** Follows a link or presses a button with the keyboard alone. */
    void press(Locator linkOrButton) {
        tabTo(linkOrButton);
        page.keyboard().press("Enter");
    }

    /** Does something in each language and theme. */
    void inEveryLanguageAndTheme(BiConsumer<String, String> work) {
        for (String language : new String[] { "en", "ar" }) {
            for (String theme : new String[] { "light", "dark" }) {
                page.locator(".settings summary").click();
                page.locator("select[name=language]").selectOption(language);
                page.locator("select[name=theme]").selectOption(theme);
                page.locator("form.choices button").click();
                assertThat(page.locator("html")).hasAttribute("data-theme", theme);
                assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
                work.accept(language, theme);
            }
        }
    }

    /** Everybody can read the page, whatever the width of the window; keeps pictures of it. */
    void checkPage(String name, String language, String theme, int... widths) {
        assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        checkAccessibility(name + " " + language + " " + theme);
        for (int width : widths) {
            resize(width, 900);
            assertThat((List<?>) page.evaluate(TOO_WIDE)).as("%s %s %s at %d", name, language, theme, width).isEmpty();
            picture(name + "-" + language + "-" + theme + "-" + width);
        }
    }

    /** A file in a window of its own, as who was sent it sees it. */
    Page opened(Path file) {
        Page window = context.newPage();
        window.setContent(text(file));
        return window;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes were loaded since this was last asked, as they went over the line. */
    long loaded() {
        return bytes.getAndSet(0);
    }

    void resize(int width, int height) {
        page.setViewportSize(width, height);
    }

    /** Keeps a picture of the page as it is. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    /** Keeps the page as it comes out on A4 paper, and a picture of it as paper has it. */
    void print(String name) {
        Margin margin = new Margin().setTop("15mm").setRight("15mm").setBottom("15mm").setLeft("15mm");
        page.pdf(new Page.PdfOptions().setPath(SCREENSHOTS.resolve(name + ".pdf")).setFormat("A4").setMargin(margin));
        picture(name + "-print");
    }

    /** Nobody is kept out who reads or writes in another way. */
    void checkAccessibility(String where) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml()).toList())
                .as(where).isEmpty();
    }

    /** Nothing has failed since the window was opened. */
    void checkFaults() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
