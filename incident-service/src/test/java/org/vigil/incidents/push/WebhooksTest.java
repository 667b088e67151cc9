package org.vigil.incidents.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Broker;
import org.vigil.incidents.Desk;

import com.sun.net.httpserver.HttpExchange;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Receivers of every kind; each test has a receiver of its own, which also hears of the incidents of others. */
@QuarkusTest
class WebhooksTest {

    OutsideServer world;

    @Inject
    AgroalDataSource database;

    private final String path = "/hook-" + UUID.randomUUID();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private String webhook;

    /** A message as a receiver sees it. */
    private record Received(String id, String timestamp, String signature, String body) {

        JsonPath json() {
            return JsonPath.from(body);
        }

        boolean isOf(UUID incident) {
            return json().getString("data.id").equals(incident.toString());
        }

        /** As {@code type/revision}. */
        String change() {
            return json().getString("type") + "/" + json().getInt("data.revision");
        }
    }

    @AfterEach
    void the_webhook_is_removed() {
        if (webhook != null) {
            String etag = now().header("ETag");
            As.role(Roles.ADMIN).header("If-Match", etag).delete("/api/v1/webhooks/" + webhook).then().statusCode(204);
        }
    }

    @Test
    void each_revision_is_told_in_its_order_and_signed() {
        String secret = register("").getString("secret");
        UUID incident = threeRevisions();

        await().until(() -> of(incident).size() >= 3);
        assertThat(of(incident)).extracting(Received::change)
                .containsExactly("incident.recorded/1", "incident.revised/2", "incident.revised/3");
        assertThat(of(incident)).allSatisfy(message -> {
            assertThat(message.signature).isEqualTo(signed(message, secret));
            assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp))).isBetween(Instant.now().minusSeconds(60),
                    Instant.now().plusSeconds(60));
            assertThat(message.json().getString("timestamp")).isEqualTo(message.json().getString("data.knownAt"));
        });
        assertThat(As.role(Roles.ADMIN).get("/api/v1/webhooks/" + webhook).jsonPath().getString("secret")).isNull();
    }

    @Test
    void who_asks_for_some_kinds_of_change_hears_of_these_alone() {
        register(",\"types\":[\"incident.recorded\"]");
        UUID first = threeRevisions();
        UUID second = incident();
        await().until(() -> !of(first).isEmpty() && !of(second).isEmpty());
        assertThat(received).extracting(message -> message.json().getString("type")).containsOnly("incident.recorded");
    }

    @Test
    void what_a_receiver_does_not_take_is_sent_again_before_all_that_comes_later() {
        status = 500;
        register("");
        UUID incident = threeRevisions();
        await().until(() -> received.size() >= 2);
        assertThat(received).extracting(Received::id).containsOnly(received.get(0).id);
        assertThat(now().jsonPath().getInt("failures")).isPositive();
        status = 200;
        received.clear();

        await().until(() -> of(incident).size() >= 3);
        assertThat(of(incident)).extracting(Received::change)
                .containsExactly("incident.recorded/1", "incident.revised/2", "incident.revised/3");
        assertThat(now().jsonPath().getInt("failures")).isZero();
        assertThat(deliveries().getList("items.status", Integer.class)).contains(200, 500);
        assertThat(deliveries().getList("items.findAll { it.status == 500 }.failure", String.class))
                .allMatch(reason -> reason.startsWith("The receiver answered with status 500"));
    }

    @Test
    void a_receiver_that_cannot_be_reached_gets_everything_when_it_is_back() {
        OutsideServer away = new OutsideServer();
        away.close();
        register("");
        // Its address is no public one, so that it is refused like a receiver that has moved into a private network.
        String etag = now().header("ETag");
        As.role(Roles.ADMIN).header("If-Match", etag).body("{\"url\":\"" + away.url("/hook") + "\"}")
                .put("/api/v1/webhooks/" + webhook).then().statusCode(400);
        world.serve(path, exchange -> exchange.close());
        UUID incident = threeRevisions();
        await().until(() -> now().jsonPath().getInt("failures") > 0);
        assertThat(deliveries().getString("items[0].failure")).contains("could not be reached or broke off");
        world.serve(path, this::take);
        await().until(() -> of(incident).size() >= 3);
    }

    @Test
    void a_redirect_is_a_failure_and_not_followed() {
        String sentinel = path + "-sentinel";
        world.serve(sentinel, "text/plain", "here");
        register("");
        world.serve(path, 307, "Location", world.url(sentinel));
        UUID incident = incident();
        await().until(() -> now().jsonPath().getInt("failures") > 0);
        assertThat(deliveries().getString("items[0].failure")).contains("a redirect (307), which is not followed");
        assertThat(world.requests(sentinel)).isEmpty();
        world.serve(path, this::take);
        await().until(() -> !of(incident).isEmpty());
    }

    @Test
    void no_address_inside_is_taken() {
        for (String url : List.of("http://127.0.0.1/", "http://169.254.169.254/latest", "https://[::ffff:10.0.0.1]/",
                "http://2130706433/", "ftp://desk.example/", "https://localhost/")) {
            Response answer = As.role(Roles.ADMIN).body("{\"url\":\"" + url + "\"}").post("/api/v1/webhooks");
            assertThat(answer.statusCode()).as(url).isEqualTo(400);
            assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("url");
        }
    }

    @Test
    void a_receiver_that_is_gone_is_left_alone_until_somebody_takes_it_up_again() {
        status = 410;
        register("");
        UUID incident = incident();
        await().until(() -> now().jsonPath().getBoolean("paused"));
        assertThat(now().jsonPath().getString("pausedBecause")).contains("gone (410)");
        status = 200;
        received.clear();
        String etag = now().header("ETag");
        As.role(Roles.ADMIN).header("If-Match", etag).body("{\"url\":\"" + world.url(path) + "\"}")
                .put("/api/v1/webhooks/" + webhook).then().statusCode(200);
        await().until(() -> !of(incident).isEmpty());
        assertThat(now().jsonPath().getString("pausedBecause")).isNull();
    }

    @Test
    void what_was_told_can_be_told_again_since_a_moment() {
        register("");
        UUID before = incident();
        await().until(() -> !of(before).isEmpty());
        UUID after = incident();
        await().until(() -> !of(after).isEmpty());
        Received first = of(after).get(0);
        received.clear();
        As.role(Roles.ADMIN).body("{\"since\":\"" + first.json().getString("data.knownAt") + "\"}")
                .post("/api/v1/webhooks/" + webhook + "/replay").then().statusCode(200);
        await().until(() -> !of(after).isEmpty());
        assertThat(of(after).get(0).id).isEqualTo(first.id);
        assertThat(of(before)).isEmpty();
    }

    @Test
    void a_secret_that_is_replaced_is_still_good_for_a_day() {
        String former = register("").getString("secret");
        String secret = As.role(Roles.ADMIN).post("/api/v1/webhooks/" + webhook + "/secret").then().statusCode(200).extract()
                .jsonPath().getString("secret");
        UUID incident = incident();
        await().until(() -> !of(incident).isEmpty());
        Received message = of(incident).get(0);
        assertThat(message.signature).isEqualTo(signed(message, secret) + " " + signed(message, former));
    }

    @Test
    void what_was_told_can_be_told_again_from_a_position() {
        register("");
        UUID before = incident();
        await().until(() -> !of(before).isEmpty());
        String position = await().until(() -> deliveries().getString("items.find { it.incident == '" + before + "' }.position"),
                Objects::nonNull);
        UUID after = incident();
        await().until(() -> !of(after).isEmpty());
        received.clear();
        String path = "/api/v1/webhooks/" + webhook + "/replay";
        for (String wrong : List.of("{}", "{\"position\":\"yesterday\"}",
                "{\"since\":\"2026-11-01T00:00:00Z\",\"position\":\"0-1\"}")) {
            As.role(Roles.ADMIN).body(wrong).post(path).then().statusCode(400);
        }

        As.role(Roles.ADMIN).body("{\"position\":\"" + position + "\"}").post(path).then().statusCode(200);

        await().until(() -> !of(after).isEmpty());
        assertThat(of(before)).isEmpty();
    }

    @Test
    void a_position_before_the_webhook_was_there_brings_nothing_from_before_it() {
        UUID before = incident();
        register("");
        UUID after = incident();
        await().until(() -> !of(after).isEmpty());
        received.clear();

        As.role(Roles.ADMIN).body("{\"position\":\"0-0.1-0.2-0\"}").post("/api/v1/webhooks/" + webhook + "/replay").then()
                .statusCode(200);

        await().until(() -> !of(after).isEmpty());
        assertThat(of(before)).isEmpty();
    }

    @Test
    void what_may_not_be_passed_on_is_told_within_the_team_alone() throws Exception {
        String source = Desk.slug("restricted");
        Desk.sendTerms(source, "Not to be passed on", false);
        register("");
        UUID restricted = Desk.incident(Desk.claim(Desk.originalReport(source), source));
        UUID free = incidentBehind(restricted);
        await().until(() -> !of(free).isEmpty());
        As.role(Roles.ADMIN).header("If-Match", now().header("ETag"))
                .body("{\"url\":\"" + world.url(path) + "\",\"internal\":true}").put("/api/v1/webhooks/" + webhook).then()
                .statusCode(200);
        UUID within = Desk.incident(Desk.claim(Desk.originalReport(source), source));

        await().until(() -> !of(within).isEmpty());
        assertThat(of(restricted)).isEmpty();
    }

    @Test
    void a_receiver_that_never_answers_holds_up_nobody_else_and_gets_it_again() {
        CountDownLatch answer = new CountDownLatch(1);
        String slow = path + "-slow";
        List<String> heard = new CopyOnWriteArrayList<>();
        world.serve(slow, exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("webhook-id"));
            waitFor(answer);
            exchange.sendResponseHeaders(204, -1);
        });
        String other = As.role(Roles.ADMIN).body("{\"url\":\"" + world.url(slow) + "\"}").post("/api/v1/webhooks").then()
                .statusCode(201).extract().path("id");
        try {
            register("");
            UUID incident = threeRevisions();
            await().until(() -> of(incident).size() >= 3);
            assertThat(Set.copyOf(heard)).as("what the slow one was sent meanwhile").hasSizeLessThanOrEqualTo(1);
            await().until(() -> As.role(Roles.ADMIN).get("/api/v1/webhooks/" + other + "/deliveries").jsonPath()
                    .getString("items[0].failure") != null);
            answer.countDown();
            await().until(() -> Set.copyOf(heard).size() >= 3);
        } finally {
            answer.countDown();
            String etag = As.role(Roles.ADMIN).get("/api/v1/webhooks/" + other).header("ETag");
            As.role(Roles.ADMIN).header("If-Match", etag).delete("/api/v1/webhooks/" + other);
        }
    }

    @Test
    void a_webhook_whose_replica_has_gone_is_taken_over_when_its_lease_ends() throws Exception {
        register(",\"paused\":true");
        UUID incident = incident();
        execute("update webhook set paused = false, lease = ?, leased_until = now() + interval '1 hour' where id = ?");
        UUID witness = incident();
        assertThat(now().jsonPath().getBoolean("paused")).isFalse();
        assertThat(of(witness)).as("while another replica has it").isEmpty();

        execute("update webhook set lease = ?, leased_until = now() - interval '1 second' where id = ?");

        await().until(() -> !of(incident).isEmpty() && !of(witness).isEmpty());
    }

    private void execute(String statement) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, UUID.randomUUID());
            prepared.setObject(2, UUID.fromString(webhook));
            prepared.executeUpdate();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonPath register(String more) {
        world.serve(path, this::take);
        JsonPath registered = As.role(Roles.ADMIN).body("{\"url\":\"" + world.url(path) + "\"" + more + "}")
                .post("/api/v1/webhooks").then().statusCode(201).extract().jsonPath();
        webhook = registered.getString("id");
        return registered;
    }

    private void take(HttpExchange exchange) throws java.io.IOException {
        received.add(new Received(exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status, -1);
    }

    private static String signed(Received message, String secret) {
        return Signature.of(List.of(secret), UUID.fromString(message.id),
                Instant.ofEpochSecond(Long.parseLong(message.timestamp)), message.body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Received> of(UUID incident) {
        return received.stream().filter(message -> message.isOf(incident)).toList();
    }

    private Response now() {
        return As.role(Roles.ADMIN).get("/api/v1/webhooks/" + webhook);
    }

    private JsonPath deliveries() {
        return As.role(Roles.ADMIN).get("/api/v1/webhooks/" + webhook + "/deliveries").then().statusCode(200).extract()
                .jsonPath();
    }

    private static UUID incident() {
        return Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
    }

    /** One that is told after the other, because it is told of in the same partition. */
    private static UUID incidentBehind(UUID other) {
        UUID incident = incident();
        while (partition(incident) != partition(other)) {
            incident = incident();
        }
        return incident;
    }

    private static int partition(UUID incident) {
        return BuiltInPartitioner.partitionForKey(incident.toString().getBytes(StandardCharsets.UTF_8), Broker.PARTITIONS);
    }

    private static UUID threeRevisions() {
        UUID incident = incident();
        for (int i = 0; i < 2; i++) {
            Desk.add(incident, Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
        }
        return incident;
    }
}
