package org.vigil.incidents.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ExplanationTest {

    @Test
    void each_figure_names_the_claims_that_make_it_and_those_that_stand_aside() {
        String actor = Desk.actor(slug("sdf"), null);
        String party = Desk.source(slug("sdf-media"), actor, null);
        String outlet = Desk.source(slug("fox"), null, null);
        String observer = Desk.source(slug("sohr"), null, null);
        UUID report = Desk.originalReport(outlet);
        UUID incident = Desk.incident(said(report, party, "asserts", actor, 4));
        Desk.add(incident, said(report, outlet, "asserts", actor, 9));
        Desk.add(incident,
                said(Desk.originalReport(observer), observer, "asserts", actor, 6).replace("2020-08-30", "2020-08-29"));
        Desk.add(incident, said(Desk.originalReport(observer), observer, "asserts", actor, 7));
        Desk.add(incident, said(Desk.originalReport(party), party, "denies", actor, 0));

        JsonPath told = get(incident, "casualties");
        assertThat(told.getInt("lines[0].line.low")).isEqualTo(4);
        assertThat(told.getInt("lines[0].line.best")).as("a tie takes the lower").isEqualTo(4);
        assertThat(told.getInt("lines[0].line.high")).isEqualTo(7);
        assertThat((Object) told.get("lines[0].derived")).isEqualTo(told.get("lines[0].line"));
        assertThat(told.getList("lines[0].votes.speaker", String.class)).containsExactlyInAnyOrder(party, observer);
        assertThat(told.getList("lines[0].votes.best", Integer.class)).containsExactlyInAnyOrder(4, 7);
        assertThat(told.getString("lines[0].says")).startsWith("2 origins vote: low is the smallest low");
        assertThat(told.getList("lines[0].aside.findAll { it.speaker == '" + outlet + "' }.asideBecause"))
                .containsExactly("beside-quoted-speaker");
        assertThat(told.getList("lines[0].aside.findAll { it.speaker == '" + observer + "' }.asideBecause"))
                .containsExactly("earlier-claim");
        assertThat(told.getList("lines[0].aside.findAll { it.speaker == '" + party + "' }.says")).containsExactly(
                "The claim of " + party + " stands aside, because it denies it, and a denial supports nothing.");

        JsonPath verification = get(incident, "verification");
        assertThat(verification.getString("says"))
                .isEqualTo("The rule says corroborated, because 2 origins say so, at least one of them no party.");
        assertThat(verification.getList("origins.origin", String.class)).containsExactly("voice:" + actor,
                "source:" + observer);
        assertThat(verification.getList("origins[1].claims")).hasSize(2);
        assertThat(verification.getList("aside.asideBecause", String.class)).containsExactly("beside-quoted-speaker", "denies");
        assertThat(Desk.incidentNow(incident).getList("claims.aside", String.class))
                .containsExactly(null, "beside-quoted-speaker", null, null, "denies");
    }

    @Test
    void a_line_that_a_curator_has_set_says_who_and_why_and_what_the_rule_would_say() {
        String actor = Desk.actor(slug("sdf"), null);
        UUID incident = Desk.incident(said(UUID.randomUUID(), slug("nobody"), "asserts", actor, 4));
        String before = Desk.incidentNow(incident).getString("knownAt");
        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body("""
                        {"line":{"group":"%s","outcome":"killed","low":5,"best":5,"high":5,"partOf":null},"reason":"The list has five."}"""
                        .formatted(actor))
                .put("/api/v1/incidents/" + incident + "/casualties").then().statusCode(200);

        JsonPath told = get(incident, "casualties");
        assertThat(told.getInt("lines[0].line.best")).isEqualTo(5);
        assertThat(told.getInt("lines[0].derived.best")).isEqualTo(4);
        assertThat(told.getString("lines[0].held.by")).isEqualTo("test-curator");
        assertThat(told.getString("lines[0].held.reason")).isEqualTo("The list has five.");
        assertThat(told.getString("lines[0].says")).isEqualTo("A curator has set it; the rule would say 4.");
        assertThat(told.getString("lines[0].votes[0].origin")).as("a pending claim adds no origin and is heard alone").isNull();
        assertThat((Object) get(incident, "casualties?asOf=" + before).get("lines[0].held")).as("as it was known before")
                .isNull();
        As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/casualties?asOf=2019-01-01T00:00:00Z").then()
                .statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/verification?asOf=soon").then().statusCode(400);
    }

    @Test
    void a_line_of_which_only_a_denial_speaks_is_shown_and_does_not_stand() {
        String actor = Desk.actor(slug("sdf"), null);
        UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), slug("nobody")));
        Desk.add(incident, said(UUID.randomUUID(), slug("other"), "disputes", actor, 0));

        JsonPath told = get(incident, "casualties");
        assertThat((Object) told.get("lines[0].line")).isNull();
        assertThat(told.getList("lines[0].aside.asideBecause", String.class)).containsExactly("disputes");
        assertThat(get(incident, "verification").getList("aside.asideBecause", String.class)).containsExactly("pending",
                "disputes");
    }

    @Test
    void each_revision_of_an_incident_and_of_a_claim_says_what_it_changed() {
        String actor = Desk.actor(slug("sdf"), null);
        String outlet = Desk.source(slug("fox"), null, null);
        String observer = Desk.source(slug("sohr"), null, null);
        UUID incident = Desk.incident(said(Desk.originalReport(outlet), outlet, "asserts", actor, 4));
        UUID second = Desk.recorded(said(Desk.originalReport(observer), observer, "asserts", actor, 6));
        Desk.attach(second, "{\"incident\":\"" + incident + "\"}").then().statusCode(200);

        JsonPath revision = get(incident, "revisions/2");
        assertThat(revision.getInt("revision")).isEqualTo(2);
        assertThat(revision.getString("by")).isEqualTo("test-curator");
        assertThat(revision.getString("before.verification.status")).isEqualTo("reported");
        assertThat(revision.getString("after.verification.status")).isEqualTo("corroborated");
        assertThat(revision.getList("changes.says", String.class)).containsExactly(
                "Verification: from reported to corroborated, because 2 origins say so, at least one of them no party.",
                "Killed among " + actor + ": high 4 became 6; best stays 4; low stays 4.",
                "The claim of " + observer + " was attached.", "Independent origins: from 1 to 2.");
        assertThat(get(incident, "revisions/1").getList("changes")).isEmpty();
        As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions/3").then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions/2147483647").then().statusCode(404);

        JsonPath attached = As.role(Roles.READER).get("/api/v1/claims/" + second + "/revisions/2").then().statusCode(200)
                .extract()
                .jsonPath();
        assertThat(attached.getList("changes.says", String.class)).containsExactly("It was attached to an incident.",
                "It counts for the incident " + incident + ".");
    }

    private static String said(UUID report, String speaker, String stance, String group, int killed) {
        return Desk.claim(report, speaker, stance, List.of(group + "/target"), Desk.killed(group, killed));
    }

    private static JsonPath get(UUID incident, String path) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/" + path).then().statusCode(200).extract()
                .jsonPath();
    }
}
