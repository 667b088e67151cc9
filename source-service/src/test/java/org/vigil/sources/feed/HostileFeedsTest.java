package org.vigil.sources.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import com.sun.net.httpserver.HttpHandler;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Feeds that want to harm the service: each is refused with a reason on its state, and the service goes on. */
@QuarkusTest
class HostileFeedsTest {

    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0645\u0631\u0635\u062f";

    OutsideServer world;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void each_is_refused_with_a_reason_and_the_service_stays_up() throws IOException {
        String sentinel = "/" + mark + "/sentinel";
        Map<String, HttpHandler> feeds = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        add(feeds, reasons, "laughs", text(laughs()), "DOCTYPE");
        add(feeds, reasons, "laughs-in-atom", text(laughs().replace("rss", "feed")), "DOCTYPE");
        add(feeds, reasons, "entity", text(doctype("<!ENTITY x SYSTEM \"" + world.url(sentinel) + "\">", "&x;")), "DOCTYPE");
        add(feeds, reasons, "file", text(doctype("<!ENTITY x SYSTEM \"file:///etc/hostname\">", "&x;")), "DOCTYPE");
        add(feeds, reasons, "parameter", text(doctype("<!ENTITY % x SYSTEM \"" + world.url(sentinel) + "\"> %x;", "")),
                "DOCTYPE");
        add(feeds, reasons, "dtd", text("<!DOCTYPE rss SYSTEM \"" + world.url(sentinel) + "\">" + FeedsTest.rss("")),
                "DOCTYPE");
        add(feeds, reasons, "include", text("<rss version=\"2.0\"><channel xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                + "<xi:include href=\"" + world.url(sentinel) + "\"/></channel>"), "neither XML nor JSON");
        add(feeds, reasons, "large", body(200), "larger than 5242 kB");
        add(feeds, reasons, "endless", body(Integer.MAX_VALUE), "larger than 5242 kB");
        add(feeds, reasons, "bomb", bomb(), "larger than 5242 kB");
        add(feeds, reasons, "drip", drip(), "took too long");
        add(feeds, reasons, "deep", text("<a>".repeat(100_000)), "nested more than 100 deep");
        add(feeds, reasons, "wide", text(FeedsTest.rss("<item/>".repeat(30_000))), "more than 30,000");
        add(feeds, reasons, "wide-json", text(json("{},".repeat(75_000) + "{}")), "more than 150,000 parts");
        add(feeds, reasons, "deep-json", text("{\"a\":" + "[".repeat(100_000)), "nested more than 100 deep");
        add(feeds, reasons, "json", text("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{"), "broken off");
        add(feeds, reasons, "other-json", text("{\"items\":[]}"), "no JSON Feed");
        add(feeds, reasons, "charset", bytes("text/xml; charset=utf-8", FeedsTest.rss(FeedsTest.item("i", ARABIC))
                .getBytes(Charset.forName("windows-1256"))), "not in the charset");
        add(feeds, reasons, "page", text("<!DOCTYPE html><html><body><p>Hello</p></body></html>"),
                "web page, and not with a feed");
        add(feeds, reasons, "xhtml", text("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), "web page");
        add(feeds, reasons, "cut", text(FeedsTest.rss("").substring(0, 60)), "neither XML nor JSON");
        add(feeds, reasons, "other-xml", text("<?xml version=\"1.0\"?><a><b/></a>"), "neither RSS nor Atom");
        add(feeds, reasons, "nothing", text(""), "answers with nothing");
        add(feeds, reasons, "words", text("Hello."), "neither XML nor JSON");
        add(feeds, reasons, "film", bytes("video/mp4", new byte[10]), "not with a feed");
        add(feeds, reasons, "inside", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://169.254.169.254/latest/meta-data/");
            exchange.sendResponseHeaders(302, -1);
        }, "not on the public Internet");
        Map<String, String> ids = new LinkedHashMap<>();
        feeds.forEach((name, feed) -> ids.put(name, keep(name, feed)));
        ids.forEach((name, id) -> {
            JsonPath state = FeedsTest.polled(id);
            assertThat(state.getString("lastError")).as(name).contains(reasons.get(name)).endsWith(".");
            assertThat(state.getInt("failures")).as(name).isEqualTo(1);
            assertThat(state.getInt("lastItems.created")).as(name).isZero();
        });
        assertThat(world.requests(sentinel)).as("requests for what an entity names").isEmpty();
        assertThat(As.role(Roles.READER).get("/api/v1/sources").statusCode()).isEqualTo(200);
    }

    @Test
    void an_item_that_is_nested_without_end_is_refused_alone() {
        String id = keep("items", text(FeedsTest.rss(FeedsTest.item("good", "A headline")
                + "<item><guid>deep</guid><description><![CDATA[" + "<div>".repeat(50_000) + "]]></description></item>"
                + "<item><guid>tags</guid><description><![CDATA[" + "<b>".repeat(150_000) + "]]></description></item>"
                + "<item><guid>long</guid><description>" + "x".repeat(1_000_001) + "</description></item>")));
        JsonPath state = FeedsTest.polled(id);
        assertThat(state.getString("lastError")).isNull();
        assertThat(state.getInt("lastItems.created")).isOne();
        assertThat(state.getInt("lastItems.refused")).isEqualTo(3);
    }

    /** What is just below the limits is read, by several polls at once, and what is too much of it is counted. */
    @Test
    void the_largest_that_is_read_is_read() {
        String text = "x".repeat(4_000);
        Map<String, String> feeds = Map.of("most-elements", FeedsTest.rss("<item/>".repeat(29_990)),
                "most-parts", json("{},".repeat(74_900) + "{}"),
                "most-bytes", FeedsTest.rss(("<item><description>" + text + "</description></item>").repeat(1_250)));
        Map<String, String> ids = new LinkedHashMap<>();
        feeds.forEach((name, feed) -> ids.put(name, keep(name, text(feed))));
        Map<String, Integer> leftOut = Map.of("most-elements", 28_990, "most-parts", 73_901, "most-bytes", 250);
        ids.forEach((name, id) -> {
            JsonPath state = FeedsTest.polled(id);
            assertThat(state.getString("lastError")).as(name).isNull();
            assertThat(state.getInt("lastItems.leftOut")).as(name).isEqualTo(leftOut.get(name));
            assertThat(state.getInt("lastItems.refused")).as(name + ": none has an id").isEqualTo(FeedDocument.MOST_ITEMS);
        });
    }

    private static String json(String items) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + items + "]}";
    }

