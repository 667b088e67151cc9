package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** Chromium with one window, in which nothing may go wrong: no script fails, and no other host is asked for anything. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Playwright playwright = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    Browser(String address) {
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
