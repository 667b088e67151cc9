package org.vigil.stats.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class FigurePagesTest extends StatsTest {

    private static final String UNIT = "<b>\u202eattacks</b>";

    private String doubled() {
        return As.role(Roles.CURATOR).body(Map.of("publisher", "somebody", "measure", "claims", "kind", "flow",
                "period", Map.of("from", "2020-08-01", "to", "2020-08-31"), "scope", Map.of("country", "IQ"),
                "value", Map.of("qualifier", "exact", "best", 100), "unit", UNIT,
                "change", Map.of("percent", 25, "base", Map.of("value", 50)))).post("/api/v1/figures").then().statusCode(201)
                .extract().path("id");
    }

    @Test
    void figures_are_listed_with_their_verdict_and_lead_to_the_reckoning() {
        assertThat(page("/api/v1/figures")).contains("No figure is on file here");
        String id = doubled();
        assertThat(page("/api/v1/figures")).contains("/api/v1/figures/" + id, "somebody", "cannot be tested");
        assertThat(page("/api/v1/figures?publisher=nobody")).contains("No figure is on file here").doesNotContain(id);
        assertThat(page("/api/v1/figures/" + id)).contains("does not hold", "country", "IQ", "<dd>claims</dd>",
                "Change that was published with it", "+25 %", "from 50");
        assertThat(page("/api/v1/figures/" + id)).doesNotContain("as it was on file", "Parts of it");
        assertThat(page("/api/v1/figures/scoreboard")).contains("somebody", "/api/v1/figures?publisher=somebody");
    }

    @Test
    void the_parts_of_a_figure_stand_beside_it() {
        String id = As
                .role(Roles.CURATOR).body(Map.of("publisher", "somebody", "measure", "operations", "kind", "flow", "value",
                        Map.of("qualifier", "exact", "best", 1196), "partsCover", "whole", "parts",
                        List.of(Map.of("label", "<Iraq>", "value", Map.of("qualifier", "exact", "best", 1137), "percent", 95),
                                Map.of("label", "Syria", "value", Map.of("qualifier", "exact", "best", 59), "parts",
                                        List.of(Map.of("label", "Homs", "value", Map.of("qualifier", "exact", "best", 5))))),
                        "change", Map.of("wording", "doubled", "saidBy", "somebody-else", "base",
                                Map.of("value", 43, "unit", "operations", "scope", Map.of("country", "SY"), "period",
                                        Map.of("from", "2023-01-01", "to", "2023-12-31")))))
                .post("/api/v1/figures").then().statusCode(201).extract().path("id");
        assertThat(page("/api/v1/figures/" + id)).contains("<bdi>&lt;Iraq&gt;</bdi></th><td class=\"number\">1,137</td>"
                + "<td class=\"number\">95 %</td>", "<td class=\"number\">59</td><td class=\"number\">–</td>");
        assertThat(page("/api/v1/figures/" + id)).contains("<tr class=\"nested\"><th scope=\"row\"><bdi>Homs</bdi>",
                "from 43 <bdi>operations</bdi> · Jan 1, 2023 – Dec 31, 2023", "<bdi>SY</bdi>", "as somebody-else says");
        assertThat(
                page("/api/v1/figures/" + id + "?asOf=" + As.role(Roles.READER).get("/api/v1/figures/" + id).path("knownAt")))
                .contains("It is shown as it was on file at that moment.");
    }

    @Test
    void a_figure_that_names_no_days_is_shown_too() {
        String id = As.role(Roles.CURATOR).body(Map.of("publisher", "somebody", "measure", "claims", "kind", "flow", "value",
                Map.of("qualifier", "exact", "best", 100))).post("/api/v1/figures").then().statusCode(201).extract().path("id");
        assertThat(page("/api/v1/figures")).contains("<td>–");
        assertThat(page("/api/v1/figures/" + id)).contains("<dd>–");
    }

    @Test
    void what_others_have_written_is_shown_as_text() {
        String id = doubled();
        assertThat(page("/api/v1/figures/" + id)).doesNotContain("<b>").contains("&lt;b&gt;");
    }

    @Test
    void programs_are_answered_with_json_as_before() {
        String id = doubled();
        for (String address : new String[] { "/api/v1/figures", "/api/v1/figures/" + id, "/api/v1/figures/scoreboard" }) {
            assertThat(As.role(Roles.READER).get(address).contentType()).as(address).startsWith("application/json");
            assertThat(As.role(Roles.READER).accept("*/*").get(address).contentType()).as(address)
                    .startsWith("application/json");
        }
    }

    @Test
    void a_figure_that_is_not_there_is_answered_with_a_page() {
        Response answer = html("/api/v1/figures/01991f0c-0000-7000-8000-000000000009");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("There is nothing here");
    }

    private static String page(String address) {
        Response answer = html(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }

    private static Response html(String address) {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8").auth().oauth2(As.token(Roles.READER, "anna"))
                .get(address);
    }
}
