package org.vigil.incidents.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class CorrectionsTest {

    private final String speaker = Desk.slug("observer");
    private UUID incident;

    @BeforeEach
    void an_incident_is_recorded() {
        incident = Desk.incident(Desk.claim(UUID.randomUUID(), speaker, "asserts", List.of(), Desk.killed("sdf", 4)));
    }

    @Test
    void what_it_was_is_corrected_with_a_reason_and_its_claims_stay_as_they_were_told() {
        String party = Desk.actor(Desk.slug("party"), null);
        JsonPath revised = put("", revision(party)).then().statusCode(200).extract().jsonPath();
        assertThat(revised.getString("when.from")).isEqualTo("2020-08-29");
        assertThat(revised.getString("where.admin1")).isEqualTo("SY-HI");
        assertThat(revised.getString("actors[0].actor")).isEqualTo(party);
        assertThat(revised.getList("claims")).hasSize(1);
        JsonPath history = As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions").jsonPath();
        assertThat(history.getString("items[0].reason")).isEqualTo("The second report gives the day.");
        assertThat(history.getString("items[0].before.when.from")).isEqualTo("2020-08-28");
        assertThat(put("", revision("nobody-known")).jsonPath().getList("violations.field", String.class))
                .contains("actors[0].actor");
    }

    @Test
    void a_correction_that_was_made_on_an_old_revision_is_refused() {
        As.role(Roles.CURATOR).body(revision(null)).put("/api/v1/incidents/" + incident).then().statusCode(428);
        As.role(Roles.CURATOR).header("If-Match", "\"7\"").body(revision(null)).put("/api/v1/incidents/" + incident).then()
                .statusCode(412);
    }

    @Test
    void a_line_that_a_curator_sets_stands_until_it_is_given_back() {
        JsonPath set = put("/casualties",
                """
                        {"line":{"group":"sdf","outcome":"killed","low":4,"best":5,"high":5,"partOf":null},"reason":"The list of names has five."}""")
                .then().statusCode(200).extract().jsonPath();
        assertThat(set.getInt("casualties[0].best")).isEqualTo(5);
        assertThat(set.getString("heldCasualties[0].by")).isEqualTo("test-curator");
        Desk.add(incident, Desk.claim(UUID.randomUUID(), speaker, "asserts", List.of(), Desk.killed("sdf", 9)));
        assertThat(Desk.incidentNow(incident).getInt("casualties[0].best")).as("whatever claims say").isEqualTo(5);

        JsonPath released = request().delete("/api/v1/incidents/" + incident + "/casualties/sdf/killed").then().statusCode(200)
                .extract().jsonPath();
        assertThat(released.getInt("casualties[0].best")).as("what the claims say meanwhile").isEqualTo(9);
        assertThat(released.getList("heldCasualties")).isEmpty();
        request().delete("/api/v1/incidents/" + incident + "/casualties/sdf/killed").then().statusCode(409);
    }

    @Test
    void a_line_of_which_no_claim_speaks_can_be_set_and_zero_is_a_finding() {
        JsonPath set = put("/casualties",
                """
                        {"line":{"group":"civilians","outcome":"wounded","low":0,"best":0,"high":0,"partOf":null},"reason":"The hospital says so."}""")
                .jsonPath();
        assertThat(set.getInt("casualties[1].best")).isZero();
        assertThat(put("/casualties", """
                {"line":{"group":"civilians","outcome":"wounded","low":3,"best":0,"high":0},"reason":"x"}""").jsonPath()
                .getList("violations.field", String.class)).contains("line.low");
    }

    /** Of a line that is part of another nothing is added, so that a line must not be part of what is not there. */
    @Test
    void where_a_line_for_all_is_set_the_others_are_part_of_it_and_of_a_line_that_is_not_there_none_is_part() {
        JsonPath dangling = put("/casualties",
                """
                        {"line":{"group":"children","outcome":"killed","low":1,"best":1,"high":1,"partOf":"civilians"},"reason":"A list."}""")
                .then().statusCode(200).extract().jsonPath();
        assertThat(dangling.getList("casualties.partOf")).containsExactly(null, null);
        JsonPath all = put("/casualties", """
                {"line":{"group":"all","outcome":"killed","low":4,"best":5,"high":5,"partOf":null},"reason":"Another list."}""")
                .then().statusCode(200).extract().jsonPath();
        assertThat(all.getList("casualties.group")).isEqualTo(List.of("sdf", "children", "all"));
        assertThat(all.getList("casualties.partOf")).containsExactly("all", "all", null);
    }

    @Test
    void a_withdrawn_incident_is_kept_and_takes_nothing_until_it_is_restored() {
        JsonPath withdrawn = post("/withdraw").then().statusCode(200).extract().jsonPath();
        assertThat(withdrawn.getBoolean("withdrawn")).isTrue();
        post("/withdraw").then().statusCode(409);
        put("", revision(null)).then().statusCode(409);
        UUID late = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        Desk.attach(late, "{\"incident\":\"" + incident + "\"}").then().statusCode(409);

        assertThat(post("/restore").then().statusCode(200).extract().jsonPath().getBoolean("withdrawn")).isFalse();
        post("/restore").then().statusCode(409);
        assertThat(As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions").jsonPath()
                .getList("items.change", String.class)).containsExactly("restored", "withdrawn", "recorded");
    }

    @Test
    void a_held_status_says_who_holds_it_and_what_the_rule_would_say() {
        JsonPath held = request().body("{\"status\":\"disputed\",\"reason\":\"The party denies it.\"}")
                .post("/api/v1/incidents/" + incident + "/verification").then().statusCode(200).extract().jsonPath();
        assertThat(held.getString("verification.by")).isEqualTo("test-curator");
        assertThat(held.getString("verification.derived")).isEqualTo("claimed");
    }

    private static String revision(String actor) {
        String actors = actor == null ? "" : "{\"actor\":\"" + actor + "\",\"role\":\"target\",\"attribution\":\"stated\"}";
        return """
                {"category":"clash","when":{"from":"2020-08-29","to":"2020-08-29","precision":"day","basis":"stated"},
                 "where":{"country":"SY","admin1":"SY-HI","precision":"admin1"},"actors":[%s],
                 "reason":"The second report gives the day."}""".formatted(actors);
    }

    private Response put(String path, String body) {
        return request().body(body).put("/api/v1/incidents/" + incident + path);
    }

    private Response post(String path) {
        return request().body("{\"reason\":\"It was taken back.\"}").post("/api/v1/incidents/" + incident + path);
    }

    private RequestSpecification request() {
        return As.role(Roles.CURATOR).header("If-Match", "\"" + Desk.incidentNow(incident).getInt("revision") + "\"");
    }
}
