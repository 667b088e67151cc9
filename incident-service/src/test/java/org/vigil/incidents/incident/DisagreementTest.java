package org.vigil.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A stated division that is another than the one of the coordinates can be asked for. */
@QuarkusTest
class DisagreementTest {

    private static final String IN_HAMA = "\"lat\":35.13,\"lon\":36.75";

    private final String speaker = slug("speaker");

    @Test
    void those_whose_stated_division_is_not_that_of_their_coordinates_are_listed_now_and_as_of_then() {
        UUID disagreeing = incident("SY-DY", "near");
        UUID agreeing = incident("SY-HM", "near");
        UUID middleOfTheCountry = incident("SY-DY", "country");
        assertThat(listed("")).contains(disagreeing.toString()).doesNotContain(agreeing.toString(),
                middleOfTheCountry.toString());

        String before = Desk.incidentNow(disagreeing).getString("knownAt");
        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body("""
                        {"category":"attack","when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
                         "where":{"country":"SY","admin1":"SY-HM",%s,"precision":"near"},"actors":[],"reason":"The report says Hama."}"""
                        .formatted(IN_HAMA))
                .put("/api/v1/incidents/" + disagreeing).then().statusCode(200);

        assertThat(listed("")).doesNotContain(disagreeing.toString());
        assertThat(listed("&asOf=" + before)).contains(disagreeing.toString());
        As.role(Roles.READER).get("/api/v1/incidents?disagree=country").then().statusCode(400)
                .body("violations[0].field", equalTo("disagree"));
    }

    private UUID incident(String admin1, String precision) {
        return Desk.incident(Desk.claim(UUID.randomUUID(), speaker)
                .replace("\"admin1\":\"SY-DY\"", "\"admin1\":\"" + admin1 + "\"")
                .replace("\"lat\":null,\"lon\":null,\"precision\":\"near\"", IN_HAMA + ",\"precision\":\"" + precision + "\""));
    }

    private static List<String> listed(String more) {
        JsonPath page = As.role(Roles.READER).get("/api/v1/incidents?disagree=admin1&limit=1000" + more).then().statusCode(200)
                .extract().jsonPath();
        assertThat(page.getList("items.findAll { it.where.statedAdmin1 == it.where.computedAdmin1 }")).isEmpty();
        return page.getList("items.id");
    }
}
