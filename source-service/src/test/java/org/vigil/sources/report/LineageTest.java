package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class LineageTest {

    private String source;

    @Inject
    AgroalDataSource database;

    @Inject
    ReportRepository reports;

    @BeforeEach
    void a_source_is_registered() {
        source = "outlet-" + UUID.randomUUID().toString().substring(0, 8);
        As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + source + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}")
                .post("/api/v1/sources");
    }

    @Test
    void a_report_is_its_own_origin_whether_or_not_that_has_been_judged_and_events_tell_only_what_has() {
        JsonPath unknown = file("unknown").jsonPath();
        assertThat(unknown.getString("originId")).isEqualTo(unknown.getString("id"));
        assertThat(JsonPath.from(eventsOf(unknown.getString("id"), 1).get(0).value()).getString("originId")).isNull();
        JsonPath original = file("original").jsonPath();
        assertThat(original.getString("originId")).isEqualTo(original.getString("id"));
    }

    @Test
    void what_repeats_a_report_goes_back_to_its_origin_and_follows_it() {
        String first = id(file("original"));
        String second = id(file("unknown"));
        String third = id(file("unknown"));
        assertThat(state(third, "relay", second).jsonPath().getString("originId")).isEqualTo(second);
        assertThat(state(second, "relay", first).jsonPath().getString("originId")).isEqualTo(first);

        JsonPath followed = await().until(() -> As.role(Roles.READER).get("/api/v1/reports/" + third).jsonPath(),
                report -> report.getString("originId").equals(first));
        assertThat(followed.getInt("revision")).isEqualTo(3);
        List<ConsumerRecord<String, String>> events = eventsOf(third, 3);
        assertThat(events).extracting(event -> JsonPath.from(event.value()).getString("change"))
                .containsExactly("filed", "lineage-changed", "origin-changed");
        assertThat(events).allSatisfy(event -> assertThat(Contracts.violations("report", event.value())).isEmpty());
    }

    @Test
    void a_relay_of_a_source_whose_report_is_not_filed_is_a_telling_of_its_own() {
        String id = id(file("unknown"));
        Response stated = put(id, "{\"lineage\":\"relay\",\"source\":\"" + source + "\",\"reason\":\"It says so.\"}");
        assertThat(stated.jsonPath().getString("originId")).isEqualTo(id);
        JsonPath lineage = As.role(Roles.READER).get("/api/v1/reports/" + id + "/lineage").jsonPath();
        assertThat(lineage.getString("kind")).isEqualTo("relay");
        assertThat(lineage.getString("source")).isEqualTo(source);
        assertThat(lineage.getString("reason")).isEqualTo("It says so.");
    }

    /** Whatever is wrong with one of them: what was changed is changed, and the others follow. */
    @Test
    void one_that_cannot_follow_holds_up_neither_the_change_nor_the_others() throws SQLException {
        String first = id(file("original"));
        String second = id(file("unknown"));
        List<String> third = List.of(id(file("unknown")), id(file("unknown")), id(file("unknown")));
        third.forEach(id -> state(id, "relay", second));
        String name = "fail_" + source.replace('-', '_');
        run("create function " + name + "() returns trigger language plpgsql as 'begin raise exception ''No.''; end'");
        run("create trigger " + name + " before update on report for each row when (old.id = '" + third.get(0)
                + "') execute function " + name + "()");
        try {
            assertThat(state(second, "relay", first).jsonPath().getString("originId")).isEqualTo(first);
            for (String id : third.subList(1, 3)) {
                await().until(() -> As.role(Roles.READER).get("/api/v1/reports/" + id).jsonPath().getString("originId"),
                        first::equals);
            }
        } finally {
            run("drop trigger " + name + " on report");
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void lists_do_not_read_what_reports_say() {
        String id = id(file("original"));
        Report report = QuarkusTransaction.requiringNew().call(() -> reports.inOrder(List.of(UUID.fromString(id))).get(0));
        assertThat(Hibernate.isPropertyInitialized(report, "headline")).isTrue();
        assertThat(Hibernate.isPropertyInitialized(report, "body")).isFalse();
    }

    @Test
    void two_reports_cannot_each_repeat_the_other() {
        String first = id(file("unknown"));
        String second = id(file("unknown"));
        state(second, "relay", first);
        assertThat(state(first, "relay", second).jsonPath().getString("violations[0].field")).isEqualTo("of");
        assertThat(state(first, "relay", first).jsonPath().getString("violations[0].field")).isEqualTo("of");
    }

    @Test
    void a_finding_is_complete_or_refused_by_the_name_of_its_field() {
        String id = id(file("unknown"));
        assertThat(refusedField(id, "{\"lineage\":\"relay\",\"reason\":\"r\"}")).isEqualTo("source");
        assertThat(refusedField(id, "{\"lineage\":\"near-duplicate\",\"reason\":\"r\"}")).isEqualTo("of");
        assertThat(refusedField(id, "{\"lineage\":\"original\",\"source\":\"" + source + "\",\"reason\":\"r\"}"))
                .isEqualTo("source");
        assertThat(refusedField(id, "{\"lineage\":\"relay\",\"source\":\"nobody-known\",\"reason\":\"r\"}"))
                .isEqualTo("source");
        assertThat(refusedField(id, "{\"lineage\":\"relay\",\"of\":\"" + UUID.randomUUID() + "\",\"reason\":\"r\"}"))
                .isEqualTo("of");
        assertThat(refusedField(id, "{\"lineage\":\"original\"}")).isEqualTo("reason");
    }

    @Test
    void the_hash_of_a_body_does_not_depend_on_its_white_space() {
        assertThat(ContentHash.of("One  two\n\tthree ")).isEqualTo(ContentHash.of("One two three")).hasSize(64);
        assertThat(ContentHash.of("One two")).isNotEqualTo(ContentHash.of("One  three"));
        assertThat(ContentHash.of(null)).isNull();
    }

    @Test
    void a_topic_can_be_filled_again_with_the_same_revisions() {
        String id = id(file("original"));
        eventsOf(id, 1);
        assertThat(As.role(Roles.ADMIN).post("/api/v1/operations/source-service/refill").statusCode()).isEqualTo(202);
        List<ConsumerRecord<String, String>> events = eventsOf(id, 2);
        assertThat(events.get(1).value()).isEqualTo(events.get(0).value());
        assertThat(events.get(1).headers().lastHeader("ce_id")).isEqualTo(events.get(0).headers().lastHeader("ce_id"));
        await().until(() -> As.role(Roles.ADMIN).get("/api/v1/operations/source-service/refill").jsonPath().getString("state"),
                "done"::equals);
    }

    private Response file(String lineage) {
        return As.role(Roles.REPORTER).body("""
                {"source":"%s","headline":"A headline","publishedAt":"2020-09-03","lineage":"%s"}""".formatted(source, lineage))
                .post("/api/v1/reports");
    }

    private static String id(Response filed) {
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        return filed.jsonPath().getString("id");
    }

    private static Response state(String id, String kind, String of) {
        return put(id, "{\"lineage\":\"" + kind + "\",\"of\":\"" + of + "\",\"reason\":\"Same figures, days and places.\"}");
    }

    private static Response put(String id, String finding) {
        String etag = As.role(Roles.READER).get("/api/v1/reports/" + id).header("ETag");
        return As.role(Roles.CURATOR).header("If-Match", etag).body(finding).put("/api/v1/reports/" + id + "/lineage");
    }

    private static String refusedField(String id, String finding) {
        return put(id, finding).jsonPath().getString("violations[0].field");
    }

    private static List<ConsumerRecord<String, String>> eventsOf(String id, int atLeast) {
        return await().until(() -> Topic.all(Topics.REPORTS).stream().filter(event -> event.key().equals(id)).toList(),
                events -> events.size() >= atLeast);
    }
}
