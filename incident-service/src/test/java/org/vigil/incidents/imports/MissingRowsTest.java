package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What has left its source's file is offered, and withdrawn only when a curator says so. */
@QuarkusTest
class MissingRowsTest {

    private final String first = UcdpFile.id();
    private final String second = UcdpFile.id();
    private final String third = UcdpFile.id();
    private String source;

    @BeforeEach
    void import_three_rows() {
        source = Desk.source(slug("data"), null, null);
        Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).row(third).text());
    }

    @Test
    void a_row_that_is_not_in_the_file_is_offered_and_counts_as_before() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(third, "best", "-99").text());

        assertThat(missing(later).getList("items.externalId")).as("a row that is refused is in the file")
                .containsExactly(second);
        assertThat(incident(missing(later).getString("items[0].incident")).getBoolean("withdrawn")).isFalse();
    }

    @Test
    void a_file_of_another_country_or_of_other_days_misses_nothing_unless_it_is_said_to_cover_them() {
        String elsewhere = UcdpFile.older()
                .row(UcdpFile.id(), "country", "Syria", "country_id", "652", "iso3", "SYR", "adm_1", "",
                        "latitude", "35.5", "longitude", "40.25")
                .text();
        String later = UcdpFile.older().row(UcdpFile.id(), "date_start", "2016-01-01", "date_end", "2016-01-01").text();

        assertThat(missing(Imports.done("ucdp-ged", source, elsewhere)).getList("items")).isEmpty();
        assertThat(missing(Imports.done("ucdp-ged", source, later)).getList("items")).isEmpty();
        JsonPath covering = Imports.done("ucdp-ged", source, later,
                Map.of("covers", "[{\"country\":\"IQ\",\"from\":\"2014-01-01\",\"to\":\"2016-12-31\"}]"));

        assertThat(covering.getString("covers[0].from")).isEqualTo("2014-01-01");
        assertThat(missing(covering).getList("items.externalId")).containsExactlyInAnyOrder(first, second, third);
        for (String wrong : new String[] { "Iraq", "[]", "[{\"country\":\"IQ\"}]",
                "[{\"country\":\"IQ\",\"from\":\"2016-01-01\",\"to\":\"2014-01-01\"}]" }) {
            Imports.send(Roles.CURATOR, "ucdp-ged", source, later.getBytes(StandardCharsets.UTF_8), Map.of("covers", wrong))
                    .then()
                    .statusCode(400).body("violations[0].field", equalTo("covers"));
        }
    }

    @Test
    void a_dry_run_says_what_would_be_missing_and_withdraws_nothing() {
        JsonPath dry = Imports.done("ucdp-ged", source, UcdpFile.older().row(first, "best", "9").row(UcdpFile.id()).text(),
                Map.of("dryRun", "true"));

        assertThat(Imports.counts(dry)).containsExactly(2, 1, 1, 0, 0);
        assertThat(missing(dry).getList("items.externalId")).containsExactlyInAnyOrder(second, third);
        withdraw(dry, "{\"all\":true,\"reason\":\"They are gone.\"}").then().statusCode(409);
        assertThat(Imports.counts(Imports.done("ucdp-ged", source, UcdpFile.older().row(first).text())))
                .as("nothing was stored").containsExactly(1, 0, 0, 1, 0);
    }

    @Test
    void what_a_curator_withdraws_is_kept_and_counted_no_more_and_comes_back_with_a_later_file() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).text());
        String incident = missing(later).getString("items.find { it.externalId == '" + second + "' }.incident");

        withdraw(later, "{\"rows\":[\"" + second + "\"],\"reason\":\"The source has taken it back.\"}").then().statusCode(200)
                .body("withdrawn", equalTo(1)).body("left", equalTo(1));

        assertThat(incident(incident).getBoolean("withdrawn")).isTrue();
        assertThat(incident(incident).getString("withdrawnBecause")).contains(second).endsWith("The source has taken it back.");
        assertThat(missing(later).getList("items.externalId")).containsExactly(third);

        JsonPath back = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).row(third).text());

        assertThat(Imports.counts(back)).containsExactly(3, 0, 1, 2, 0);
        assertThat(incident(incident).getBoolean("withdrawn")).isFalse();
        assertThat(missing(back).getList("items")).isEmpty();
        assertThat(ArabicPages.demand(Roles.READER, "/api/v1/incidents/" + incident + "/revisions", "template").text())
                .contains(
                        "لم يعد الصف \u2068" + second + "\u2069 (", "في ملف مصدره. \u2068The source has taken it back.\u2069",
                        "عاد الصف \u2068" + second + "\u2069");
    }

    @Test
    void an_incident_of_which_others_tell_too_loses_only_the_claim_and_gets_it_back() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(third).text());
        String incident = missing(later).getString("items[0].incident");
        String other = Desk.source(slug("outlet"), null, null);
        Desk.add(UUID.fromString(incident), Desk.claim(Desk.originalReport(other), other));
        assertThat(incident(incident).getString("verification.status")).isEqualTo("corroborated");

        withdraw(later, "{\"all\":true,\"reason\":\"The source has taken it back.\"}").then().statusCode(200);

        assertThat(incident(incident).getString("verification.status")).isEqualTo("reported");
        assertThat(incident(incident).getList("claims.speaker")).containsExactly(other);
        assertThat(incident(incident).getBoolean("withdrawn")).isFalse();

        Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).row(third).text());

        assertThat(incident(incident).getList("claims.speaker")).containsExactlyInAnyOrder(other, source);
    }

    @Test
    void a_claim_that_was_split_off_and_withdrawn_since_is_led_by_the_split_no_more() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(third).text());
        String incident = missing(later).getString("items[0].incident");
        String claim = incident(incident).getString("claims[0].id");
        Desk.add(UUID.fromString(incident), Desk.claim(UUID.randomUUID(), slug("observer")));
        JsonPath split = As.role(Roles.CURATOR).header("If-Match", "\"2\"")
                .body("{\"claims\":[\"" + claim + "\"],\"reason\":\"They are two.\"}")
                .post("/api/v1/incidents/" + incident + "/split").then().statusCode(201).extract().jsonPath();
        String made = split.getString("made");
        Desk.add(UUID.fromString(made), Desk.claim(UUID.randomUUID(), slug("observer")));
        withdraw(later, "{\"all\":true,\"reason\":\"The source has taken it back.\"}").then().statusCode(200);

        Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).row(third).text());
        assertThat(incident(incident).getList("claims.id")).as("it comes back to where its row was").contains(claim);
        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .delete("/api/v1/splits/" + split.getString("id") + "?reason=A+mistake.")
                .then().statusCode(200);

        assertThat(incident(incident).getList("claims.id")).contains(claim);
        assertThat(incident(made).getList("claims.id")).hasSize(1).doesNotContain(claim);
    }

    @Test
    void a_split_is_undone_after_the_claim_that_it_took_along_was_withdrawn() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(third).text());
        String incident = missing(later).getString("items[0].incident");
        String claim = incident(incident).getString("claims[0].id");
        Desk.add(UUID.fromString(incident), Desk.claim(UUID.randomUUID(), slug("observer")));
        String split = As.role(Roles.CURATOR).header("If-Match", "\"2\"")
                .body("{\"claims\":[\"" + claim + "\"],\"reason\":\"They are two.\"}")
                .post("/api/v1/incidents/" + incident + "/split").then().statusCode(201).extract().jsonPath().getString("id");
        String made = As.role(Roles.READER).get("/api/v1/splits/" + split).jsonPath().getString("made");
        Desk.add(UUID.fromString(made), Desk.claim(UUID.randomUUID(), slug("observer")));
        withdraw(later, "{\"all\":true,\"reason\":\"The source has taken it back.\"}").then().statusCode(200);

        As.role(Roles.CURATOR).header("If-Match", "\"1\"").delete("/api/v1/splits/" + split + "?reason=A+mistake.").then()
                .statusCode(200);

        assertThat(incident(made).getList("claims")).hasSize(1);
    }

    @Test
    void only_the_latest_import_withdraws() {
        JsonPath earlier = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).text());
        Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).text());

        withdraw(earlier, "{\"all\":true,\"reason\":\"They are gone.\"}").then().statusCode(409);
        withdraw(earlier, "{\"reason\":\"They are gone.\"}").then().statusCode(400).body("violations[0].field",
                equalTo("rows"));
        withdraw(earlier, "{\"all\":true}").then().statusCode(400).body("violations[0].field", equalTo("reason"));
    }

    @Test
    void what_a_curator_found_out_stays_when_the_row_changes() {
        JsonPath later = Imports.done("ucdp-ged", source, UcdpFile.older().row(first).row(second).text());
        String id = (String) Imports.rows(later, "").get(0).get("incident");
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body("""
                {"category":"attack","when":{"from":"2014-01-25","to":"2014-01-25","precision":"day","basis":"stated"},
                 "where":{"country":"IQ","precision":"country"},"actors":[],"reason":"Another source gives the day."}""")
                .put("/api/v1/incidents/" + id).then().statusCode(200);

        JsonPath changed = Imports.done("ucdp-ged", source, UcdpFile.older().row(first, "best", "9", "where_prec", "2").text());

        assertThat(Imports.counts(changed)).containsExactly(1, 0, 1, 0, 0);
        assertThat(incident(id).getString("when.precision")).isEqualTo("day");
        assertThat(incident(id).getString("where.precision")).isEqualTo("country");
        assertThat(incident(id).getInt("casualties[0].best")).isEqualTo(9);
        assertThat(Imports.rows(changed, "").get(0).get("warnings").toString()).contains("a curator");
    }

    private static JsonPath missing(JsonPath job) {
        return As.role(Roles.READER).get("/api/v1/imports/" + job.getString("id") + "/missing").then().statusCode(200).extract()
                .jsonPath();
    }

    private static Response withdraw(JsonPath job, String request) {
        return As.role(Roles.CURATOR).body(request).post("/api/v1/imports/" + job.getString("id") + "/withdraw-missing");
    }

    private static JsonPath incident(String id) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + id).then().statusCode(200).extract().jsonPath();
    }
}
