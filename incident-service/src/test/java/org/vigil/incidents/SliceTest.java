package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.killed;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** From a claim to an incident, as the demo has it. */
@QuarkusTest
class SliceTest {

    private String islamicState;
    private String sdf;
    private String sdfMedia;
    private String amaq;
    private String fox;

    @BeforeEach
    void theWorld() {
        islamicState = Desk.actor(slug("islamic-state"), null);
        sdf = Desk.actor(slug("sdf"), null);
        sdfMedia = Desk.source(slug("sdf-media"), sdf, null);
        amaq = Desk.source(slug("amaq"), islamicState, null);
        fox = Desk.source(slug("fox"), null, null);
    }

    @Test
    void a_claim_of_a_party_told_by_two_outlets_is_claimed_by_one_origin() {
        UUID report = Desk.originalReport(fox);
        UUID repeated = Desk.relay(Desk.source(slug("unnamed"), null, null), report);
        UUID incident = Desk.incident(told(report, sdfMedia, "asserts", killed(sdf, 4)));
        Desk.add(incident, told(repeated, sdfMedia, "asserts", killed(sdf, 4)));

        JsonPath json = Desk.incidentNow(incident);

        assertThat(json.getInt("revision")).isEqualTo(2);
        assertThat(json.getString("category")).isEqualTo("attack");
        assertThat(json.getMap("verification")).containsEntry("status", "claimed").containsEntry("derived", "claimed")
                .containsEntry("basis", null).containsEntry("reason", null);
        assertThat(json.getInt("origins")).isEqualTo(1);
        assertThat(json.getString("when.from")).isEqualTo("2020-08-28");
        assertThat(json.getMap("where")).containsEntry("country", "SY").containsEntry("admin1", "SY-DY")
                .containsEntry("statedAdmin1", "SY-DY").containsEntry("computedAdmin1", null)
                .containsEntry("place", "al-Dashisha");
        assertThat(json.getList("actors.actor", String.class)).containsExactly(islamicState, sdf);
        assertThat(json.getList("casualties")).hasSize(1);
        assertThat(json.getMap("casualties[0]")).containsEntry("group", sdf).containsEntry("low", 4)
                .containsEntry("high", 4);
        assertThat(json.getList("claims.origin", String.class)).containsExactly("voice:" + sdf, "voice:" + sdf);
        assertThat(json.getList("claims.reportSource", String.class)).first().isEqualTo(fox);
        assertThat(json.getList("claims.pending", Boolean.class)).containsOnly(false);
    }

    @Test
    void a_claim_of_responsibility_names_the_actor_who_claims() {
        UUID incident = Desk.incident(told(Desk.originalReport(fox), amaq, "claims-responsibility", killed(sdf, 6)));

        JsonPath json = Desk.incidentNow(incident);

        assertThat(json.getString("verification.status")).isEqualTo("claimed");
        assertThat(json.getString("claims[0].claimedBy")).isEqualTo(islamicState);
    }

    @Test
    void an_outlets_own_voice_is_reported_and_a_second_origin_corroborates() {
        UUID incident = Desk.incident(told(Desk.originalReport(fox), fox, "asserts", killed(sdf, 7)));
        assertThat(Desk.incidentNow(incident).getString("verification.status")).isEqualTo("reported");

        String observatory = Desk.source(slug("sohr"), null, null);
        Desk.add(incident, told(Desk.originalReport(fox), observatory, "confirms", killed(sdf, 9)));

        JsonPath json = Desk.incidentNow(incident);
        assertThat(json.getString("verification.status")).isEqualTo("corroborated");
        assertThat(json.getInt("origins")).isEqualTo(2);
        assertThat(json.getMap("casualties[0]")).containsEntry("low", 7).containsEntry("best", 7).containsEntry("high", 9);
    }

    @Test
    void a_report_of_unknown_lineage_alone_is_reported() {
        UUID incident = Desk.incident(told(Desk.untracedReport(fox), fox, "asserts", ""));

        assertThat(Desk.incidentNow(incident).getString("verification.status")).isEqualTo("reported");
    }

