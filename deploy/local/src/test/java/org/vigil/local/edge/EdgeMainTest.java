package org.vigil.local.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

class EdgeMainTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Callers callers = new Callers();
    private int edge;

    @BeforeEach
    void start() throws Exception {
        int service = await(vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(20 << 10))
                .requestHandler(EdgeMainTest::serve).listen(0, "127.0.0.1")).actualPort();
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        edge = await(EdgeMain.start(vertx, SocketAddress.inetSocketAddress(0, "127.0.0.1"),
                Map.of("source-service", new ServiceAddress("127.0.0.1", service, service), "stats-service",
                        new ServiceAddress("127.0.0.1", nobody, nobody)),
                callers))
                .actualPort();
    }

    @AfterEach
    void stop() throws Exception {
        await(vertx.close());
    }

    /** A service that answers as the path says. */
    private static void serve(HttpServerRequest request) {
        String path = request.path();
        if (path.endsWith("/nothing")) {
            request.response().setStatusCode(204).end();
        } else if (path.endsWith("/break")) {
            request.connection().close();
        } else if (path.endsWith("/too-large")) {
            request.response().setStatusCode(413).putHeader("connection", "close").end("less, please");
        } else if (path.endsWith("/cookie")) {
            request.response().putHeader("set-cookie", request.getHeader("cookie")).end();
        } else {
            request.bodyHandler(body -> request.response().putHeader("x-host", request.getHeader("host"))
                    .end(request.method() + " " + request.uri() + " " + body.length()));
        }
    }

    @Test
    void a_request_reaches_its_service_with_query_body_and_host() throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/sources?a=b", "12345");

        assertThat(answer.body()).isEqualTo("POST /api/v1/sources?a=b 5");
        assertThat(answer.headers().firstValue("x-host")).hasValue("localhost:" + edge);
    }

    @Test
    void an_answer_without_content_has_no_chunks() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/v1/sources/nothing", "");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("transfer-encoding")).isEmpty();
    }

    @Test
    void head_is_answered_without_a_body() throws Exception {
        assertThat(send("HEAD", "/api/v1/sources", "").statusCode()).isEqualTo(200);
    }

    @Test
    void the_cookies_of_a_session_pass_in_both_directions() throws Exception {
        String cookie = "session=" + "x".repeat(16 << 10);
        HttpResponse<String> answer = client
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + edge + "/api/v1/sources/cookie"))
                        .header("Cookie", cookie).build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("set-cookie")).hasValue(cookie);
    }

    @Test
    void an_answer_that_comes_before_the_body_was_read_arrives() throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/sources/too-large", "x".repeat(10 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("less, please");
    }

    @Test
    void a_service_that_is_down_is_a_503_that_names_it() throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/figures", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("stats-service cannot be reached now");
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void a_connection_that_breaks_after_a_post_was_sent_is_a_502_that_asks_for_the_same_key() throws Exception {
        HttpResponse<String> answer = send("POST", "/api/v1/sources/break", "{}");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("it is not known whether", "Idempotency-Key");
    }

    @Test
    void health_names_the_service_that_is_not_ready() throws Exception {
        HttpResponse<String> answer = send("GET", "/health", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Not ready: stats-service.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/sources/../claims", "/api/v1//sources", "/api/v1/%2e%2E/q", "/./health" })
    void a_path_with_dot_or_empty_segments_is_refused(String path) throws Exception {
        // By hand: a client that knows better would put the path in order.
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), edge)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void a_path_of_no_service_is_a_404() throws Exception {
        assertThat(send("GET", "/api/v1/horses", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_browser_is_shown_as_a_page_what_the_edge_answers_itself() throws Exception {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + edge + "/dashboard"))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("A part of Vigil does not answer. Load the page again in a moment.",
                "lang=\"en\"", "href=\"/dashboard\"");
    }

    @Test
    void a_reader_of_arabic_is_told_in_arabic() throws Exception {
        HttpRequest.Builder page = HttpRequest.newBuilder(URI.create("http://localhost:" + edge + "/dashboard"))
                .header("Accept", "text/html");

        String chosen = client.send(page.copy().header("Accept-Language", "en").header("Cookie", "vigil-language=ar").build(),
                BodyHandlers.ofString()).body();
        String asked = client
                .send(page.copy().header("Accept-Language", "fr, ar-IQ;q=0.8, en;q=0.5").build(), BodyHandlers.ofString())
                .body();

        assertThat(chosen).isEqualTo(asked).contains("lang=\"ar\" dir=\"rtl\"", "أعد تحميل الصفحة بعد قليل");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + edge + path)).method(method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void who_is_answered_while_the_edge_stops_is_told_that_the_connection_ends_and_then_it_has_no_callers() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + edge + "/api/v1/sources")).build();
        client.send(request, BodyHandlers.ofString());
        Thread stop = new Thread(callers::letGo);
        stop.start();
        Awaitility.await().until(callers::areLetGo);

        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("connection")).hasValue("close");
        stop.join(TimeUnit.SECONDS.toMillis(5));
        assertThat(stop.isAlive()).isFalse();
    }
}
