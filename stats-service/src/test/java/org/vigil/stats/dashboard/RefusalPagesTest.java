package org.vigil.stats.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What a person in a browser sees in place of what there is not, or what is for others. */
@QuarkusTest
class RefusalPagesTest {

    private static final String REBUILD = "/api/v1/operations/stats-service/rebuild";

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/figures/01991f0c-0000-7000-8000-000000000009",
            "/api/v1/citations/01991f0c-0000-7000-8000-000000000009", "/api/v1/bulletins/nothing", "/api/v1/stats/nothing",
            "/dashboard/nothing" })
    void what_is_not_there_is_a_page_that_leads_on(String address) {
        Response answer = Pages.get(Roles.READER, address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("There is nothing here", "go on from the dashboard", "Signed in as test-reader");
        assertThat(browser("ar").auth().oauth2(As.token(Roles.READER, "anna")).get(address).asString())
                .contains("لا شيء هنا").doesNotContain("There is nothing here");
    }

    @Test
    void what_is_not_there_is_so_for_whose_token_is_no_longer_valid_too() {
        Response answer = browser("en").cookie("vigil-token", "no-token-of-ours").get("/api/v1/stats/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("There is nothing here").doesNotContain("Signed in as");
    }

    @Test
    void what_is_for_others_says_for_which_role_and_whom_to_ask() {
        Response answer = Pages.get(Roles.CURATOR, REBUILD);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("You may not see this", "needs the role admin", "Ask an admin",
                "href=\"/sign-in\"");
        Response program = As.role(Roles.CURATOR).get(REBUILD);
        assertThat(program.statusCode()).isEqualTo(403);
        assertThat(program.jsonPath().getString("detail")).contains("needs the role admin", "ask an admin");
        assertThat(program.jsonPath().getString("role")).isEqualTo("admin");
    }

    @Test
    void whose_token_ends_before_a_form_is_sent_comes_back_to_the_page_with_the_form() {
        Response led = browser("en").header("Referer", "http://localhost/dashboard?month=2019-08")
                .contentType("application/x-www-form-urlencoded").post("/api/v1/citations");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header("Location")).endsWith("/sign-in?to=%2Fdashboard%3Fmonth%3D2019-08");
    }

    private static RequestSpecification browser(String language) {
        return As.nobody().accept("text/html,application/xhtml+xml,*/*;q=0.8").header("Accept-Language", language).redirects()
                .follow(false);
    }
}
