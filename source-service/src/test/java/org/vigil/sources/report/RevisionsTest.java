package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class RevisionsTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "outlet-" + mark;
    private final String url = "https://" + source + ".example/item";

    @BeforeEach
    void a_source_is_registered() {
        register(source);
    }

    @Test
    void an_edited_item_is_found_by_its_address_and_becomes_a_revision_with_a_readable_difference() {
        JsonPath first = file(201, item("Two killed near Homs", "Two guards were killed near Homs on Sunday."));
        JsonPath second = file(200, """
                {"source":"%s","publishedAt":"2026-03-02","url":"%s?utm_source=mail#top",
                 "headline":"Three killed near Homs","body":"Three guards were killed near Homs on Sunday."}"""
                .formatted(source, url));
        String id = first.getString("id");
        assertThat(second.getString("id")).isEqualTo(id);
        assertThat(second.getInt("revision")).isEqualTo(2);

        JsonPath revision = As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions/2").jsonPath();
        assertThat(revision.getString("headline")).isEqualTo("Three killed near Homs");
        assertThat(revision.getList("bodyDifference.kind", String.class)).containsExactly("removed", "added", "same");
        assertThat(revision.getList("bodyDifference.text", String.class))
                .containsExactly("Two ", "Three ", "guards were killed near Homs on Sunday.");
        JsonPath before = As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions/1").jsonPath();
        assertThat(before.getString("body")).isEqualTo("Two guards were killed near Homs on Sunday.");
        assertThat(changesOnTheTopic(id, 2)).containsExactly("filed", "revised");
    }

    @Test
    void an_item_that_reads_the_same_changes_nothing() {
        String item = item("A headline", "A body that stays.");
        String id = file(201, item).getString("id");
        assertThat(file(200, item).getInt("revision")).isEqualTo(1);
        assertThat(file(200, "{\"source\":\"" + source + "\",\"publishedAt\":\"2026-03-02\",\"url\":\"" + url + "\"}")
                .getString("body")).as("what is absent stays").isEqualTo("A body that stays.");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions").jsonPath().getList("items")).hasSize(1);
    }

    @Test
    void an_item_that_moved_is_found_by_the_id_of_its_feed() {
        String id = file(201, feedItem("/old-place")).getString("id");
        JsonPath moved = file(200, feedItem("/new-place"));
        assertThat(moved.getString("id")).isEqualTo(id);
        assertThat(moved.getString("url")).endsWith("/new-place");
        assertThat(moved.getInt("revision")).isEqualTo(2);
    }

    @Test
    void items_of_a_feed_that_share_a_link_stay_items_of_their_own() {
        String first = feedItem("/home");
        String second = feedItem("/home").replace("tag:7", "tag:8").replace("A headline", "Another headline");
        String id = file(201, first).getString("id");
        assertThat(file(201, second).getString("id")).isNotEqualTo(id);
        assertThat(file(200, first.replace("A headline", "A new headline")).getString("id")).isEqualTo(id);
        assertThat(file(200, second).getString("headline")).isEqualTo("Another headline");
    }

    @Test
    void nobody_learns_by_filing_what_a_protected_source_has_published_or_takes_its_address_away() {
        String secret = "secret-" + mark;
        String code = As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + secret
                + "\",\"name\":\"N\",\"kind\":\"witness\",\"protection\":\"protected\"}").post("/api/v1/sources").jsonPath()
                .getString("codeName");
        String item = "{\"source\":\"" + code + "\",\"publishedAt\":\"2026-03-02\",\"url\":\"" + url + "\"}";
        String id = As.role(Roles.ADMIN).body(item).post("/api/v1/reports").jsonPath().getString("id");
        assertThat(file(201, item).getString("id")).as("a guess tells nothing").isNotEqualTo(id);
        assertThat(put(id, "\"1\"",
                "{\"item\":{\"source\":\"" + code + "\",\"publishedAt\":\"2026-03-03\"},\"reason\":\"A try.\"}")
                .statusCode()).isEqualTo(403);
        assertThat(As.role(Roles.ADMIN).body(item).post("/api/v1/reports").then().statusCode(200).extract().jsonPath()
                .getString("id")).as("who may know it finds it").isEqualTo(id);
    }

    @Test
    void the_same_address_of_another_source_is_another_report() {
        String id = file(201, item("A headline", "A body.")).getString("id");
        String other = "other-" + mark;
        register(other);
        assertThat(
                file(201, item("A headline", "A body.").replace(source, other).replace(other + ".example", source + ".example"))
                        .getString("id"))
                .isNotEqualTo(id);
    }

    @Test
    void a_report_that_was_filed_with_a_mistake_is_corrected_with_a_reason() {
        String id = file(201, item("A headlin", "A body.")).getString("id");
        String correction = "{\"item\":" + item("A headline", "A body.") + ",\"reason\":\"A letter was missing.\"}";
        assertThat(put(id, null, correction).statusCode()).isEqualTo(428);
        JsonPath corrected = put(id, "\"1\"", correction).jsonPath();
        assertThat(corrected.getString("headline")).isEqualTo("A headline");
        assertThat(corrected.getInt("revision")).isEqualTo(2);
        assertThat(put(id, "\"1\"", correction).statusCode()).isEqualTo(412);
        JsonPath history = As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions").jsonPath();
        assertThat(history.getString("items[0].reason")).isEqualTo("A letter was missing.");
    }

    @Test
    void a_correction_cannot_take_the_address_of_another_report_or_change_the_source() {
        file(201, item("The first", "A body."));
        String id = file(201, item("The second", "A body.").replace("/item", "/other")).getString("id");
        String taken = "{\"item\":" + item("The second", "A body.") + ",\"reason\":\"A try.\"}";
        assertThat(put(id, "\"1\"", taken).jsonPath().getString("violations[0].field")).isEqualTo("url");
        register("third-" + mark);
        String moved = "{\"item\":{\"source\":\"third-" + mark + "\",\"publishedAt\":\"2026-03-02\"},\"reason\":\"A try.\"}";
        assertThat(put(id, "\"1\"", moved).jsonPath().getString("violations[0].field")).isEqualTo("source");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + id).jsonPath().getInt("revision")).isEqualTo(1);
    }

    @Test
    void a_revision_that_is_not_there_is_a_404() {
        String id = file(201, item("A headline", "A body.")).getString("id");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions/2").statusCode()).isEqualTo(404);
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + id + "/revisions/0").statusCode()).isEqualTo(404);
    }

    private static void register(String slug) {
        As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + slug + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}")
                .post("/api/v1/sources").then().statusCode(201);
    }

    private String item(String headline, String body) {
        return """
                {"source":"%s","publishedAt":"2026-03-02","url":"%s","headline":"%s","body":"%s"}"""
                .formatted(source, url, headline, body);
    }

    private String feedItem(String path) {
        return """
                {"source":"%s","publishedAt":"2026-03-02","url":"%s%s","externalId":"tag:7","headline":"A headline"}"""
                .formatted(source, url, path);
    }

    private static JsonPath file(int status, String item) {
        return As.role(Roles.REPORTER).body(item).post("/api/v1/reports").then().statusCode(status).extract().jsonPath();
    }

    private static Response put(String id, String ifMatch, String body) {
        var request = As.role(Roles.REPORTER).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/v1/reports/" + id);
    }

    private static List<String> changesOnTheTopic(String id, int expected) {
        List<ConsumerRecord<String, String>> events = await().until(
                () -> Topic.all(Topics.REPORTS).stream().filter(event -> event.key().equals(id)).toList(),
                found -> found.size() >= expected);
        assertThat(events).allSatisfy(event -> assertThat(Contracts.violations("report", event.value())).isEmpty());
        return events.stream().map(event -> JsonPath.from(event.value()).getString("change")).toList();
    }
}
