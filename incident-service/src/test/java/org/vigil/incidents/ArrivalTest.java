package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What refers to something that has not arrived is accepted, shown as pending, and resolved on arrival. */
@QuarkusTest
class ArrivalTest {

    @Test
    void a_claim_shows_what_has_not_arrived() {
        UUID report = UUID.randomUUID();
        String speaker = slug("late");
        UUID claim = Desk.recorded(Desk.claim(report, speaker));

        JsonPath json = As.role(Roles.READER).get("/api/v1/claims/" + claim).jsonPath();

        assertThat(json.getList("pending.kind", String.class)).containsExactly("report", "source");
        assertThat(json.getList("pending.ref", String.class)).containsExactly(report.toString(), speaker);
    }

    @Test
    void an_incident_is_assessed_again_when_its_report_and_its_speaker_arrive() {
        UUID report = UUID.randomUUID();
        String outlet = slug("late-outlet");
        UUID incident = Desk.incident(Desk.claim(report, outlet));
        JsonPath before = Desk.incidentNow(incident);
        assertThat(before.getString("verification.derived")).isEqualTo("claimed");
        assertThat(before.getInt("origins")).isZero();
        assertThat(before.getBoolean("claims[0].pending")).isTrue();
        assertThat(before.getString("claims[0].reportSource")).isNull();

        Desk.sendReport(report, 1, outlet, "original", report);
        await().until(() -> outlet.equals(Desk.incidentNow(incident).getString("claims[0].reportSource")));
        assertThat(Desk.incidentNow(incident).getBoolean("claims[0].pending")).isTrue();

        Desk.sendSource(UUID.randomUUID(), 1, outlet, null, null);
        JsonPath after = Desk.awaitDerived(incident, "reported");
        assertThat(after.getInt("revision")).isEqualTo(3);
        assertThat(after.getBoolean("claims[0].pending")).isFalse();
        assertThat(after.getString("claims[0].origin")).isEqualTo("source:" + outlet);
    }

    @Test
    void a_source_that_turns_out_to_be_a_party_takes_the_incident_back() {
        String actor = Desk.actor(slug("group"), null);
        UUID id = UUID.randomUUID();
        String speaker = slug("speaker");
        Desk.sendSource(id, 1, speaker, null, null);
        UUID report = Desk.originalReport(Desk.source(slug("outlet"), null, null));
        UUID incident = Desk.incident(
                Desk.claim(report, speaker, "claims-responsibility", List.of(actor + "/perpetrator"), ""));
        Desk.awaitDerived(incident, "reported");

        Desk.sendSource(id, 2, speaker, actor, null);

        JsonPath after = Desk.awaitDerived(incident, "claimed");
        assertThat(after.getString("claims[0].claimedBy")).isEqualTo(actor);
        assertThat(after.getString("claims[0].origin")).isEqualTo("voice:" + actor);
    }

    @Test
    void two_sources_that_are_merged_are_one_origin_until_it_is_undone() {
        String online = slug("daily-online");
        UUID onlineId = UUID.randomUUID();
        Desk.sendSource(onlineId, 1, online, null, null);
        String daily = Desk.source(slug("daily"), null, null);
        UUID incident = Desk.incident(Desk.claim(Desk.originalReport(daily), daily));
        Desk.add(incident, Desk.claim(Desk.originalReport(online), online));
        Desk.awaitDerived(incident, "corroborated");

        Desk.sendMerge(onlineId, 2, online, daily);
        assertThat(Desk.awaitDerived(incident, "reported").getInt("origins")).isEqualTo(1);

        Desk.sendMerge(onlineId, 3, online, null);
        assertThat(Desk.awaitDerived(incident, "corroborated").getInt("origins")).isEqualTo(2);
    }

    @Test
    void an_owner_found_in_common_makes_two_origins_one() {
        String first = slug("daily");
        UUID firstId = UUID.randomUUID();
        Desk.sendSource(firstId, 1, first, null, null);
        String second = slug("radio");
        UUID secondId = UUID.randomUUID();
        Desk.sendSource(secondId, 1, second, null, null);
        UUID incident = Desk.incident(Desk.claim(Desk.originalReport(first), first));
        Desk.add(incident, Desk.claim(Desk.originalReport(second), second));
        Desk.awaitDerived(incident, "corroborated");

        String owner = slug("media-group");
        Desk.sendSource(firstId, 2, first, null, owner);
        Desk.sendSource(secondId, 2, second, null, owner);

        assertThat(Desk.awaitDerived(incident, "reported").getInt("origins")).isEqualTo(1);
    }

    @Test
    void a_lineage_that_is_found_later_joins_two_tellings() {
        String outlet = Desk.source(slug("outlet"), null, null);
        String other = Desk.source(slug("other"), null, null);
        UUID original = Desk.originalReport(outlet);
        UUID repeated = Desk.originalReport(other);
        UUID incident = Desk.incident(Desk.claim(original, outlet));
        Desk.add(incident, Desk.claim(repeated, other));
        Desk.awaitDerived(incident, "corroborated");

        Desk.sendReport(repeated, 2, other, "relay", original);

        assertThat(Desk.awaitDerived(incident, "reported").getInt("origins")).isEqualTo(1);
    }

    @Test
    void a_parent_given_to_an_actor_makes_its_voice_a_party() {
        String parent = Desk.actor(slug("army"), null);
        String child = Desk.actor(slug("brigade"), null);
        String speaker = Desk.source(slug("army-media"), parent, null);
        UUID incident = Desk.incident(Desk.claim(Desk.originalReport(speaker), speaker, "asserts",
                List.of(child + "/target"), ""));
        Desk.awaitDerived(incident, "reported");

        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body("""
                {"slug":"%s","name":"A brigade","kind":"rebel-group","parent":"%s"}""".formatted(child, parent))
                .put("/api/v1/actors/" + child).then().statusCode(200);

        Desk.awaitDerived(incident, "claimed");
    }

    @Test
    void a_change_that_says_nothing_of_independence_makes_no_revision() {
        String outlet = slug("outlet");
        UUID id = UUID.randomUUID();
        Desk.sendSource(id, 1, outlet, null, null);
        UUID report = Desk.originalReport(outlet);
        UUID incident = Desk.incident(Desk.claim(report, outlet));
        Desk.awaitDerived(incident, "reported");
        int revision = Desk.incidentNow(incident).getInt("revision");

        Desk.sendSource(id, 2, outlet, null, null);
        Desk.sendSource(id, 3, outlet, null, slug("owner-who-has-not-arrived"));
        Desk.sendReport(report, 2, outlet, "unknown", null);

        await().until(() -> "lineage:unknown".equals(Desk.incidentNow(incident).getString("claims[0].origin")));
        assertThat(Desk.incidentNow(incident).getInt("revision")).isBetween(revision + 1, revision + 2);
    }
}