    @Test
    void a_charset_that_is_declared_wrongly_but_clear_is_read() {
        String id = keep("declared",
                bytes("text/xml; charset=iso-8859-1", FeedsTest.rss(FeedsTest.item("i", ARABIC)).getBytes(UTF_8)));
        assertThat(FeedsTest.polled(id).getInt("lastItems.created")).isOne();
        assertThat(As.role(Roles.READER).get("/api/v1/reports?source=hostile-" + mark + "-declared").jsonPath()
                .getString("items[0].headline")).isEqualTo(ARABIC);
    }

    private static void add(Map<String, HttpHandler> feeds, Map<String, String> reasons, String name, HttpHandler feed,
            String reason) {
        feeds.put(name, feed);
        reasons.put(name, reason);
    }

    private String keep(String name, HttpHandler feed) {
        String slug = "hostile-" + mark + "-" + name;
        As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + slug + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}")
                .post("/api/v1/sources").then().statusCode(201);
        String url = world.serve("/" + mark + "/" + name, feed);
        return As.role(Roles.SOURCE_KEEPER).body("{\"url\":\"" + url + "\"}").post("/api/v1/sources/" + slug + "/feeds")
                .then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return doctype(entities.toString(), "&l9;");
    }

    private static String doctype(String declarations, String title) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + declarations + "]>"
                + FeedsTest.rss("<item><title>" + title + "</title></item>").substring("<?xml version=\"1.0\"?>".length());
    }

    private static HttpHandler text(String text) {
        return bytes("application/rss+xml", text.getBytes(UTF_8));
    }

    private static HttpHandler bytes(String contentType, byte[] bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    private static HttpHandler body(int megabytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, 0);
            byte[] megabyte = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < megabytes; i++) {
                exchange.getResponseBody().write(megabyte);
            }
        };
    }

    private static HttpHandler bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream folded = new GZIPOutputStream(bytes)) {
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                folded.write(new byte[1_000_000]);
            }
        }
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bytes.size());
            exchange.getResponseBody().write(bytes.toByteArray());
        };
    }

    private static HttpHandler drip() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 10_000; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        };
    }
}
