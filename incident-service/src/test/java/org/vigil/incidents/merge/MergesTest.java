package org.vigil.incidents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class MergesTest {

    private final String speaker = Desk.slug("observer");

    @Test
    void a_merged_incident_leads_to_the_one_that_it_stands_for_and_its_claims_go_along() {
        UUID first = incident();
        UUID second = incident();
        String merge = merge(List.of(first), second).then().statusCode(201).extract().jsonPath().getString("id");

        assertThat(claimsOf(second)).hasSize(2);
        Response redirected = As.role(Roles.READER).redirects().follow(false).get("/api/v1/incidents/" + first);
        assertThat(redirected.statusCode()).isEqualTo(308);
        assertThat(redirected.header("Location")).endsWith("/api/v1/incidents/" + second);
        JsonPath itself = itself(first);
        assertThat(itself.getString("mergedInto")).isEqualTo(second.toString());
        assertThat(itself.getList("claims")).isEmpty();
        assertThat(listed()).contains(second.toString()).doesNotContain(first.toString());

        List<ConsumerRecord<String, String>> events = eventsOf(merge, 2);
        assertThat(events).extracting(ConsumerRecord::key).containsExactlyInAnyOrder(first.toString(), second.toString());
        assertThat(events).allSatisfy(event -> {
            assertThat(Contracts.violations("incident", event.value())).isEmpty();
            assertThat(JsonPath.from(event.value()).getString("change")).isEqualTo("merged");
        });
    }

    @Test
    void what_was_known_before_a_merge_is_still_told_as_of_then() {
        UUID first = incident();
        UUID second = incident();
        String before = itself(first).getString("knownAt");
        merge(List.of(first), second).then().statusCode(201);
        JsonPath then = As.role(Roles.READER).get("/api/v1/incidents/" + first + "?asOf=" + before).then().statusCode(200)
                .extract().jsonPath();
        assertThat(then.getString("mergedInto")).isNull();
        assertThat(then.getList("claims")).hasSize(1);
    }

    @Test
    void a_list_as_of_a_moment_is_what_it_was_then_page_by_page() {
        UUID first = incident();
        UUID second = incident();
        String moment = itself(second).getString("knownAt");
        UUID third = incident();
        merge(List.of(first), second).then().statusCode(201);
        assertThat(listed()).startsWith(third.toString(), second.toString()).doesNotContain(first.toString());

        JsonPath then = As.role(Roles.READER).get("/api/v1/incidents?limit=1&asOf=" + moment).then().statusCode(200).extract()
                .jsonPath();
        assertThat(then.getList("items.id", String.class)).containsExactly(second.toString());
        assertThat(then.getList("items[0].claims")).hasSize(1);
        JsonPath next = As.role(Roles.READER)
                .get("/api/v1/incidents?limit=1&asOf=" + moment + "&cursor=" + then.getString("next"))
                .jsonPath();
        assertThat(next.getList("items.id", String.class)).containsExactly(first.toString());
        assertThat(next.getString("items[0].mergedInto")).isNull();
        assertThat(As.role(Roles.READER).get("/api/v1/incidents?country=IQ&limit=1&asOf=" + moment).jsonPath()
                .getList("items.id", String.class)).doesNotContain(first.toString(), second.toString());
    }

    @Test
    void a_merge_that_is_undone_leaves_no_trace_but_its_revisions() {
        UUID first = incident();
        UUID second = incident();
        List<Map<String, Object>> before = List.of(comparable(first), comparable(second));
        undo("merges", id(merge(List.of(first), second))).then().statusCode(200);
        assertThat(List.of(comparable(first), comparable(second))).isEqualTo(before);
        assertThat(itself(first).getInt("revision")).isEqualTo(3);
    }

    @Test
    void two_merges_can_be_undone_in_either_order() {
        for (boolean firstFirst : new boolean[] { true, false }) {
            UUID a = incident();
            UUID b = incident();
            UUID c = incident();
            List<String> claimsOfA = claimsOf(a);
            List<String> claimsOfB = claimsOf(b);
            String aIntoB = id(merge(List.of(a), b));
            String bIntoC = id(merge(List.of(b), c));
            assertThat(claimsOf(c)).hasSize(3);

            undo("merges", firstFirst ? aIntoB : bIntoC).then().statusCode(200);
            assertThat(claimsOf(firstFirst ? c : b)).hasSize(2);
            undo("merges", firstFirst ? bIntoC : aIntoB).then().statusCode(200);
            assertThat(claimsOf(a)).isEqualTo(claimsOfA);
            assertThat(claimsOf(b)).isEqualTo(claimsOfB);
            assertThat(claimsOf(c)).hasSize(1);
        }
    }

    @Test
    void what_is_attached_to_a_merged_incident_belongs_to_the_one_that_it_stands_for_and_stays_there() {
        UUID a = incident();
        UUID b = incident();
        String merge = id(merge(List.of(a), b));
        UUID late = Desk.recorded(claim());
        Desk.attach(late, "{\"incident\":\"" + a + "\"}").then().statusCode(200);
        assertThat(claimsOf(b)).hasSize(3).contains(late.toString());
        undo("merges", merge).then().statusCode(200);
        assertThat(claimsOf(a)).hasSize(1);
        assertThat(claimsOf(b)).hasSize(2).contains(late.toString());
    }

    @Test
    void a_split_takes_claims_along_and_its_undoing_brings_them_back() {
        UUID whole = incident();
        Desk.add(whole, claim());
        List<String> before = claimsOf(whole);
        JsonPath split = split(whole, before.subList(1, 2)).then().statusCode(201).extract().jsonPath();
        UUID made = UUID.fromString(split.getString("made"));
        assertThat(claimsOf(whole)).containsExactly(before.get(0));
        assertThat(claimsOf(made)).containsExactly(before.get(1));
        As.role(Roles.READER).get("/api/v1/splits?incident=" + whole).then().statusCode(200).body("items.made",
                contains(made.toString()));

        undo("splits", split.getString("id")).then().statusCode(200);
        assertThat(claimsOf(whole)).isEqualTo(before);
        JsonPath empty = itself(made);
        assertThat(empty.getBoolean("withdrawn")).as("what has no claim left is not counted").isTrue();
        assertThat(empty.getString("withdrawnBecause")).isNull();
        assertThat(eventsOf(split.getString("id"), 4)).extracting(event -> JsonPath.from(event.value()).getString("change"))
                .containsExactlyInAnyOrder("split", "split", "restored", "withdrawn");
    }

    @Test
    void splits_of_splits_can_be_undone_from_the_first_on() {
        UUID whole = incident();
        Desk.add(whole, claim());
        Desk.add(whole, claim());
        List<String> all = claimsOf(whole);
        JsonPath first = split(whole, all.subList(1, 3)).jsonPath();
        JsonPath second = split(UUID.fromString(first.getString("made")), all.subList(2, 3)).jsonPath();

        undo("splits", first.getString("id")).then().statusCode(200);
        assertThat(claimsOf(whole)).containsExactly(all.get(0), all.get(1));
        assertThat(claimsOf(UUID.fromString(second.getString("made")))).as("the later decision stands")
                .containsExactly(all.get(2));
        undo("splits", second.getString("id")).then().statusCode(200);
        assertThat(claimsOf(whole)).isEqualTo(all);
    }

    @Test
    void a_split_off_incident_that_was_merged_elsewhere_gives_its_claims_back_when_the_split_is_undone() {
        UUID whole = incident();
        Desk.add(whole, claim());
        List<String> all = claimsOf(whole);
        UUID other = incident();
        JsonPath split = split(whole, all.subList(1, 2)).jsonPath();
        UUID made = UUID.fromString(split.getString("made"));
        String merge = id(merge(List.of(made), other));
        assertThat(claimsOf(other)).hasSize(2);
        undo("splits", split.getString("id")).then().statusCode(200);
        assertThat(claimsOf(whole)).isEqualTo(all);
        assertThat(claimsOf(other)).hasSize(1);
        undo("merges", merge).then().statusCode(200);
        assertThat(itself(made).getBoolean("withdrawn")).isTrue();
    }

    @Test
    void a_detached_claim_is_open_again_and_an_incident_without_claims_does_not_count_until_it_has_one() {
        UUID incident = incident();
        String claim = claimsOf(incident).get(0);
        assertThat(detach(claim).then().statusCode(200).extract().jsonPath().getString("state")).isEqualTo("open");
        assertThat(itself(incident).getBoolean("withdrawn")).isTrue();
        assertThat(detach(claim).statusCode()).isEqualTo(409);
        assertThat(As.role(Roles.CURATOR).body("{\"reason\":\"It tells of another day.\"}")
                .post("/api/v1/claims/" + claim + "/detach").statusCode()).isEqualTo(428);
        Desk.attach(UUID.fromString(claim), "{\"incident\":\"" + incident + "\"}").then().statusCode(200);
        assertThat(itself(incident).getBoolean("withdrawn")).isFalse();
        assertThat(As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions").jsonPath()
                .getList("items.change", String.class)).containsExactly("restored", "withdrawn", "recorded");
    }

    @Test
    void who_detaches_a_claim_that_somebody_has_moved_since_is_told_where_it_is_now_and_why() {
        UUID left = incident();
        UUID reached = incident();
        String claim = claimsOf(left).get(0);
        merge(List.of(left), reached).then().statusCode(201);

        Response refused = detach(claim, 2);

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.jsonPath().getList("changes.change")).containsExactly("moved");
        assertThat(refused.jsonPath().getString("changes[0].reason")).isEqualTo("They are one.");
        assertThat(refused.jsonPath().getString("changes[0].changes[0].says")).contains(reached.toString())
                .contains(left.toString());
        assertThat(claimsOf(reached)).contains(claim);
    }

    @Test
    void what_cannot_be_merged_or_split_is_refused_with_what_is_wrong() {
        UUID a = incident();
        UUID b = incident();
        assertThat(fields(merge(List.of(a), a))).contains("into");
        assertThat(fields(merge(List.of(a, a), b))).contains("from");
        assertThat(fields(merge(List.of(UUID.randomUUID()), b))).contains("from[0]");
        assertThat(fields(merge(List.of(a), UUID.randomUUID()))).contains("into");
        assertThat(fields(split(a, claimsOf(a)))).contains("claims");
        assertThat(fields(split(a, claimsOf(b)))).contains("claims[0]");
        String merge = id(merge(List.of(a), b));
        assertThat(merge(List.of(a), incident()).statusCode()).isEqualTo(409);
        assertThat(merge(List.of(incident()), a).statusCode()).isEqualTo(409);
        assertThat(As.role(Roles.CURATOR).delete("/api/v1/merges/" + merge + "?reason=x").statusCode()).isEqualTo(428);
        assertThat(As.role(Roles.CURATOR).header("If-Match", "\"1\"").delete("/api/v1/merges/" + merge).jsonPath()
                .getList("violations.field", String.class)).contains("reason");
        undo("merges", merge).then().statusCode(200);
        assertThat(As.role(Roles.CURATOR).header("If-Match", "\"2\"").delete("/api/v1/merges/" + merge + "?reason=x")
                .statusCode()).isEqualTo(409);
    }

    private UUID incident() {
        return Desk.incident(claim());
    }

    private String claim() {
        return Desk.claim(UUID.randomUUID(), speaker);
    }

    private static Response merge(List<UUID> from, UUID into) {
        String ids = String.join(",", from.stream().map(id -> "\"" + id + "\"").toList());
        return As.role(Roles.CURATOR).body("{\"from\":[" + ids + "],\"into\":\"" + into + "\",\"reason\":\"They are one.\"}")
                .post("/api/v1/merges");
    }

    private static Response split(UUID incident, List<String> claims) {
        String ids = String.join(",", claims.stream().map(id -> "\"" + id + "\"").toList());
        return As.role(Roles.CURATOR).header("If-Match", "\"" + itself(incident).getInt("revision") + "\"")
                .body("{\"claims\":[" + ids + "],\"reason\":\"They are two.\"}")
                .post("/api/v1/incidents/" + incident + "/split");
    }

    private static Response undo(String what, String id) {
        return As.role(Roles.CURATOR).header("If-Match", "\"1\"").delete("/api/v1/" + what + "/" + id + "?reason=A+mistake.");
    }

    private static Response detach(String claim) {
        int revision = As.role(Roles.READER).get("/api/v1/claims/" + claim).jsonPath().getInt("revision");
        return detach(claim, revision);
    }

    private static Response detach(String claim, int revision) {
        return As.role(Roles.CURATOR).header("If-Match", "\"" + revision + "\"")
                .body("{\"reason\":\"It tells of another day.\"}")
                .post("/api/v1/claims/" + claim + "/detach");
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().jsonPath().getString("id");
    }

    private static List<String> fields(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        return refused.jsonPath().getList("violations.field", String.class);
    }

    private static JsonPath itself(UUID incident) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + incident + "?follow=false").then().statusCode(200).extract()
                .jsonPath();
    }

    private static Map<String, Object> comparable(UUID incident) {
        Map<String, Object> state = new HashMap<>(itself(incident).getMap("$"));
        state.keySet().removeAll(List.of("revision", "knownAt"));
        return state;
    }

    private static List<String> claimsOf(UUID incident) {
        return itself(incident).getList("claims.id", String.class);
    }

    private static List<String> listed() {
        return As.role(Roles.READER).get("/api/v1/incidents?limit=100").jsonPath().getList("items.id", String.class);
    }

    private static List<ConsumerRecord<String, String>> eventsOf(String change, int expected) {
        return await().until(() -> Topic.all(Topics.INCIDENTS).stream()
                .filter(event -> event.value().contains("\"changeId\":\"" + change + "\"")).toList(),
                found -> found.size() >= expected);
    }
}
