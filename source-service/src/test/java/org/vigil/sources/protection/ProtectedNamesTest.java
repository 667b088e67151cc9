package org.vigil.sources.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Topic;
import org.vigil.sources.source.BulkRegistry;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** A thousand names of protected sources, and everything that those who may not know them can read. */
@QuarkusTest
@Order(1)
class ProtectedNamesTest {

    private static final int NUMBER = 1_000;
    private static final List<String> LESSER = List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR);

    private static LogLines log;
    private static Planted planted;

    @Inject
    BulkRegistry registry;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @BeforeAll
    static void plant() {
        log = new LogLines();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    private Planted planted() {
        if (planted == null) {
            planted = Planted.plant(NUMBER, registry);
        }
        return planted;
    }

    @Test
    void no_endpoint_tells_a_lesser_role_who_a_protected_source_is() {
        EveryGet reading = new EveryGet(planted());

        LESSER.forEach(reading::readAs);

        System.out.printf(
                "planted names: %d; endpoints that can be read: %d; roles: %d; answers read: %d; names found in: %d%n",
                NUMBER, EveryGet.paths().size(), LESSER.size(), reading.answers(), reading.found().size());
        assertThat(reading.found()).isEmpty();
        TreeSet<String> unread = new TreeSet<>(EveryGet.paths());
        unread.removeAll(reading.answered());
        unread.removeIf(path -> path.startsWith("/api/v1/operations/"));
        assertThat(unread).as("endpoints that this test could not call: tell Planted what stands in their address").isEmpty();
    }

    @Test
    void the_drawn_lineage_of_a_report_tells_source_keepers_alone_who_protected_sources_are() {
        String address = "/api/v1/reports/" + planted().reportIds().get(0);
        for (String role : LESSER) {
            String page = Pages.page(role, address);
            String graph = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
            assertThat(graph).as(role).contains(planted().codeNames().get(0), planted().codeNames().get(3));
            assertThat(Planted.traces(page)).as(role).isEmpty();
        }
        assertThat(Pages.page(Roles.SOURCE_KEEPER, address)).contains(planted().slug(0) + ", Mar 2, 2026",
                planted().slug(3) + ", Mar 2, 2026");
    }

    @Test
    void no_problem_and_no_search_gives_one_away_to_who_knows_its_name() {
        EveryGet reading = new EveryGet(planted());
        for (String role : LESSER) {
            for (int i = 0; i < 5; i++) {
                String slug = planted().slug(i);
                String word = planted().words().get(i);
                for (String path : List.of("", "/history", "/reliability", "/ownership", "/twins", "/feeds")) {
                    assertLikeUnknown(reading, role, "/api/v1/sources/%s" + path, slug);
                }
                assertLikeUnknown(reading, role, "/api/v1/reports?source=%s", slug);
                assertLikeUnknown(reading, role, "/api/v1/reports?q=%s", word);
                assertLikeUnknown(reading, role, "/api/v1/sources/independence?of=%s&of=" + planted().codeNames().get(50),
                        slug);
            }
        }
        String slug = planted().slug(0);
        for (String role : LESSER) {
            Response twin = As.role(role).body("{\"slug\":\"" + slug + "\",\"name\":\"x\",\"kind\":\"outlet\"}")
                    .post("/api/v1/sources");
            assertThat(twin.statusCode()).isEqualTo(403);
            reading.note(role + " POST /sources", twin);
        }
        for (String role : List.of(Roles.REPORTER, Roles.CURATOR)) {
            String report = "{\"source\":\"%s\",\"publishedAt\":\"2026-03-02\"}";
            Response refused = As.role(role).body(report.formatted(slug)).post("/api/v1/reports");
            Response unknown = As.role(role).body(report.formatted("nobody-known")).post("/api/v1/reports");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.asString()).isEqualTo(unknown.asString());
            reading.note(role + " POST /reports", refused);
        }
        assertThat(reading.found()).isEmpty();
    }

    /** Who asks by the name of a protected source is answered as if he had asked by a name that nobody has. */
    private static void assertLikeUnknown(EveryGet reading, String role, String path, String name) {
        Response asked = As.role(role).get(path.formatted(name));
        String unknown = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
        Response like = As.role(role).get(path.formatted(unknown));
        assertThat(asked.statusCode()).as(path).isEqualTo(like.statusCode());
        assertThat(asked.asString().replace(name, "?")).as(path).isEqualTo(like.asString().replace(unknown, "?"));
        if (!asked.asString().contains("\"instance\"")) {
            reading.note(role + " GET " + path, asked);
        }
    }

    @Test
    void no_remembered_answer_gives_one_away_to_who_has_lost_his_role() {
        String body = "{\"source\":\"" + planted().slug(60) + "\",\"publishedAt\":\"2026-03-02\"}";
        String key = UUID.randomUUID().toString();
        assertThat(file(Roles.ADMIN, key, body).asString()).contains(planted().slug(60));

        for (String role : List.of(Roles.REPORTER, Roles.CURATOR)) {
            assertThat(Planted.traces(file(role, key, body).asString())).isEmpty();
        }
    }

    private static Response file(String role, String key, String body) {
        return As.role(role, "somebody")
                .header("Idempotency-Key", key).body(body).post("/api/v1/reports");
    }

    /**
     * A reporter who writes the slug of a protected source is treated as if he had written a name that nobody has: it stays as
     * he wrote it. The code name in its place, or nothing, would tell him whom the code name hides.
     */
    @Test
    void the_slug_of_a_protected_source_that_a_reporter_writes_is_not_resolved() {
        String open = open("attributing");
        String hidden = open("typed");
        String codeName = As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + hidden + "\",\"name\":\"" + hidden
                        + "\",\"kind\":\"witness\",\"protection\":\"protected\"}")
                .post("/api/v1/sources").jsonPath().getString("codeName");
        As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + open + "\",\"name\":\"" + open + "\",\"kind\":\"outlet\"}")
                .post("/api/v1/sources");
        String report = "{\"source\":\"" + open + "\",\"publishedAt\":\"2026-03-02\",\"attributedTo\":[\"" + hidden + "\"]}";

        Response byReporter = As.role(Roles.REPORTER).body(report).post("/api/v1/reports");
        Response byKeeper = As.role(Roles.ADMIN).body(report).post("/api/v1/reports");

        assertThat(byReporter.jsonPath().getList("attributedTo")).containsExactly(hidden);
        assertThat(byReporter.asString()).doesNotContain(codeName);
        assertThat(byReporter.jsonPath().getString("lineage.kind")).isEqualTo("unknown");
        assertThat(byKeeper.jsonPath().getList("attributedTo")).containsExactly(codeName);
        assertThat(As.role(Roles.CURATOR).get("/api/v1/reports/" + byKeeper.jsonPath().getString("id")).asString())
                .contains(codeName).doesNotContain(hidden);
    }

    private static String open(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void no_event_no_log_line_and_no_metric_gives_one_away() {
        String last = planted().reportIds().get(planted().reportIds().size() - 1);
        await().until(() -> keys(Topics.SOURCES).size() >= planted().words().size()
                && keys(Topics.REPORTS).contains(last));

        for (String topic : List.of(Topics.SOURCES, Topics.REPORTS)) {
            assertThat(Topic.all(topic)).allSatisfy(event -> assertThat(Planted.traces(text(event))).isEmpty());
        }
        As.role(Roles.READER).get("/api/v1/sources/" + planted().slug(0));
        As.role(Roles.READER).get("/api/v1/reports?source=" + planted().slug(0));
        assertThat(RestAssured.get(metrics).asString()).contains("http_server_requests");
        assertThat(Planted.traces(RestAssured.get(metrics).asString())).isEmpty();
        assertThat(log.lines()).isNotEmpty().allSatisfy(line -> assertThat(Planted.traces(line)).isEmpty());
    }

    private static TreeSet<String> keys(String topic) {
        TreeSet<String> keys = new TreeSet<>();
        Topic.all(topic).forEach(event -> keys.add(event.key()));
        return keys;
    }

    private static String text(ConsumerRecord<String, String> event) {
        StringBuilder text = new StringBuilder(event.key() + event.value());
        event.headers().forEach(header -> text.append(header.key()).append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.toString();
    }
}
