package org.vigil.common.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;

class SafeFetcherTest {

    private static final long LIMIT = 1_000_000;

    private final OutsideServer world = new OutsideServer();
    private final SafeFetcher fetcher = fetcher(world.authority());

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        world.close();
    }

    @Test
    void it_says_who_asks_and_nothing_else_about_the_one_who_does() throws FetchException {
        world.serve("/page", "text/html", "<p>text</p>");
        fetcher.fetch(new FetchRequest(world.url("/page"), FetchRequest.Wanted.FEED, "\"7\"", "Sun, 01 Mar 2026 00:00:00 GMT",
                LIMIT));
        Headers request = world.requests("/page").get(0);
        assertThat(request.getFirst("User-agent")).isEqualTo("Vigil/test");
        assertThat(request.getFirst("If-none-match")).isEqualTo("\"7\"");
        assertThat(request.getFirst("If-modified-since")).isEqualTo("Sun, 01 Mar 2026 00:00:00 GMT");
        assertThat(request.keySet()).containsOnly("Host", "User-agent", "Accept", "Accept-encoding", "If-none-match",
                "If-modified-since", "Connection");
    }

    @Test
    void a_message_arrives_as_it_is_and_its_answer_is_told() throws FetchException {
        byte[][] body = new byte[1][];
        world.serve("/hook", exchange -> {
            body[0] = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(503, -1);
        });
        Fetched answer = fetcher.send(message("/hook"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.retryAfter()).isEqualTo("120");
        assertThat(body[0]).asString(UTF_8).isEqualTo("{}");
        assertThat(world.requests("/hook").get(0).getFirst("Webhook-id")).isEqualTo("1");
    }

    @Test
    void a_message_follows_no_redirect_wherever_that_leads() throws FetchException {
        world.serve("/inside", "text/html", "x");
        for (String location : new String[] { world.url("/inside"), "http://169.254.169.254/latest", "http://10.0.0.1/" }) {
            world.serve("/hook", 307, "Location", location);
            assertThat(fetcher.send(message("/hook")).status()).isEqualTo(307);
        }
        assertThat(world.requests("/inside")).isEmpty();
        assertThatThrownBy(() -> fetcher.send(new Message("http://10.0.0.1/hook", Map.of(), new byte[0])))
                .isInstanceOf(FetchRefused.class);
    }

    @Test
    void a_message_to_somebody_who_never_answers_is_given_up() {
        CountDownLatch end = new CountDownLatch(1);
        world.serve("/hook", exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            assertThatThrownBy(() -> fetcher.send(message("/hook"))).isInstanceOf(FetchFailed.class)
                    .hasMessageContaining("too long");
        } finally {
            end.countDown();
        }
    }

    private Message message(String path) {
        return new Message(world.url(path), Map.of("Content-Type", "application/json", "webhook-id", "1"),
                "{}".getBytes(UTF_8));
    }

    @Test
    void redirects_are_followed_and_permanent_ones_are_told() throws FetchException {
        world.serve("/old", 301, "Location", "middle?x=\u0634");
        world.serve("/middle", 308, "Location", "/new");
        world.serve("/new", "text/html", "<p>text</p>");
        Fetched answer = fetcher.fetch(FetchRequest.page(world.url("/old"), LIMIT));
        assertThat(answer.url()).isEqualTo(world.url("/new"));
        assertThat(answer.movedTo()).isEqualTo(world.url("/new"));
        world.serve("/middle", 302, "Location", "/new");
        assertThat(fetcher.fetch(FetchRequest.page(world.url("/old"), LIMIT)).movedTo()).startsWith(world.url("/middle"));
        world.serve("/old", 302, "Location", "/new");
        assertThat(fetcher.fetch(FetchRequest.page(world.url("/old"), LIMIT)).movedTo()).isNull();
    }

    @Test
    void a_circle_of_redirects_ends() {
        world.serve("/circle", 302, "Location", "/circle");
        assertThatThrownBy(() -> fetcher.fetch(FetchRequest.page(world.url("/circle"), LIMIT)))
                .isInstanceOf(FetchRefused.class).hasMessageContaining("more than five times");
        assertThat(world.requests("/circle")).hasSize(6);
    }

    @Test
    void cookies_are_not_kept() throws FetchException {
        world.serve("/cookie", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Location", "/new");
            exchange.sendResponseHeaders(302, -1);
        });
        world.serve("/new", "text/html", "x");
        fetcher.fetch(FetchRequest.page(world.url("/cookie"), LIMIT));
        assertThat(world.requests("/new").get(0)).doesNotContainKey("Cookie");
    }

    @Test
    void a_redirect_from_https_to_http_is_refused() throws FetchRefused {
        Destination secure = Destination.read("https://example.com/a");
        assertThatThrownBy(() -> secure.redirected("http://example.com/a")).isInstanceOf(FetchRefused.class);
        assertThat(secure.redirected("//example.org/b").uri()).hasToString("https://example.org/b");
        assertThat(secure.redirected("../c d".replace(" ", "%20")).uri().getScheme()).isEqualTo("https");
        assertThat(Destination.read("http://example.com/").redirected("https://example.com/").uri().getScheme())
                .isEqualTo("https");
    }

    @Test
    void an_address_in_another_script_is_taken() throws FetchRefused {
        assertThat(Destination.read("https://\u0645\u062b\u0627\u0644.example/\u062e\u0628\u0631?a=%41#x").uri())
                .hasToString("https://xn--mgbh0fb.example/%D8%AE%D8%A8%D8%B1?a=%41");
    }

    @Test
    void compressed_answers_are_unfolded() throws FetchException, IOException {
        for (String encoding : new String[] { "gzip", "deflate" }) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream folded = encoding.equals("gzip") ? new GZIPOutputStream(bytes)
                    : new DeflaterOutputStream(bytes)) {
                folded.write("<p>text</p>".getBytes(UTF_8));
            }
            world.serve("/folded", encoded(encoding, bytes.toByteArray()));
            assertThat(fetcher.fetch(FetchRequest.page(world.url("/folded"), LIMIT)).bytes()).asString()
                    .isEqualTo("<p>text</p>");
        }
    }

    @Test
    void a_bomb_stops_at_the_limit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream folded = new GZIPOutputStream(bytes)) {
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                folded.write(new byte[1_000_000]);
            }
        }
        world.serve("/bomb", encoded("gzip", bytes.toByteArray()));
        assertFails("/bomb", "larger than 1000 kB");
    }

    @Test
    void what_was_not_asked_for_is_not_read() throws IOException {
        world.serve("/br", encoded("br", new byte[10]));
        assertFails("/br", "compressed in a way");
        world.serve("/twice", encoded("gzip, gzip", new byte[10]));
        assertFails("/twice", "compressed in a way");
        world.serve("/broken", encoded("gzip", new byte[100]));
        assertFails("/broken", "cannot be unfolded");
        world.serve("/film", "video/mp4", "x");
        assertFails("/film", "answers with video/mp4, and not with a web page");
    }

    @Test
    void two_hundred_megabytes_and_an_endless_body_stop_at_the_limit() {
        world.serve("/declared", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 200_000_000);
            fill(exchange.getResponseBody(), 200);
        });
        assertFails("/declared", "larger than 1000 kB");
        world.serve("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            fill(exchange.getResponseBody(), Integer.MAX_VALUE);
        });
        assertFails("/endless", "larger than 1000 kB");
    }

    @Test
    void a_slow_drip_stops_at_its_time() {
        world.serve("/drip", drip());
        assertFails("/drip", "took too long");
    }

    @Test
    void silence_in_a_handshake_stops_at_its_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String authority = "127.0.0.1:" + silent.getLocalPort();
            SafeFetcher one = fetcher(authority);
            Instant start = Instant.now();
            assertThatThrownBy(() -> one.fetch(FetchRequest.page("https://" + authority + "/", LIMIT)))
                    .isInstanceOf(FetchFailed.class).hasMessageContaining("took too long");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
            one.close();
        }
    }

    @Test
    void endless_headers_are_cut_off() {
        world.serve("/long", 200, "X-Long", "x".repeat(20_000));
        assertFails("/long", "headers that are too long");
        world.serve("/many", exchange -> {
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseHeaders().set("X-" + i, "x");
            }
            exchange.sendResponseHeaders(200, -1);
        });
        assertFails("/many", "headers that are too long");
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() throws IOException {
        String authority;
        try (ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            authority = "127.0.0.1:" + closed.getLocalPort();
        }
        SafeFetcher one = fetcher(authority);
        assertThatThrownBy(() -> one.fetch(FetchRequest.page("http://" + authority + "/", LIMIT)))
                .isInstanceOf(FetchFailed.class).hasMessageContaining("could not be reached");
        one.close();
    }

    private void assertFails(String path, String reason) {
        Instant start = Instant.now();
        assertThatThrownBy(() -> fetcher.fetch(FetchRequest.page(world.url(path), LIMIT)))
                .isInstanceOf(FetchFailed.class).hasMessageContaining(reason);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    static HttpHandler drip() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 10_000; i++) {
                body.write('x');
                body.flush();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        };
    }

    private static void fill(OutputStream body, int megabytes) throws IOException {
        byte[] megabyte = new byte[1_000_000];
        for (int i = 0; i < megabytes; i++) {
            body.write(megabyte);
        }
    }

    private static HttpHandler encoded(String encoding, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static SafeFetcher fetcher(String trusted) {
        return new SafeFetcher(new AddressGuard(InetAddress::getAllByName, SafeFetcher.PORTS, Set.of(trusted)), "test",
                Duration.ofSeconds(2));
    }
}