    @Test
    void the_voice_of_a_parent_is_a_party() {
        String brigade = Desk.actor(slug("brigade"), sdf);
        UUID incident = Desk.incident(Desk.claim(Desk.originalReport(fox), sdfMedia, "asserts",
                List.of(brigade + "/target"), ""));

        assertThat(Desk.incidentNow(incident).getString("verification.status")).isEqualTo("claimed");
    }

    @Test
    void a_line_of_which_nobody_knows_a_number_stays_unknown_and_a_zero_stays_zero() {
        UUID incident = Desk.incident(told(Desk.originalReport(fox), fox, "asserts", """
                {"group":"all","outcome":"killed","low":0,"best":0,"high":0},{"group":"all","outcome":"wounded"}"""));

        JsonPath json = Desk.incidentNow(incident);

        assertThat(json.getMap("casualties[0]")).containsEntry("low", 0).containsEntry("best", 0).containsEntry("high", 0);
        assertThat(json.getMap("casualties[1]")).containsEntry("low", null).containsEntry("best", null)
                .containsEntry("high", null);
    }

    @Test
    void a_claim_is_shown_as_it_was_sent_with_its_state() {
        UUID report = Desk.originalReport(fox);
        Response answer = As.role(Roles.REPORTER).body(told(report, sdfMedia, "asserts", killed(sdf, 4)))
                .post("/api/v1/claims");

        answer.then().statusCode(201).header("ETag", "\"1\"")
                .header("Location", endsWith("/api/v1/claims/" + answer.jsonPath().getString("id")))
                .body("report", equalTo(report.toString())).body("speaker", equalTo(sdfMedia))
                .body("stance", equalTo("asserts")).body("statedAt", equalTo("2020-08-30"))
                .body("when.precision", equalTo("day")).body("where.place", equalTo("al-Dashisha"))
                .body("actors.size()", equalTo(2)).body("casualties[0].best", equalTo(4)).body("quote.start", equalTo(1180))
                .body("state", equalTo("open")).body("incident", equalTo(null)).body("pending.size()", equalTo(0));

        UUID id = UUID.fromString(answer.jsonPath().getString("id"));
        Response attached = Desk.attach(id, "{\"new\":true}");
        attached.then().statusCode(200).body("state", equalTo("attached")).body("revision", equalTo(2))
                .header("Location", endsWith("/api/v1/incidents/" + attached.jsonPath().getString("incident")));
    }

    @Test
    void a_dismissed_claim_keeps_its_reason_and_cannot_be_attached() {
        UUID id = Desk.recorded(told(Desk.originalReport(fox), fox, "asserts", ""));
        As.role(Roles.CURATOR).body("{\"reason\":\"It tells of another day.\"}").post("/api/v1/claims/" + id + "/dismiss")
                .then().statusCode(200).body("state", equalTo("dismissed")).body("reason", equalTo("It tells of another day."));

        Desk.attach(id, "{\"new\":true}").then().statusCode(409);
        As.role(Roles.CURATOR).body("{\"reason\":\"Twice.\"}").post("/api/v1/claims/" + id + "/dismiss").then().statusCode(409);
    }

    @Test
    void what_does_not_exist_is_not_found_or_named() {
        UUID nothing = UUID.randomUUID();
        As.role(Roles.READER).get("/api/v1/claims/" + nothing).then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/" + nothing).then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/" + nothing + "/revisions").then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/actors/nobody").then().statusCode(404);
        Desk.attach(nothing, "{\"new\":true}").then().statusCode(404);

        UUID claim = Desk.recorded(told(Desk.originalReport(fox), fox, "asserts", ""));
        Desk.attach(claim, "{\"incident\":\"" + nothing + "\"}").then().statusCode(400)
                .body("violations[0].field", equalTo("incident"));
        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("state", equalTo("open"));
    }

    private String told(UUID report, String speaker, String stance, String casualties) {
        return Desk.claim(report, speaker, stance, List.of(islamicState + "/perpetrator", sdf + "/target"), casualties);
    }
}
