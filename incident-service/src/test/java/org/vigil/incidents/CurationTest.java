package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.vigil.incidents.Desk.killed;
import static org.vigil.incidents.Desk.slug;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A curator's findings, and the history that keeps them. */
@QuarkusTest
class CurationTest {

    private String outlet;
    private UUID incident;

    @BeforeEach
    void anIncident() {
        outlet = Desk.source(slug("outlet"), null, null);
        incident = Desk.incident(Desk.claim(Desk.originalReport(outlet), outlet, "asserts", List.of(), killed("all", 2)));
    }

    @Test
    void a_held_status_stays_whatever_the_rule_says_until_it_is_given_back() {
        hold("\"1\"", "{\"status\":\"confirmed\",\"basis\":\"party-admission\",\"reason\":\"Both sides say so.\"}").then()
                .statusCode(200).header("ETag", "\"2\"")
                .body("verification.status", equalTo("confirmed"))
                .body("verification.derived", equalTo("reported"))
                .body("verification.basis", equalTo("party-admission"))
                .body("verification.reason", equalTo("Both sides say so."));

        Desk.add(incident, Desk.claim(Desk.originalReport(outlet), Desk.source(slug("sohr"), null, null)));
        JsonPath held = Desk.incidentNow(incident);
        assertThat(held.getString("verification.status")).isEqualTo("confirmed");
        assertThat(held.getString("verification.derived")).isEqualTo("corroborated");

        As.role(Roles.CURATOR).header("If-Match", "\"3\"").delete(path() + "/verification").then().statusCode(200)
                .body("verification.status", equalTo("corroborated")).body("verification.reason", equalTo(null))
                .body("revision", equalTo(4));
        As.role(Roles.CURATOR).header("If-Match", "\"4\"").delete(path() + "/verification").then().statusCode(409);
    }

    @Test
    void a_finding_names_the_revision_that_it_was_made_on() {
        String finding = "{\"status\":\"disputed\",\"reason\":\"It was denied.\"}";
        As.role(Roles.CURATOR).body(finding).post(path() + "/verification").then().statusCode(428);
        hold("\"7\"", finding).then().statusCode(412).body("revision", equalTo(1));
        As.role(Roles.CURATOR).delete(path() + "/verification").then().statusCode(428);
        hold("\"1\"", finding).then().statusCode(200);
        hold("\"1\"", finding).then().statusCode(412);
    }

    @Test
    void a_finding_has_a_reason_and_a_confirmation_a_basis() {
        hold("\"1\"", "{\"status\":\"confirmed\",\"reason\":\"So it is.\"}").then().statusCode(400)
                .body("violations[0].field", equalTo("basis"));
        hold("\"1\"", "{\"status\":\"disputed\",\"basis\":\"evidence-reviewed\",\"reason\":\"No.\"}").then().statusCode(400)
                .body("violations[0].field", equalTo("basis"));
        hold("\"1\"", "{\"status\":\"disputed\",\"reason\":\" \"}").then().statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        hold("\"1\"", "{\"status\":\"likely\",\"reason\":\"So.\"}").then().statusCode(400)
                .body("violations[0].field", equalTo("status"));
    }

    @Test
    void an_incident_is_shown_as_it_was_known_at_a_moment() {
        Instant first = Instant.parse(Desk.incidentNow(incident).getString("knownAt"));
        Desk.add(incident, Desk.claim(Desk.originalReport(outlet), Desk.source(slug("sohr"), null, null)));
        Instant second = Instant.parse(Desk.incidentNow(incident).getString("knownAt"));

        asOf(first).then().statusCode(200).header("ETag", "\"1\"").body("claims", hasSize(1))
                .body("verification.status", equalTo("reported")).body("knownAt", equalTo(first.toString()));
        asOf(second.minusNanos(1_000)).then().body("revision", equalTo(1));
        asOf(second).then().body("revision", equalTo(2)).body("verification.status", equalTo("corroborated"));
        asOf(Instant.parse("2126-01-01T00:00:00Z")).then().statusCode(400).body("violations[0].field", equalTo("asOf"));
        asOf(first.minusNanos(1_000)).then().statusCode(404);
        As.role(Roles.READER).get(path() + "?asOf=yesterday").then().statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
        As.role(Roles.READER).queryParam("asOf", "+999999999-01-01T00:00:00Z").get(path()).then().statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
    }

    @Test
    void each_revision_says_who_when_why_before_and_after() {
        hold("\"1\"", "{\"status\":\"discounted\",\"reason\":\"It lies out of scope.\"}").then().statusCode(200);

        As.role(Roles.READER).get(path() + "/revisions").then().statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].revision", equalTo(2)).body("items[0].change", equalTo("revised"))
                .body("items[0].by", equalTo("test-curator")).body("items[0].reason", equalTo("It lies out of scope."))
                .body("items[0].knownAt", notNullValue())
                .body("items[0].before.verification.status", equalTo("reported"))
                .body("items[0].after.verification.status", equalTo("discounted"))
                .body("items[1].change", equalTo("recorded")).body("items[1].before", equalTo(null));

        JsonPath newest = As.role(Roles.READER).get(path() + "/revisions?limit=1").jsonPath();
        assertThat(newest.getList("items.before.verification.status")).containsExactly("reported");
        As.role(Roles.READER).get(path() + "/revisions?limit=1&cursor=" + newest.getString("next")).then()
                .body("items.revision", equalTo(List.of(1))).body("next", equalTo(null));
    }

    private Response hold(String ifMatch, String finding) {
        return As.role(Roles.CURATOR).header("If-Match", ifMatch).body(finding).post(path() + "/verification");
    }

    private Response asOf(Instant moment) {
        return As.role(Roles.READER).get(path() + "?asOf=" + moment);
    }

    private String path() {
        return "/api/v1/incidents/" + incident;
    }
}
