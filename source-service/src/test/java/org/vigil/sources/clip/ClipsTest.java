package org.vigil.sources.clip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ClipsTest {

    private static final String PARAGRAPH = "The district office said on Monday that two vehicles were found on the road to the "
            + "old mill, that nobody was in them, and that the road was closed for the rest of the day. ";
    private static final String ARABIC = "\u0642\u0627\u0644 \u0645\u0643\u062a\u0628 \u0627\u0644\u0645\u062d\u0627\u0641\u0638\u0629 \u0625\u0646 \u0627\u0644\u0637\u0631\u064a\u0642 \u0623\u063a\u0644\u0642 \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646\u060c \u0648\u0625\u0646 \u0627\u0644\u062d\u0631\u0643\u0629 \u0639\u0627\u062f\u062a. ";

    OutsideServer world;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "clip-outlet-" + mark;
    private final String path = "/" + mark + "/page";

    @BeforeEach
    void a_source_is_registered() {
        register(source, "public");
    }

    @Test
    void a_page_becomes_a_report_with_its_main_text_headline_date_and_language() {
        world.serve(path, "text/html; charset=utf-8", page("<html lang=\"en-GB\">",
                "<meta property=\"article:published_time\" content=\"2026-03-02T08:00:00+03:00\">"));
        JsonPath clip = clip(201, world.url(path));
        assertThat(clip.getString("outcome")).isEqualTo("CREATED");
        assertThat(clip.getString("headline")).isEqualTo("Road to the old mill closed");
        assertThat(clip.getString("publishedAt")).isEqualTo("2026-03-02T08:00+03:00");
        assertThat(clip.getString("language")).isEqualTo("en-GB");
        JsonPath report = As.role(Roles.READER).get("/api/v1/reports/" + clip.getString("report")).jsonPath();
        assertThat(report.getString("body")).contains("two vehicles were found").doesNotContain("Subscribe", "var x")
                .hasLineCount(5);
        assertThat(report.getString("url")).isEqualTo(world.url(path));
    }

    @Test
    void the_same_page_is_the_same_report_and_an_edited_one_a_revision() {
        String text = page("<html lang=\"en\">", "<meta name=\"dc.date\" content=\"2026-03-02\">");
        world.serve(path, "text/html", text);
        JsonPath first = clip(201, world.url(path));
        JsonPath second = clip(200, world.url(path));
        assertThat(second.getString("report")).isEqualTo(first.getString("report"));
        assertThat(second.getString("outcome")).isEqualTo("UNCHANGED");
        world.serve(path, "text/html", text.replace("two vehicles", "three vehicles"));
        JsonPath third = clip(200, world.url(path));
        assertThat(third.getInt("revision")).isEqualTo(2);
        JsonPath evidence = As.role(Roles.READER).get("/api/v1/reports/" + first.getString("report") + "/evidence").jsonPath();
        assertThat(evidence.getList("items.sha256")).containsExactly(third.getString("sha256"), first.getString("sha256"));
    }

    @Test
    void a_page_that_is_handed_in_is_read_in_its_charset() {
        Charset arabic = Charset.forName("windows-1256");
        byte[] bytes = ("<html><head><meta charset=\"windows-1256\"><title>\u062e\u0628\u0631</title></head><body><article>"
                + ("<p>" + ARABIC.repeat(4) + "</p>").repeat(5) + "</article></body></html>").getBytes(arabic);
        JsonPath clip = upload("?source=" + source + "&url=https://o.example/a&publishedAt=2026-03-02&credibility=3", bytes)
                .then().statusCode(201).extract().jsonPath();
        assertThat(clip.getString("language")).isEqualTo("ar");
        assertThat(clip.getString("headline")).isEqualTo("\u062e\u0628\u0631");
        JsonPath report = As.role(Roles.READER).get("/api/v1/reports/" + clip.getString("report")).jsonPath();
        assertThat(report.getString("body")).startsWith(ARABIC.strip());
        assertThat(report.getInt("credibility")).isEqualTo(3);
    }

    @Test
    void dates_are_found_where_pages_state_them() {
        Map<String, String> heads = Map.of(
                "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"H\","
                        + "\"datePublished\":\"2026-03-02T08:00:00Z\"}]}</script>",
                "2026-03-02T08:00Z",
                "<meta name=\"DC.date.issued\" content=\"2026-03-02\">", "2026-03-02",
                "<script type=\"application/ld+json\">{broken</script><meta itemprop=\"datePublished\" content=\"2026-03-03\">",
                "2026-03-03",
                "</head><body><time datetime=\"2026-03-04T10:00\">4 March</time>", "2026-03-04");
        heads.forEach((head, date) -> {
            JsonPath clip = upload("?source=" + source + "&url=https://o.example/" + date, page("<html>", head).getBytes(UTF_8))
                    .then().statusCode(201).extract().jsonPath();
            assertThat(clip.getString("publishedAt")).as(head).isEqualTo(date);
            assertThat(clip.getString("language")).as("by its words").isEqualTo("en");
        });
    }

    @Test
    void a_date_is_never_guessed() {
        String[] undated = { "", "<meta name=\"date\" content=\"last week\">",
                "</head><body><time datetime=\"2026-03-04\"></time><time datetime=\"2026-03-05\"></time>" };
        for (String head : undated) {
            assertRefused(
                    upload("?source=" + source + "&url=https://o.example/2026/03/02/x", page("<html>", head).getBytes(UTF_8)),
                    "publishedAt");
        }
        String given = "{\"source\":\"" + source + "\",\"url\":\"" + world.serve(path, "text/html", page("<html>", ""))
                + "\",\"publishedAt\":\"2026-03-02\",\"headline\":\"Another\"}";
        JsonPath clip = As.role(Roles.REPORTER).body(given).post("/api/v1/clips").then().statusCode(201).extract().jsonPath();
        assertThat(clip.getString("headline")).isEqualTo("Another");
    }

    @Test
    void what_cannot_be_clipped_is_refused_by_the_name_of_its_field() {
        String dated = "<meta name=\"date\" content=\"2026-03-02\">";
        assertRefused(post("{\"source\":\"" + source + "\",\"url\":\"http://127.0.0.1:1/\"}"), "url");
        assertRefused(post("{\"source\":\"" + source + "\",\"url\":\"http://[::ffff:169.254.169.254]/\"}"), "url");
        assertRefused(post("{\"source\":\"" + source + "\"}"), "url");
        assertRefused(post("{\"url\":\"https://o.example/\"}"), "source");
        assertRefused(post("{\"source\":\"nobody-known\",\"url\":\"" + world.serve(path, "text/html", "x") + "\"}"), "source");
        assertThat(world.requests(path)).as("fetched for nobody").isEmpty();
        assertRefused(upload("?source=" + source + "&url=https://o.example/", new byte[0]), "body");
        assertRefused(upload("?source=" + source + "&url=javascript:x", page("<html>", dated).getBytes(UTF_8)), "url");
        assertRefused(upload("?source=" + source, page("<html>", dated).getBytes(UTF_8)), "url");
        assertRefused(upload("?source=" + source + "&url=https://o.example/&credibility=7", new byte[1]), "credibility");
        assertRefused(upload("?source=" + source + "&url=https://o.example/", "<p></p>".getBytes(UTF_8)), "body");
        assertRefused(upload("?source=" + source + "&url=https://o.example/", "<div>".repeat(90_000).getBytes(UTF_8)), "body");
        assertRefused(upload("?source=" + source + "&url=https://o.example/", "<b>".repeat(500_000).getBytes(UTF_8)), "body");
        assertRefused(
                upload("?source=" + source + "&url=https://o.example/",
                        ARABIC.repeat(9).getBytes(Charset.forName("windows-1256"))),
                "body");
        assertThat(upload("?source=" + source + "&url=https://o.example/", new byte[5_000_000]).statusCode()).isEqualTo(413);
    }

    @Test
    void a_page_that_its_server_does_not_give_is_refused_with_the_reason() {
        String missing = "{\"source\":\"" + source + "\",\"url\":\"" + world.url(path + "/missing") + "\"}";
        assertThat(post(missing).jsonPath().getString("violations[0].message")).contains("status 404");
        world.serve(path, "image/png", "x");
        String image = "{\"source\":\"" + source + "\",\"url\":\"" + world.url(path) + "\"}";
        assertRefused(post(image), "url");
        assertThat(post(image).jsonPath().getString("violations[0].message")).contains("image/png");
    }

    @Test
    void a_protected_source_is_named_by_its_code_name_alone() {
        String slug = "witness-" + mark;
        String codeName = register(slug, "protected");
        world.serve(path, "text/html", page("<html lang=\"en\">", "<meta name=\"date\" content=\"2026-03-02\">"));
        assertRefused(post("{\"source\":\"" + slug + "\",\"url\":\"" + world.url(path) + "\"}"), "source");
        JsonPath clip = post("{\"source\":\"" + codeName + "\",\"url\":\"" + world.url(path) + "\"}").then().statusCode(201)
                .extract().jsonPath();
        String evidence = "/api/v1/reports/" + clip.getString("report") + "/evidence";
        for (String role : new String[] { Roles.READER, Roles.REPORTER, Roles.CURATOR }) {
            assertThat(As.role(role).get(evidence).statusCode()).isEqualTo(404);
            assertThat(As.role(role).get(evidence + "/" + clip.getString("sha256")).statusCode()).isEqualTo(404);
        }
        assertThat(As.role(Roles.SOURCE_KEEPER).get(evidence).jsonPath().getString("items[0].url")).isEqualTo(world.url(path));
        assertThat(As.role(Roles.SOURCE_KEEPER).get(evidence + "/" + clip.getString("sha256")).statusCode()).isEqualTo(200);
    }

    private static String page(String html, String head) {
        return html + "<head><title>Road to the old mill closed</title>" + head + "<script>var x = 1;</script></head><body>"
                + "<nav><a href=\"/\">Home</a> <a href=\"/s\">Subscribe</a></nav><article><h1>Road to the old mill closed</h1>"
                + ("<p>" + PARAGRAPH.repeat(2) + "</p>").repeat(5) + "</article><footer>Subscribe to us</footer></body></html>";
    }

    private static String register(String slug, String protection) {
        return As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"An outlet\",\"kind\":\"outlet\",\"protection\":\"" + protection
                        + "\"}")
                .post("/api/v1/sources").then().statusCode(201).extract().jsonPath().getString("codeName");
    }

    private JsonPath clip(int status, String url) {
        return post("{\"source\":\"" + source + "\",\"url\":\"" + url + "\"}").then().statusCode(status).extract().jsonPath();
    }

    private static Response post(String body) {
        return As.role(Roles.REPORTER).body(body).post("/api/v1/clips");
    }

    private static Response upload(String query, byte[] page) {
        RequestSpecification request = As.role(Roles.REPORTER).contentType("text/html; charset=utf-8");
        return (page.length == 0 ? request : request.body(page)).post("/api/v1/clips" + query);
    }

    private static void assertRefused(Response answer, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).as(answer.asString()).containsExactly(field);
    }
}
