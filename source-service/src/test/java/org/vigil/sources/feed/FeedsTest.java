package org.vigil.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.text.Sentence;

import com.sun.net.httpserver.HttpHandler;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class FeedsTest {

    OutsideServer world;

    @Inject
    FeedPoller poller;

    @Inject
    AgroalDataSource database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "feed-outlet-" + mark;
    private final String path = "/" + mark + "/feed";

    @BeforeEach
    void a_source_is_registered() {
        register(source, "public");
    }

    @Test
    void rss_items_become_reports_with_their_dates_as_stated() {
        world.serve(path, "application/rss+xml",
                rss("""
                        <item><guid isPermaLink="false">item-1</guid><link>https://o.example/1</link><title>A &amp;amp; B</title>
                        <pubDate>Sun, 01 Mar 2026 23:30:00 -0500</pubDate><description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description></item>
                        <item><link>https://o.example/2</link><title>Without a date</title></item>"""));
        JsonPath feed = polled(keep(path));
        assertThat(feed.getString("lastError")).isNull();
        assertThat(feed.getInt("lastStatus")).isEqualTo(200);
        assertThat(feed.getInt("itemsSeen")).isEqualTo(2);
        assertThat(feed.getMap("lastItems")).containsEntry("created", 2).containsEntry("refused", 0);
        List<Map<String, Object>> reports = reports();
        assertThat(reports).extracting("externalId").containsExactlyInAnyOrder("item-1", "https://o.example/2");
        Map<String, Object> first = reports.stream().filter(r -> "item-1".equals(r.get("externalId"))).findFirst()
                .orElseThrow();
        assertThat(first).containsEntry("headline", "A & B").containsEntry("publishedAt", "2026-03-01T23:30-05:00")
                .containsEntry("language", "en-us");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + first.get("id")).jsonPath().getString("body"))
                .isEqualTo("One.\nTwo.");
    }

    @Test
    void atom_rdf_old_rss_and_json_feed_are_read() {
        Map<String, String> feeds = Map.of(
                "/atom", """
                        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>T</title><id>f</id>
                        <updated>2026-03-02T00:00:00Z</updated><entry><id>tag:a</id><title>Atom</title><link href="/rel"/>
                        <published>2026-03-01T10:00:00+03:00</published><updated>2026-03-02T00:00:00Z</updated>
                        <content type="html">&lt;b&gt;Text&lt;/b&gt;</content></entry></feed>""",
                "/rdf",
                """
                        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel rdf:about="https://o.example/"><title>T</title><link>https://o.example/</link><description>d</description></channel>
                        <item rdf:about="https://o.example/rdf"><title>Rdf</title><link>https://o.example/rdf</link>
                        <dc:date>2026-03-01</dc:date></item></rdf:RDF>""",
                "/old",
                """
                        <?xml version="1.0"?><rss version="0.92"><channel><title>T</title><link>https://o.example/</link>
                        <description>d</description><item><title>Old</title><link>https://o.example/old</link></item></channel></rss>""",
                "/json",
                """
                        {"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":7,"url":"https://o.example/json",
                        "title":"Json","content_text":"Text","date_published":"2026-03-01T10:00:00+03:00"}]}""");
        feeds.forEach((kind, text) -> {
            world.serve(path + kind, null, text);
            JsonPath feed = polled(keep(path + kind));
            assertThat(feed.getString("lastError")).as(kind).isNull();
            assertThat(feed.getInt("lastItems.created")).as(kind).isOne();
        });
        assertThat(reports()).extracting("headline").containsExactlyInAnyOrder("Atom", "Rdf", "Old", "Json");
        assertThat(reports()).extracting("publishedAt").contains("2026-03-01T10:00+03:00", "2026-03-01");
        assertThat(reports()).extracting("url").contains(world.url("/rel"));
    }

    @Test
    void what_has_not_changed_is_not_sent_and_files_nothing() {
        world.serve(path, exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] text = rss(item("i-1", "A headline")).getBytes(UTF_8);
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Mar 2026 00:00:00 GMT");
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        });
        String id = keep(path);
        polled(id);
        JsonPath again = pollAgain(id);
        assertThat(again.getInt("lastStatus")).isEqualTo(304);
        assertThat(again.getString("lastError")).isNull();
        assertThat(world.requests(path).get(1).getFirst("If-modified-since")).isEqualTo("Sun, 01 Mar 2026 00:00:00 GMT");
        assertThat(reports()).singleElement().extracting("revision").isEqualTo(1);
    }

    @Test
    void an_edited_item_becomes_a_revision_and_one_without_a_date_keeps_its_first() {
        world.serve(path, "text/xml", rss(item("i-1", "A headline") + item("i-2", "Another")));
        String id = keep(path);
        polled(id);
        world.serve(path, "text/xml", rss(item("i-1", "A corrected headline") + item("i-2", "Another")));
        JsonPath again = pollAgain(id);
        assertThat(again.getMap("lastItems")).containsEntry("revised", 1).containsEntry("unchanged", 1).containsEntry("created",
                0);
        assertThat(again.getInt("itemsSeen")).isEqualTo(2);
        assertThat(reports()).extracting("headline", "revision")
                .containsExactlyInAnyOrder(tuple("A corrected headline", 2),
                        tuple("Another", 1));
    }

    @Test
    void an_item_that_is_refused_is_counted_and_stops_no_other() {
        world.serve(path, "text/xml", rss(item("i-1", "x".repeat(1_001)) + "<item><title>Neither</title></item>"
                + item("i-2", "A headline")));
        JsonPath feed = polled(keep(path));
        assertThat(feed.getMap("lastItems")).containsEntry("refused", 2).containsEntry("created", 1);
        assertThat(feed.getString("lastItems.refusal")).startsWith("An item").endsWith(".");
        assertThat(feed.getString("lastError")).isNull();
    }

    @Test
    void of_too_many_items_the_newest_are_taken() throws UnreadableFeed {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            items.append("<item><guid>g-").append(i).append("</guid><pubDate>").append(i < 1_000 ? "01" : "02")
                    .append(" Mar 2026 00:00:00 GMT</pubDate></item>");
        }
        List<FeedItem> taken = XmlFeed.read(rss(items.toString()), "https://o.example/");
        assertThat(taken).hasSize(1_200);
        List<FeedItem> newest = FeedDocument.newestOf(taken).items();
        assertThat(newest).hasSize(1_000);
        assertThat(newest.get(999).published()).isEqualTo("2026-03-02T00:00Z");
        assertThat(newest.stream().filter(item -> item.published().startsWith("2026-03-02"))).hasSize(200);
    }

    @Test
    void the_wait_doubles_with_each_failure_and_a_success_ends_it() {
        world.serve(path, 500, "X-Any", "x");
        String id = keep(path);
        JsonPath first = polled(id);
        assertThat(first.getInt("failures")).isOne();
        assertThat(first.getInt("lastStatus")).isEqualTo(500);
        assertThat(wait(first)).isCloseTo(Duration.ofMinutes(30), Duration.ofSeconds(5));
        assertThat(wait(pollAgain(id))).isCloseTo(Duration.ofMinutes(60), Duration.ofSeconds(5));
        assertThat(wait(pollAgain(id))).isCloseTo(Duration.ofMinutes(120), Duration.ofSeconds(5));
        world.serve(path, "text/xml", rss(""));
        JsonPath good = pollAgain(id);
        assertThat(good.getInt("failures")).isZero();
        assertThat(wait(good)).isCloseTo(Duration.ofMinutes(15), Duration.ofSeconds(5));
    }

    @Test
    void the_wait_has_a_longest_and_the_server_may_ask_for_more() {
        Feed feed = new Feed(UUID.randomUUID(), new KeepFeed("https://o.example/", null, null), "o.example", Instant.now());
        Instant now = Instant.now();
        for (int i = 0; i < 100; i++) {
            feed.claim(UUID.randomUUID(), now, now.plusSeconds(1));
            feed.failed(now, 503, Sentence.of("It failed."), Duration.ZERO);
        }
        assertThat(feed.nextPollAt).isEqualTo(now.plus(Duration.ofDays(1)));
        feed.failed(now, 503, Sentence.of("It failed."), Duration.ofDays(2));
        assertThat(feed.nextPollAt).isEqualTo(now.plus(Duration.ofDays(2)));
        feed.failed(now, 503, Sentence.of("It failed."), Duration.ofDays(999));
        assertThat(feed.nextPollAt).isEqualTo(now.plus(Duration.ofDays(7)));
    }

    /** Its poll ends the service, and so does the next one: each counts when it begins. */
    @Test
    void a_poll_that_never_ends_is_made_later_and_later() {
        Instant now = Instant.now();
        Feed feed = new Feed(UUID.randomUUID(), new KeepFeed("https://o.example/", null, null), "o.example", now);
        feed.claim(UUID.randomUUID(), now, now.plusSeconds(1));
        assertThat(feed.lastError).isNull();
        Duration first = Duration.between(now, feed.nextPollAt);
        feed.claim(UUID.randomUUID(), now, now.plusSeconds(1));
        assertThat(Duration.between(now, feed.nextPollAt)).isEqualTo(first.multipliedBy(2));
        assertThat(feed.failures).isEqualTo(2);
        assertThat(feed.lastError).contains("stopped while it polled").endsWith(".");
    }

    @Test
    void retry_after_is_honoured_for_every_feed_of_the_host() throws SQLException {
        world.serve(path + "/second", "text/xml", rss(""));
        String second = keep(path + "/second");
        polled(second);
        world.serve(path, 429, "Retry-After", "86000");
        try {
            JsonPath feed = polled(keep(path));
            assertThat(wait(feed)).isCloseTo(Duration.ofSeconds(86_000), Duration.ofSeconds(5));
            assertThat(Duration.between(Instant.now(), Instant.parse(feed(second).getString("nextPollAt"))))
                    .isGreaterThan(Duration.ofSeconds(85_000));
            As.role(Roles.SOURCE_KEEPER).post("/api/v1/feeds/" + second + "/poll").then().statusCode(202);
            poller.look();
            assertThat(world.requests(path + "/second")).hasSize(1);
            assertThat(feed.getString("lastError")).contains("429").endsWith(".");
        } finally {
            try (Connection connection = database.getConnection(); Statement free = connection.createStatement()) {
                free.execute("update feed_host set free_at = now() where lease is null");
            }
        }
    }

    @Test
    void retry_after_is_seconds_or_a_date() {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        assertThat(RetryAfter.read("Sun, 01 Mar 2026 01:00:00 GMT", now)).isEqualTo(Duration.ofHours(1));
        assertThat(RetryAfter.read("soon", now)).isZero();
    }

    @Test
    void a_feed_that_is_gone_is_paused_until_somebody_takes_it_up() {
        world.serve(path, 410, "X-Any", "x");
        String id = keep(path);
        JsonPath gone = polled(id);
        assertThat(gone.getBoolean("paused")).isTrue();
        assertThat(gone.getString("nextPollAt")).isNull();
        assertThat(gone.getInt("revision")).isEqualTo(2);
        assertThat(As.role(Roles.SOURCE_KEEPER).post("/api/v1/feeds/" + id + "/poll").statusCode()).isEqualTo(409);
        world.serve(path, "text/xml", rss(""));
        assertThat(change(id, "\"2\"", "{\"url\":\"" + world.url(path) + "\"}").statusCode()).isEqualTo(200);
        await().until(() -> feed(id).getInt("lastStatus") == 200);
    }

    @Test
    void a_permanent_redirect_is_followed_and_shown() {
        world.serve(path, 301, "Location", path + "/new");
        world.serve(path + "/new", "text/xml", rss(item("i-1", "A headline")));
        JsonPath feed = polled(keep(path));
        assertThat(feed.getString("movedTo")).isEqualTo(world.url(path + "/new"));
        assertThat(feed.getString("url")).isEqualTo(world.url(path));
        assertThat(feed.getInt("lastItems.created")).isOne();
    }

    @Test
    void two_pollers_at_once_poll_once_and_ask_a_host_once_at_a_time() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        HttpHandler slow = exchange -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                answer.await(2, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            atOnce.decrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        };
        world.serve(path, slow);
        world.serve(path + "/second", slow);
        String first = keep(path);
        String second = keep(path + "/second");
        CompletableFuture<?>[] lookers = new CompletableFuture<?>[8];
        for (int i = 0; i < lookers.length; i++) {
            lookers[i] = CompletableFuture.runAsync(poller::look);
        }
        CompletableFuture.allOf(lookers).get(10, TimeUnit.SECONDS);
        answer.countDown();
        polled(first);
        polled(second);
        assertThat(world.requests(path)).hasSize(1);
        assertThat(world.requests(path + "/second")).hasSize(1);
        assertThat(most).hasValue(1);
    }

    @Test
    void a_feed_is_kept_by_its_revision() {
        world.serve(path, "text/xml", rss(""));
        String id = keep(path);
        String body = "{\"url\":\"" + world.url(path) + "\",\"every\":\"PT1H\",\"paused\":true}";
        assertThat(change(id, null, body).statusCode()).isEqualTo(428);
        JsonPath changed = change(id, "\"1\"", body).jsonPath();
        assertThat(changed.getString("every")).isEqualTo("PT1H");
        assertThat(changed.getBoolean("paused")).isTrue();
        assertThat(change(id, "\"1\"", body).statusCode()).isEqualTo(412);
        assertThat(As.role(Roles.SOURCE_KEEPER).body("{\"url\":\"" + world.url(path) + "\"}")
                .post("/api/v1/sources/" + source + "/feeds").statusCode()).isEqualTo(409);
        assertThat(As.role(Roles.READER).get("/api/v1/sources/" + source + "/feeds").jsonPath().getList("items.id"))
                .containsExactly(id);
        assertThat(As.role(Roles.SOURCE_KEEPER).delete("/api/v1/feeds/" + id).statusCode()).isEqualTo(428);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"2\"").delete("/api/v1/feeds/" + id).statusCode())
                .isEqualTo(204);
        assertThat(As.role(Roles.READER).get("/api/v1/feeds/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_feed_that_is_not_right_is_refused_by_the_name_of_its_field() {
        Map<String, String> bad = Map.of(
                "{\"url\":\"http://127.0.0.1:1/\"}", "url",
                "{\"url\":\"http://169.254.169.254/latest\"}", "url",
                "{\"url\":\"ftp://o.example/\"}", "url",
                "{}", "url",
                "{\"url\":\"https://o.example/\",\"every\":\"15m\"}", "every",
                "{\"url\":\"https://o.example/\",\"every\":\"PT1S\"}", "every",
                "{\"url\":\"https://o.example/\",\"every\":\"P8D\"}", "every");
        bad.forEach((body, field) -> {
            Response answer = As.role(Roles.SOURCE_KEEPER).body(body).post("/api/v1/sources/" + source + "/feeds");
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.jsonPath().getList("violations.field")).as(body).containsExactly(field);
        });
        assertThat(As.role(Roles.READER).get("/api/v1/sources/" + source + "/feeds").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void the_feeds_of_a_protected_source_are_for_source_keepers_alone_and_its_items_are_filed() {
        String slug = "witness-" + mark;
        String codeName = register(slug, "protected");
        world.serve(path, "text/xml", rss(item("i-" + mark, "A headline")));
        String id = As.role(Roles.SOURCE_KEEPER).body("{\"url\":\"" + world.url(path) + "\"}")
                .post("/api/v1/sources/" + slug + "/feeds").then().statusCode(201).extract().jsonPath().getString("id");
        assertThat(polled(id).getString("source")).isEqualTo(slug);
        for (String role : new String[] { Roles.READER, Roles.REPORTER, Roles.CURATOR }) {
            assertThat(As.role(role).get("/api/v1/feeds/" + id).statusCode()).isEqualTo(404);
            assertThat(As.role(role).get("/api/v1/sources/" + codeName + "/feeds").statusCode()).isEqualTo(404);
            assertThat(As.role(role).get("/api/v1/sources/" + slug + "/feeds").statusCode()).isEqualTo(404);
        }
        JsonPath reports = As.role(Roles.READER).get("/api/v1/reports?source=" + codeName).jsonPath();
        assertThat(reports.getString("items[0].headline")).isEqualTo("A headline");
        assertThat(reports.getString("items[0].url")).isNull();
    }

    private static String register(String slug, String protection) {
        return As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"An outlet\",\"kind\":\"outlet\",\"protection\":\"" + protection
                        + "\"}")
                .post("/api/v1/sources").then().statusCode(201).extract().jsonPath().getString("codeName");
    }

    private String keep(String at) {
        return As.role(Roles.SOURCE_KEEPER).body("{\"url\":\"" + world.url(at) + "\"}")
                .post("/api/v1/sources/" + source + "/feeds").then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static Response change(String id, String ifMatch, String body) {
        var request = As.role(Roles.SOURCE_KEEPER).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/feeds/" + id);
    }

    static JsonPath feed(String id) {
        return As.role(Roles.SOURCE_KEEPER).get("/api/v1/feeds/" + id).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath polled(String id) {
        return await().until(() -> feed(id), feed -> feed.getString("lastPolledAt") != null);
    }

    static JsonPath pollAgain(String id) {
        String before = feed(id).getString("lastPolledAt");
        As.role(Roles.SOURCE_KEEPER).post("/api/v1/feeds/" + id + "/poll").then().statusCode(202);
        return await().until(() -> feed(id),
                feed -> !before.equals(feed.getString("lastPolledAt")));
    }

    private static Duration wait(JsonPath feed) {
        return Duration.between(Instant.parse(feed.getString("lastPolledAt")), Instant.parse(feed.getString("nextPollAt")));
    }

    private List<Map<String, Object>> reports() {
        return As.role(Roles.READER).get("/api/v1/reports?source=" + source).jsonPath().getList("items");
    }

    static String item(String id, String title) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title + "</title></item>";
    }

    static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><link>https://o.example/</link>"
                + "<description>d</description><language>en-US</language>" + items + "</channel></rss>";
    }
}
