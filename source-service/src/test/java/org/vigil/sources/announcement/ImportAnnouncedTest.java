package org.vigil.sources.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** An import that incident-service announces is on file as a report. */
@QuarkusTest
class ImportAnnouncedTest {

    @Test
    void an_import_is_a_report_by_its_source_under_the_id_that_was_announced() {
        String source = register("\"protection\":\"public\"").getString("slug");
        UUID id = UUID.randomUUID();

        announce(id, source);

        JsonPath report = filed(id);
        assertThat(report.getString("source")).isEqualTo(source);
        assertThat(report.getString("headline")).isEqualTo("Import of 7,473 rows from ged_iraq.csv (ucdp-ged)");
        assertThat(report.getString("publishedAt")).isEqualTo("2026-11-21");
        assertThat(report.getString("lineage.kind")).isEqualTo("original");
        assertThat(report.getString("originId")).isEqualTo(id.toString());
        String event = Topic.all(Topics.REPORTS).stream().filter(e -> e.key().equals(id.toString())).findFirst().orElseThrow()
                .value();
        assertThat(Contracts.violations("report", event)).isEmpty();
    }

    @Test
    void announced_twice_it_is_one_report() {
        String source = register("\"protection\":\"public\"").getString("slug");
        UUID id = UUID.randomUUID();
        UUID next = UUID.randomUUID();

        announce(id, source);
        announce(id, source);
        announce(next, source);

        filed(next);
        assertThat(filed(id).getInt("revision")).isEqualTo(1);
    }

    @Test
    void a_protected_source_is_found_by_its_code_name_and_stays_hidden() {
        JsonPath source = register("\"protection\":\"protected\"");
        UUID id = UUID.randomUUID();

        announce(id, source.getString("codeName"));

        assertThat(filed(id).getString("source")).isEqualTo(source.getString("codeName"));
    }

    private static JsonPath register(String more) {
        String slug = "data-" + UUID.randomUUID().toString().substring(0, 8);
        return As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"A data set\",\"kind\":\"research\"," + more
                        + "}")
                .post("/api/v1/sources").then().statusCode(201).extract().jsonPath();
    }

    /** The golden example with another id and source, and a field that nobody knows. */
    private static void announce(UUID id, String source) {
        String example = Contracts.examples("import").get(0);
        Topic.send(Topics.IMPORTS, id.toString(), UUID.randomUUID().toString(), "org.vigil.import.announced", example
                .replace("01991f0d-0000-7000-8000-000000000001", id.toString()).replace("\"ucdp\"", "\"" + source + "\"")
                .replaceFirst("\\{", "{\"surprise\":1,"));
    }

    private static JsonPath filed(UUID id) {
        return await().until(() -> As.role(Roles.READER).get("/api/v1/reports/" + id), answer -> answer.statusCode() == 200)
                .jsonPath();
    }
}
