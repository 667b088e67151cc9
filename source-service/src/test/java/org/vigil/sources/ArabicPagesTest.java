package org.vigil.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.OutsideServer;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whoever reads in Arabic meets no sentence in English: nowhere on a page do three words in Latin letters stand together. */
@QuarkusTest
class ArabicPagesTest {

    /** What a report says is said in the words of its writer. */
    private static final String OTHERS = "#report .text";

    OutsideServer world;

    @Inject
    AgroalDataSource database;

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x"
            + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void why_a_report_is_held_to_repeat_another_one_is_arabic() {
        register("monitor");
        register("outlet");
        String alone = file("outlet", "2024-03-05", "In February 46 attacks struck Aleppo, according to Monitor " + mark + ".");
        assertThat(demandArabic(report(alone)).select("#lineage ~ p").text()).contains("ولا يُعرف تقرير آخر عن ذلك.");
        String other = file("outlet", "2024-03-06", "According to Monitor " + mark + ", Aleppo saw 46 attacks in February.");
        assertThat(demandArabic(report(other)).select("#lineage ~ p").text()).contains("العدد ٤٦ (هجمات)", "كما يفعل التقرير");
        String text = "Monitor " + mark
                + " lists 46 attacks around Aleppo in February. Its list names every village, the hour of "
                + "each blast and the kind of weapon, and leaves out whatever only one caller has told.";
        String itself = file("monitor", "2024-03-07", text);
        assertThat(demandArabic(report(other)).select("#lineage ~ p").text()).contains("يقوله هذا المصدر بنفسه");
        String copy = file("outlet", "2024-03-08", text);
        assertThat(demandArabic(report(copy)).select("#lineage ~ p").text()).contains("١٠٠ من كل ١٠٠ سلسلة");
        assertThat(json(report(copy)).jsonPath().getString("lineage.reason"))
                .isEqualTo("100 of 100 runs of three words of the shorter text stand in report " + itself + " too.");
    }

    @Test
    void why_two_sources_may_be_one_is_arabic() {
        String site = mark + ".example";
        source("one", "Observers " + mark, "www." + site);
        source("same", "OBSERVERS " + mark, "www." + site);
        source("alike", "Observerz " + mark, "news." + site);
        source("whole", "Zagros " + mark + " راصدون", "a." + site);
        assertThat(demandArabic("/api/v1/sources/one-" + mark).select("#twins ~ ul").text())
                .contains("الاسم نفسه: Observers " + mark, "الموقع نفسه: " + site, "اسم مشابه: Observers " + mark + " و ",
                        "النطاق نفسه: " + site);
        assertThat(json("/api/v1/sources/one-" + mark + "/twins").asString()).contains("same domain " + site)
                .doesNotContain("نفسه");
    }

    @Test
    void why_a_feed_was_not_read_and_an_item_not_filed_is_arabic() {
        register("outlet");
        demandFails("video/mp4", "x", "يجيب العنوان بـ \u2068video/mp4\u2069 لا بخلاصة");
        demandFails("text/html", "<html><p>No feed</p></html>", "يجيب العنوان بصفحة ويب");
        demandFails("text/xml", "<rss version=\"2.0\">", "ليس XML ولا JSON");
        demandFails("application/json", "{}", "JSON Feed");
        assertThat(polled(world.url("/" + mark)).select(".notice").text()).contains("بالحالة \u2068404\u2069 بدل الخلاصة");
        String refused = world.serve("/" + mark + "/refused", "text/xml",
                "<rss version=\"2.0\"><channel><title>T</title><link>https://o.example/</link><description>d</description>"
                        + "<item><guid isPermaLink=\"false\">i</guid><title>" + "A".repeat(1_001)
                        + "</title></item></channel></rss>");
        assertThat(polled(refused).select(".notice").text()).contains("عنوانه أطول من ١٠٠٠ حرف");
        demandArabic(feeds());
        assertThat(json(feeds()).asString()).contains("The address answers with video/mp4, and not with a feed",
                "An item was refused, because its headline size must be between 0 and 1000.")
                .doesNotContainPattern("\\p{InArabic}");
    }

    @Test
    void what_was_stored_in_english_alone_and_what_somebody_has_written_stays_as_it_is() throws SQLException {
        register("monitor");
        register("outlet");
        String report = file("outlet", "2024-03-05",
                "In February 46 attacks struck Aleppo, according to Monitor " + mark + ".");
        execute("update report set lineage_reason_said = null where id = '" + report + "'");
        assertThat(arabic(report(report)).asString()).contains("It names Monitor " + mark + " for 46 attacks");
        As.role(Roles.CURATOR).header("If-Match", json(report(report)).header("ETag"))
                .body(Map.of("lineage", "relay", "source", "monitor-" + mark, "reason", "It says so itself."))
                .put(report(report) + "/lineage").then().statusCode(200);
        assertThat(arabic(report(report)).asString()).contains("It says so itself.");
    }

    private void register(String name) {
        As.role(Roles.SOURCE_KEEPER)
                .body(Map.of("slug", name + "-" + mark, "name", name + " " + mark, "kind", "outlet"))
                .post("/api/v1/sources").then().statusCode(201);
    }

    private void source(String slug, String name, String site) {
        As.role(Roles.SOURCE_KEEPER)
                .body(Map.of("slug", slug + "-" + mark, "name", name, "kind", "outlet", "sites", List.of(site)))
                .post("/api/v1/sources").then().statusCode(201);
    }

    private String file(String source, String day, String body) {
        return As.role(Roles.REPORTER).body(Map.of("source", source + "-" + mark, "publishedAt", day, "body", body))
                .post("/api/v1/reports").then().statusCode(201).extract().path("id");
    }

    private void demandFails(String mediaType, String document, String why) {
        Document page = polled(world.serve("/" + mark + "/" + UUID.randomUUID(), mediaType, document));
        assertThat(page.select(".notice").text()).contains(why);
    }

    /** The page of a feed at that address once it has been polled. */
    private Document polled(String url) {
        String feed = "/api/v1/feeds/" + As.role(Roles.SOURCE_KEEPER).body(Map.of("url", url)).post(feeds()).then()
                .statusCode(201).extract().path("id");
        await().until(() -> json(feed).jsonPath().getString("lastPolledAt") != null);
        return demandArabic(feed);
    }

    private String feeds() {
        return "/api/v1/sources/outlet-" + mark + "/feeds";
    }

    private static String report(String id) {
        return "/api/v1/reports/" + id;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static Response json(String address) {
        return As.role(Roles.READER).header("Accept-Language", "ar").get(address);
    }

    private static Response arabic(String address) {
        return ArabicPages.get(Roles.READER, address, "ar");
    }

    /** The page, without what it has in others' words. */
    private static Document demandArabic(String address) {
        return ArabicPages.demand(Roles.READER, address, OTHERS);
    }
}
