package org.vigil.incidents.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vigil.incidents.Desk.slug;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.IncidentJournal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What was known at a moment is told the same whenever it is asked for. */
@QuarkusTest
class AsOfTest {

    private final String speaker = slug("speaker");

    @Inject
    IncidentJournal journal;

    @Test
    void what_was_written_before_the_moment_and_is_seen_after_it_is_waited_for() {
        UUID incident = incident();
        CompletableFuture<JsonPath> answer = QuarkusTransaction.requiringNew().call(() -> {
            Incident taken = journal.take(incident).orElseThrow();
            taken.withdraw("It was told twice.");
            journal.revised(taken, "It was told twice.");
            Instant moment = Instant.now();
            CompletableFuture<JsonPath> asked = CompletableFuture
                    .supplyAsync(() -> at("/api/v1/incidents/" + incident, moment));
            await().during(Duration.ofMillis(500)).until(() -> !asked.isDone());
            return asked;
        });

        assertThat(answer.join().getBoolean("withdrawn")).isTrue();
    }

    @Test
    void a_claim_is_shown_as_it_was_known_at_a_moment() {
        UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        Instant recorded = knownAt("/api/v1/claims/" + claim);
        As.role(Roles.CURATOR).body("{\"reason\":\"It is told twice.\"}").post("/api/v1/claims/" + claim + "/dismiss").then()
                .statusCode(200);
        Instant dismissed = knownAt("/api/v1/claims/" + claim);
        As.role(Roles.CURATOR).body("{\"reason\":\"It is not.\"}").post("/api/v1/claims/" + claim + "/reopen").then()
                .statusCode(200);
        UUID incident = UUID.fromString(Desk.attach(claim, "{\"new\":true}").jsonPath().getString("incident"));

        JsonPath first = at("/api/v1/claims/" + claim, recorded);
        assertThat(first.getString("state")).isEqualTo("open");
        assertThat(first.getString("incident")).isNull();
        assertThat(first.getInt("revision")).isEqualTo(1);
        assertThat(first.getString("speaker")).isEqualTo(speaker);
        JsonPath second = at("/api/v1/claims/" + claim, dismissed);
        assertThat(second.getString("state")).isEqualTo("dismissed");
        assertThat(second.getString("reason")).isEqualTo("It is told twice.");
        assertThat(at("/api/v1/claims/" + claim, knownAt("/api/v1/claims/" + claim)).getString("incident"))
                .isEqualTo(incident.toString());
        As.role(Roles.READER).get("/api/v1/claims/" + claim + "?asOf=2019-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    void a_merge_and_a_split_are_shown_as_they_were_known_before_they_were_undone() {
        UUID first = incident();
        UUID second = incident();
        String merge = "/api/v1/merges/" + As.role(Roles.CURATOR)
                .body("{\"from\":[\"" + first + "\"],\"into\":\"" + second + "\",\"reason\":\"They are one.\"}")
                .post("/api/v1/merges")
                .then().statusCode(201).extract().jsonPath().getString("id");
        List<String> claims = Desk.incidentNow(second).getList("claims.id");
        String split = "/api/v1/splits/" + As.role(Roles.CURATOR).header("If-Match", "\"2\"")
                .body("{\"claims\":[\"" + claims.get(1) + "\"],\"reason\":\"They are two.\"}")
                .post("/api/v1/incidents/" + second + "/split").then().statusCode(201).extract().jsonPath().getString("id");
        for (String decision : List.of(split, merge)) {
            Instant made = knownAt(decision);
            As.role(Roles.CURATOR).header("If-Match", "\"1\"").delete(decision + "?reason=A+mistake.").then().statusCode(200);

            JsonPath then = at(decision, made);
            assertThat(then.getBoolean("undone")).isFalse();
            assertThat(then.getString("knownAt")).isEqualTo(made.toString());
            assertThat(at(decision, knownAt(decision)).getBoolean("undone")).isTrue();
            As.role(Roles.READER).get(decision + "?asOf=2019-01-01T00:00:00Z").then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "claims", "merges", "splits", "places", "actors", "places/019a0000-0000-7000-8000-000000000001",
            "places/crosswalk", "imports", "exports" })
    void where_only_what_is_known_now_can_be_read_as_of_is_refused(String list) {
        As.role(Roles.READER).get("/api/v1/" + list + "?asOf=2026-11-01T00:00:00Z").then().statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "incidents", "incidents/{incident}", "incidents/{incident}/casualties",
            "incidents/{incident}/verification", "claims/{claim}" })
    void a_moment_that_has_not_come_is_refused(String read) {
        UUID incident = incident();
        String claim = Desk.incidentNow(incident).getString("claims[0].id");
        As.role(Roles.READER)
                .get("/api/v1/" + read.replace("{incident}", incident.toString()).replace("{claim}", claim)
                        + "?asOf=2999-01-01T00:00:00Z")
                .then().statusCode(400).body("violations[0].field", equalTo("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "&format=csv" })
    void a_misspelt_filter_of_the_list_of_incidents_is_refused(String format) {
        As.role(Roles.READER).get("/api/v1/incidents?contry=SY" + format).then().statusCode(400)
                .body("violations[0].field", equalTo("contry")).body("items", nullValue());
    }

    private UUID incident() {
        return Desk.incident(Desk.claim(UUID.randomUUID(), speaker));
    }

    private static Instant knownAt(String address) {
        return Instant
                .parse(As.role(Roles.READER).get(address).then().statusCode(200).extract().jsonPath().getString("knownAt"));
    }

    private static JsonPath at(String address, Instant moment) {
        return As.role(Roles.READER).get(address + "?asOf=" + moment).then().statusCode(200).extract().jsonPath();
    }
}
