package org.vigil.sources.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class BatchTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "batch-" + mark;

    @BeforeEach
    void a_source_is_registered() {
        Batches.register(source, "public");
    }

    @Test
    void lines_of_json_become_reports_in_the_name_of_their_sender() {
        String id = Batches.ndjson(List.of(item(1, "The first"), "", item(2, "The second"),
                "{\"source\":\"" + source + "\",\"publishedAt\":\"2026-03-02\",\"headline\":\"Without an address\"}"));
        JsonPath batch = Batches.ended(id);
        assertThat(batch.getString("state")).isEqualTo("done");
        assertThat(batch.getString("filedBy")).isEqualTo("test-reporter");
        assertThat(As.role(Roles.REPORTER).get(Batches.PATH + "/" + id).jsonPath().getString("contentHash")).hasSize(64);
        assertThat(batch.getInt("rows.total")).isEqualTo(3);
        assertThat(batch.getLong("bytes.read")).isEqualTo(batch.getLong("bytes.total")).isPositive();
        assertThat(Batches.counts(batch)).containsExactly(3, 3, 0, 0, 0);
        List<Map<String, Object>> rows = Batches.rows(id, "");
        assertThat(rows).extracting(row -> row.get("state")).containsOnly("created");
        String report = (String) rows.get(1).get("report");
        JsonPath second = As.role(Roles.READER).get("/api/v1/reports/" + report).jsonPath();
        assertThat(second.getString("headline")).isEqualTo("The second");
        assertThat(
                As.role(Roles.READER).get("/api/v1/reports/" + report + "/revisions").jsonPath().getString("items[0].by"))
                .isEqualTo("test-reporter");
        assertThat(Batches.reports(source)).hasSize(3);
    }

    @Test
    void csv_may_have_its_columns_in_any_order_a_byte_order_mark_quoted_line_feeds_and_arabic() {
        String csv = "\uFEFFheadline,publishedAt,source,url,body,credibility,attributedTo,language\r\n"
                + "\"Two, and a \"\"word\"\"\",2026-03-02," + source + ",https://a.example/" + mark
                + "/1,\"One line\r\nand another,\nand a third\",3,trac; sdf-media,en\r\n"
                + "هجوم قرب دير الزور,2026-03-02," + source + ",https://a.example/" + mark + "/2,,,,ar\r\n";
        Response answer = Batches.send(Roles.REPORTER, "text/csv; charset=utf-8", csv.getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Location")).endsWith("/api/v1/report-batches/" + answer.path("id"));
        JsonPath batch = Batches.ended(answer.path("id"));
        assertThat(batch.getString("format")).isEqualTo("csv");
        assertThat(Batches.counts(batch)).as(Batches.rows(answer.path("id"), "").toString()).containsExactly(2, 2, 0, 0, 0);
        List<Map<String, Object>> rows = Batches.rows(answer.path("id"), "");
        JsonPath first = As.role(Roles.READER).get("/api/v1/reports/" + rows.get(0).get("report")).jsonPath();
        assertThat(first.getString("headline")).isEqualTo("Two, and a \"word\"");
        assertThat(first.getString("body")).isEqualTo("One line\r\nand another,\nand a third");
        assertThat(first.getInt("credibility")).isEqualTo(3);
        assertThat(first.getList("attributedTo", String.class)).containsExactly("trac", "sdf-media");
        JsonPath second = As.role(Roles.READER).get("/api/v1/reports/" + rows.get(1).get("report")).jsonPath();
        assertThat(second.getString("headline")).isEqualTo("هجوم قرب دير الزور");
        assertThat(second.getString("body")).isNull();
    }

    @Test
    void a_row_that_is_not_right_is_rejected_by_the_names_of_its_fields_and_the_others_go_on() {
        String id = Batches.ndjson(List.of(item(1, "Right"), "{\"source\":\"" + source + "\"",
                item(2, "Wrong day").replace("2026-03-02", "2026-02-30"),
                item(3, "Wrong figure").replace("{", "{\"credibility\":9,\"language\":\"?\","),
                item(4, "Unknown field").replace("{", "{\"title\":\"x\","), "null",
                item(5, "Unknown source").replace(source, "nobody-" + mark),
                item(6, "NUL").replace("NUL", "a\\u0000b"),
                item(7, "A relay").replace("{", "{\"lineage\":\"relay\","),
                "{\"body\":\"" + "x".repeat(2_200_000) + "\"}", item(8, "Right too")));
        JsonPath batch = Batches.ended(id);
        assertThat(Batches.counts(batch)).containsExactly(11, 2, 0, 0, 9);
        List<Map<String, Object>> rejected = Batches.rows(id, "?state=rejected");
        assertThat(rejected).extracting(row -> row.get("row")).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(rejected).extracting(BatchTest::fields).containsExactly(List.of("row"), List.of("publishedAt"),
                List.of("credibility", "language"), List.of("title"), List.of("row"), List.of("source"), List.of("headline"),
                List.of("lineage"), List.of("row"));
        assertThat(Batches.rows(id, "?state=created")).extracting(row -> row.get("row")).containsExactly(1, 11);
    }

    @Test
    void a_row_of_csv_that_is_not_right_is_rejected_too() {
        String csv = "source,publishedAt,headline,credibility\n" + source + ",2026-03-02,Right,\n" + source
                + ",2026-03-02,One cell too many,1,2\n" + source + ",2026-03-02,No figure,high\n" + source
                + ",2026-03-02,\"Closed\" too early,1\n" + source + ",2026-03-02,5\" of rain,1\n" + source
                + ",2026-03-02,\"Not closed,1\n";
        String id = Batches.send(Roles.REPORTER, "text/csv", csv.getBytes(StandardCharsets.UTF_8), false).path("id");
        assertThat(Batches.counts(Batches.ended(id))).as(Batches.rows(id, "").toString()).containsExactly(6, 2, 0, 0, 4);
        assertThat(Batches.rows(id, "?state=rejected")).extracting(BatchTest::fields).containsExactly(List.of("row"),
                List.of("credibility"), List.of("row"), List.of("row"));
    }

    @Test
    void a_body_that_is_no_list_of_reports_is_refused_at_once() {
        assertRefused("text/csv", "source,publishedAt,title\nx,2026-03-02,y\n", "title");
        assertRefused("text/csv", "source,headline\nx,y\n", "publishedAt");
        assertRefused("text/csv", "source,publishedAt,source\nx,2026-03-02,y\n", "source");
        assertRefused("text/csv", "source,publishedAt\n", "body");
        assertRefused("application/x-ndjson", "\n \n", "body");
        Response type = Batches.send(Roles.REPORTER, "text/plain", new byte[] { 'x' }, false);
        assertThat(type.statusCode()).isEqualTo(415);
        assertThat(As.role(Roles.REPORTER).contentType("text/csv").body("x").post(Batches.PATH + "?dryRun=maybe").jsonPath()
                .getString("violations[0].field")).isEqualTo("dryRun");
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_no_report() {
        Batches.ended(Batches.ndjson(List.of(item(1, "Known"), item(2, "Known too"))));
        byte[] lines = String
                .join("\n", item(1, "Known"), item(2, "Edited"), item(3, "New"), item(4, "Bad").replace("2026", "x"))
                .getBytes(StandardCharsets.UTF_8);
        Response answer = Batches.send(Roles.REPORTER, "application/x-ndjson", lines, true);
        JsonPath batch = Batches.ended(answer.path("id"));
        assertThat(batch.getBoolean("dryRun")).isTrue();
        assertThat(Batches.counts(batch)).containsExactly(4, 1, 1, 1, 1);
        assertThat(Batches.rows(answer.path("id"), "")).extracting(row -> row.get("state")).containsExactly("unchanged",
                "revised",
                "created", "rejected");
        assertThat(Batches.reports(source)).extracting(report -> report.get("headline")).containsExactlyInAnyOrder("Known",
                "Known too");
        assertThat(Batches.reports(source)).extracting(report -> report.get("revision")).containsOnly(1);
        String real = Batches.send(Roles.REPORTER, "application/x-ndjson", lines, false).path("id");
        assertThat(real).isNotEqualTo(answer.path("id"));
        assertThat(Batches.counts(Batches.ended(real))).containsExactly(4, 1, 1, 1, 1);
    }

    @Test
    void the_same_content_sent_twice_is_one_batch_and_an_edited_one_revises_what_was_edited() {
        List<String> lines = new ArrayList<>(IntStream.range(0, 30).mapToObj(i -> item(i, "Headline " + i)).toList());
        String id = Batches.ndjson(lines);
        byte[] body = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Response again = Batches.send(Roles.REPORTER, "application/x-ndjson", body, false);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String> path("id")).isEqualTo(id);
        assertThat(Batches.counts(Batches.ended(id))).containsExactly(30, 30, 0, 0, 0);
        assertThat(Batches.send(Roles.REPORTER, "application/x-ndjson", body, false).<String> path("state")).isEqualTo("done");

        lines.set(3, item(3, "Headline 3, edited"));
        lines.add(item(30, "Headline 30"));
        assertThat(Batches.counts(Batches.ended(Batches.ndjson(lines)))).containsExactly(31, 1, 1, 29, 0);
        assertThat(Batches.reports(source)).hasSize(31);
    }

    @Test
    void rows_are_read_page_by_page_and_as_csv() {
        String id = Batches.ndjson(IntStream.range(0, 25).mapToObj(i -> item(i, "Headline " + i)
                .replace("2026-03-02", i % 2 == 0 ? "2026-03-02" : "=1+1")).toList());
        Batches.ended(id);
        List<Object> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = As.role(Roles.READER).get(Batches.PATH + "/" + id + "/rows?limit=5&state=rejected" + cursor)
                    .jsonPath();
            rows.addAll(page.getList("items.row"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        assertThat(rows).containsExactlyElementsOf(IntStream.range(0, 12).mapToObj(i -> (Object) (2 * i + 2)).toList());
        Response csv = As.role(Roles.READER).accept("text/csv").get(Batches.PATH + "/" + id + "/rows?state=rejected");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines()).hasSize(13).contains("row,state,report,violations")
                .anyMatch(line -> line.startsWith("2,rejected,,") && line.contains("publishedAt is a date"));
        assertThat(As.role(Roles.READER).get(Batches.PATH + "/" + id + "/rows?state=lost").statusCode()).isEqualTo(400);
        assertThat(As.role(Roles.READER).get(Batches.PATH + "/" + id + "/rows?cursor=x").statusCode()).isEqualTo(400);
        assertThat(As.role(Roles.READER).accept("text/csv").get(Batches.PATH + "/" + UUID.randomUUID() + "/rows").statusCode())
                .isEqualTo(404);
        assertThat(As.role(Roles.READER).get(Batches.PATH + "?limit=1").jsonPath().getString("next")).isNotNull();
    }

    @Test
    void no_spreadsheet_takes_the_name_of_a_field_for_a_formula() {
        String id = Batches.ndjson(List.of(item(1, "One").replace("\"headline\"", "\"=1+1;=2+2\\n@SUM(A1)\"")));
        Batches.ended(id);
        assertThat(Batches.rows(id, "").get(0).get("violations").toString()).contains("=1+1;=2+2\n@SUM(A1)");
        assertThat(As.role(Roles.READER).accept("text/csv").get(Batches.PATH + "/" + id + "/rows").asString())
                .contains("1,rejected,,\"'=1+1;'=2+2\n'@SUM(A1) ");
    }

    @Test
    void a_protected_source_can_be_named_only_by_who_may_know_it() {
        String hidden = "hidden-" + mark;
        Batches.register(hidden, "protected");
        byte[] body = item(1, "Seen").replace(source, hidden).getBytes(StandardCharsets.UTF_8);
        String id = Batches.send(Roles.REPORTER, "application/x-ndjson", body, false).path("id");
        Batches.ended(id);
        assertThat(fields(Batches.rows(id, "").get(0))).containsExactly("source");
        Response kept = Batches.send(Roles.ADMIN, "application/x-ndjson", body, false);
        assertThat(kept.statusCode()).as("what a reporter sent is not the keeper's batch").isEqualTo(202);
        assertThat(Batches.counts(Batches.ended(kept.path("id")))).containsExactly(1, 1, 0, 0, 0);
        assertThat(As.role(Roles.READER).get(Batches.PATH + "/" + kept.path("id") + "/rows").asString()).doesNotContain(hidden);
    }

    @Test
    void who_guesses_what_a_keeper_has_sent_learns_nothing_from_sending_it() {
        String hidden = "guessed-" + mark;
        Batches.register(hidden, "protected");
        byte[] body = item(1, "Seen").replace(source, hidden).getBytes(StandardCharsets.UTF_8);
        String kept = Batches.send(Roles.ADMIN, "application/x-ndjson", body, false).path("id");
        Batches.ended(kept);

        for (String role : List.of(Roles.REPORTER, Roles.CURATOR)) {
            Response guessed = Batches.send(role, "application/x-ndjson", body, false);
            assertThat(guessed.statusCode()).isEqualTo(202);
            String id = guessed.path("id");
            assertThat(Batches.counts(Batches.ended(id))).containsExactly(1, 0, 0, 0, 1);
            assertThat(fields(Batches.rows(id, "").get(0))).containsExactly("source");
            assertThat(As.role(role).get(Batches.PATH + "/" + kept).jsonPath().getString("contentHash"))
                    .as("by which a guess could be made sure of").isNull();
        }
    }

    @Test
    void rows_that_were_rejected_are_tried_again_when_the_content_is_sent_again_and_the_others_are_not() {
        String late = "late-" + mark;
        String withoutAddress = "{\"source\":\"" + source + "\",\"publishedAt\":\"2026-03-02\",\"headline\":\"Once\"}";
        byte[] body = String.join("\n", withoutAddress, item(1, "Late").replace(source, late), item(2, "Here"))
                .getBytes(StandardCharsets.UTF_8);
        String id = Batches.send(Roles.REPORTER, "application/x-ndjson", body, false).path("id");
        assertThat(Batches.counts(Batches.ended(id))).containsExactly(3, 2, 0, 0, 1);
        List<Map<String, Object>> before = Batches.rows(id, "?state=created");
        Batches.register(late, "public");

        Response again = Batches.send(Roles.REPORTER, "application/x-ndjson", body, false);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String> path("id")).isEqualTo(id);
        assertThat(Batches.counts(Batches.ended(id))).containsExactly(3, 3, 0, 0, 0);
        assertThat(Batches.rows(id, "?state=created")).hasSize(3).containsAll(before);
        assertThat(Batches.reports(source)).hasSize(2);
        assertThat(Batches.reports(late)).hasSize(1);
    }

    @Test
    void a_dry_run_that_has_ended_looks_anew_when_it_is_sent_again() {
        String late = "dry-" + mark;
        byte[] body = item(1, "Late").replace(source, late).getBytes(StandardCharsets.UTF_8);
        String first = Batches.send(Roles.REPORTER, "application/x-ndjson", body, true).path("id");
        assertThat(Batches.counts(Batches.ended(first))).containsExactly(1, 0, 0, 0, 1);
        Batches.register(late, "public");
        String second = Batches.send(Roles.REPORTER, "application/x-ndjson", body, true).path("id");
        assertThat(Batches.counts(Batches.ended(second))).containsExactly(1, 1, 0, 0, 0);
        assertThat(Batches.reports(late)).isEmpty();
    }

    private static void assertRefused(String type, String body, String field) {
        Response answer = Batches.send(Roles.REPORTER, type, body.getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getList("violations.field", String.class)).contains(field);
    }

    @SuppressWarnings("unchecked")
    private static List<String> fields(Map<String, Object> row) {
        return ((List<Map<String, String>>) row.get("violations")).stream().map(violation -> violation.get("field")).sorted()
                .toList();
    }

    private String item(int number, String headline) {
        return "{\"source\":\"%s\",\"publishedAt\":\"2026-03-02\",\"url\":\"https://a.example/%s/%d\",\"headline\":\"%s\"}"
                .formatted(source, mark, number, headline);
    }
}
