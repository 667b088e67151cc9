package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class UcdpImportTest {

    @Test
    void a_row_is_a_claim_of_its_source_and_an_incident() {
        String source = Desk.source(slug("data"), null, null);
        String id = UcdpFile.id();

        JsonPath job = Imports.done("ucdp-ged", source, UcdpFile.older().row(id).text());

        assertThat(job.getString("state")).isEqualTo("done");
        assertThat(Imports.counts(job)).containsExactly(1, 1, 0, 0, 0);
        assertThat(job.getInt("total")).as("a row of tags is no row").isEqualTo(1);
        JsonPath incident = Imports.incident(job);
        assertThat(incident.getMap("")).containsEntry("revision", 1).containsEntry("category", "clash")
                .containsEntry("violenceType", "state-based").containsEntry("eventType", null);
        assertThat(incident.getMap("verification")).containsEntry("status", "reported").containsEntry("reason", null);
        assertThat(incident.getMap("when"))
                .isEqualTo(Map.of("from", "2014-01-24", "to", "2014-01-25", "precision", "days", "basis",
                        "stated"));
        assertThat(incident.getMap("where")).containsEntry("country", "IQ").containsEntry("admin1", "IQ-AN")
                .containsEntry("statedAdmin1", "IQ-AN").containsEntry("computedAdmin1", "IQ-AN")
                .containsEntry("admin2", "Qaḑā’ al Fallūjah").containsEntry("place", "Al Fallūjah town")
                .containsEntry("precision", "exact");
        assertThat(incident.getList("actors.actor")).containsExactly("government-of-iraq", "northern-column");
        assertThat(incident.getList("actors.role")).containsExactly("party", "party");
        assertThat(incident.getList("casualties.group")).containsExactly("all", "government-of-iraq", "northern-column",
                "civilians");
        assertThat(incident.getList("casualties.low")).containsExactly(6, null, null, null);
        assertThat(incident.getList("casualties.best")).containsExactly(8, 2, 3, 1);
        assertThat(incident.getList("casualties.high")).containsExactly(9, null, null, null);
        assertThat(incident.getList("casualties.partOf")).containsExactly(null, "all", "all", "all");
        assertThat(incident.getList("externalIds")).containsExactly(Map.of("scheme", "ucdp-ged", "id", id));
        assertThat(incident.getMap("claims[0]")).containsEntry("report", job.getString("id")).containsEntry("speaker", source)
                .containsEntry("stance", "asserts").containsEntry("pending", false);
        JsonPath claim = As.role(Roles.READER).get("/api/v1/claims/" + incident.getString("claims[0].id")).jsonPath();
        assertThat(claim.getString("state")).isEqualTo("attached");
        assertThat(claim.getString("incident")).isEqualTo(incident.getString("id"));
        assertThat(claim.getInt("revision")).isEqualTo(1);
    }

    @Test
    void a_one_sided_row_has_a_perpetrator_and_a_target_and_adds_up_what_is_said_of_civilians() {
        String source = Desk.source(slug("data"), null, null);

        JsonPath incident = Imports.incident(Imports.done("ucdp-ged", source, UcdpFile.newer()
                .row(UcdpFile.id(), "type_of_violence", "3", "side_a", "Northern Column", "gwnoa", "", "side_b", "Civilians",
                        "deaths_a", "0", "deaths_b", "0", "deaths_civilians", "8", "deaths_unknown", "0")
                .text()));

        assertThat(incident.getString("category")).isEqualTo("attack");
        assertThat(incident.getString("violenceType")).isEqualTo("one-sided");
        assertThat(incident.getList("actors.actor")).containsExactly("northern-column", "civilians");
        assertThat(incident.getList("actors.role")).containsExactly("perpetrator", "target");
        assertThat(incident.getList("casualties.group")).containsExactly("all", "northern-column", "civilians");
        assertThat(incident.getList("casualties.best")).containsExactly(8, 0, 8);
        assertThat(As.role(Roles.READER).get("/api/v1/actors/northern-column").jsonPath().getString("kind"))
                .isEqualTo("rebel-group");
        assertThat(As.role(Roles.READER).get("/api/v1/actors/civilians").jsonPath().getString("kind")).isEqualTo("civilians");
    }

    @Test
    void a_range_that_contradicts_itself_comes_in_as_stated_with_a_warning() {
        String source = Desk.source(slug("data"), null, null);

        JsonPath job = Imports.done("ucdp-ged", source,
                UcdpFile.older().row(UcdpFile.id(), "low", "9", "best", "4", "high", "7").text());

        JsonPath incident = Imports.incident(job);
        assertThat(List.of(incident.getInt("casualties[0].low"), incident.getInt("casualties[0].best"),
                incident.getInt("casualties[0].high"))).containsExactly(9, 4, 7);
        assertThat(job.getInt("rows.warned")).isEqualTo(1);
        assertThat(Imports.rows(job, "?warned=true").get(0).get("warnings").toString()).contains("low 9, best 4, high 7");
    }

    @Test
    void an_import_is_announced_as_the_report_that_it_is() {
        String source = Desk.source(slug("data"), null, null);

        JsonPath job = Imports.done("ucdp-ged", source, UcdpFile.older().row(UcdpFile.id()).text());

        await().until(() -> Topic.all(Topics.IMPORTS).stream()
                .anyMatch(event -> event.key().equals(job.getString("id"))));
        String event = Topic.all(Topics.IMPORTS).stream().filter(e -> e.key().equals(job.getString("id"))).findFirst()
                .orElseThrow()
                .value();
        assertThat(Contracts.violations("import", event)).isEmpty();
        assertThat(JsonPath.from(event).getString("source")).isEqualTo(source);
    }

    @Test
    void the_same_file_again_changes_nothing_and_other_cells_are_a_new_revision() {
        String source = Desk.source(slug("data"), null, null);
        String first = UcdpFile.id();
        String second = UcdpFile.id();
        Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).text());

        assertThat(Imports.counts(Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).text())))
                .containsExactly(2, 0, 0, 2, 0);
        JsonPath changed = Imports.done("ucdp-ged", source, UcdpFile.older().row(second, "best", "11", "high", "12",
                "where_prec", "2").row(first).text());

        assertThat(Imports.counts(changed)).containsExactly(2, 0, 1, 1, 0);
        assertThat(Imports.rows(changed, "?outcome=updated").get(0).get("changed"))
                .isEqualTo(List.of("best", "high", "where_prec"));
        JsonPath incident = Imports.incident(changed);
        assertThat(incident.getInt("revision")).isEqualTo(2);
        assertThat(incident.getInt("casualties[0].best")).isEqualTo(11);
        assertThat(incident.getString("where.precision")).isEqualTo("near");
        assertThat(incident.getString("claims[0].report")).isEqualTo(changed.getString("id"));
    }
}
