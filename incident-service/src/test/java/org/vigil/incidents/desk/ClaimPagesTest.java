package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** A curator works through the queue at its pages. */
@QuarkusTest
class ClaimPagesTest {

    private final String speaker = slug("speaker");
    private final UUID report = UUID.randomUUID();
    private UUID claim;
    private String address;

    @BeforeEach
    void record() {
        claim = Desk.recorded(Desk.claim(report, speaker, "asserts", List.of(), Desk.killed("civilians", 4)));
        address = "/api/v1/claims/" + claim;
    }

    @Test
    void the_queue_leads_to_the_claim_and_that_to_the_passage_in_its_report() {
        assertThat(Pages.page(Roles.READER, "/api/v1/claims?state=open&source=" + speaker)).contains(address, speaker);
        assertThat(Pages.page(Roles.READER, "/api/v1/claims?state=open&source=" + slug("nobody")))
                .contains("Nothing waits here");
        assertThat(Pages.page(Roles.READER, address)).contains(speaker, "al-Dashisha, SY-DY", "civilians",
                "/api/v1/reports/" + report + "?asOf=20", "Z&amp;start=1180&amp;end=1302\"", "has not arrived yet");
    }

    @Test
    void a_filter_that_was_left_empty_chooses_nothing() {
        Response answer = Pages.get(Roles.READER, "/api/v1/claims?order=oldest&state=open&country=&source=" + speaker);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/api/v1/claims?order=oldest&source=" + speaker + "&state=open");
    }

    @Test
    void who_may_not_decide_sees_no_buttons_and_is_refused() {
        assertThat(Pages.page(Roles.CURATOR, address)).contains("name=\"decision\"");
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.SOURCE_KEEPER)) {
            assertThat(Pages.page(role, address)).as(role).doesNotContain("name=\"decision\"");
            assertThat(decide(role, "new", null).statusCode()).as(role).isEqualTo(403);
        }
        assertState("open");
    }

    @Test
    void who_sees_that_another_works_on_a_claim_is_offered_no_decision() {
        As.role(Roles.CURATOR, "anna").put(address + "/lease").then().statusCode(200);
        assertThat(Pages.page(Roles.CURATOR, address)).contains("anna works on it until").doesNotContain("name=\"decision\"");
        assertThat(Pages.page(Roles.ADMIN, address)).contains("value=\"release\"").doesNotContain("value=\"new\"");
        As.role(Roles.CURATOR, "anna").delete(address + "/lease").then().statusCode(200);
        assertThat(Pages.page(Roles.CURATOR, address)).contains("value=\"new\"", "value=\"hold\"");
    }

    @Test
    void a_new_incident_is_made_and_the_next_claim_is_shown() {
        UUID waiting = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        Response answer = decide(Roles.CURATOR, "new", null);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/api/v1/claims/").doesNotContain(claim.toString());
        assertState("attached");
        assertThat(Pages.page(Roles.CURATOR, address)).contains("It belongs to this incident", "value=\"detach\"");
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/claims/" + waiting)).contains("value=\"new\"");
    }

    @Test
    void a_claim_is_attached_to_a_likely_incident_that_is_shown_with_its_reasons() {
        String place = slug("place");
        UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), slug("another")).replace("al-Dashisha", place));
        address = "/api/v1/claims/" + Desk.recorded(Desk.claim(report, speaker).replace("al-Dashisha", place));
        assertThat(Pages.page(Roles.CURATOR, address)).contains("value=\"" + incident + "\"", "The same day.");
        Response answer = Pages.submit(Roles.CURATOR, address, Map.of("decision", "attach", "incident", incident.toString()));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        As.role(Roles.READER).get(address).then().body("incident", equalTo(incident.toString()));
    }

    @Test
    void the_claim_and_the_likely_incidents_are_drawn_on_a_map_and_on_a_line_of_days() {
        Desk.incident(at("IQ-DI", "33.74", "44.64", "1931-05-04"));
        Desk.incident(at("IQ-SD", null, null, "1931-05-05"));
        Desk.incident(at(null, null, null, "1931-05-05").replace("\"near\"", "\"country\""));
        address = "/api/v1/claims/" + Desk.recorded(at("IQ-DI", "33.70", "44.60", "1931-05-04"));
        String page = Pages.page(Roles.CURATOR, address);
        assertThat(page).contains("<title id=\"map-title\">Where the claim and these incidents are</title>",
                "The ring is the claim. The points are incidents by their numbers in the list: 1.",
                "Known no closer than to IQ-SD: ", "Known to no division: ", "<circle class=\"ring\"", "class=\"land meant\"",
                "<title id=\"days-title\">When the claim and these incidents happened</title>",
                "the claim: May 4, 1931. 1: May 4, 1931. ").doesNotContain("NOT_FOUND", "style=");
        assertThat(occurrences(page, "<path class=\"land")).as("divisions in sight").isBetween(5, 18);
        assertThat(occurrences(page, "class=\"period")).isEqualTo(4);
    }

    @Test
    void a_line_of_days_runs_from_right_to_left_where_one_reads_so() {
        Desk.incident(at("IQ-DI", "33.74", "44.64", "1932-05-06"));
        address = "/api/v1/claims/" + Desk.recorded(at("IQ-DI", "33.70", "44.60", "1932-05-04"));
        String english = RestAssured.given().accept("text/html").auth().oauth2(As.token(Roles.CURATOR, "test-curator"))
                .get(address)
                .asString();
        String arabic = RestAssured.given().accept("text/html").cookie("vigil-language", "ar").auth()
                .oauth2(As.token(Roles.CURATOR, "test-curator")).get(address).asString();
        assertThat(beginOfOwnBar(english)).isLessThan(320);
        assertThat(beginOfOwnBar(arabic)).isGreaterThan(320);
        assertThat(arabic).contains("الحلقة هي الادعاء.", "متى وقع الادعاء وهذه الحوادث");
    }

    @Test
    void what_no_map_can_show_is_said_and_nothing_is_drawn_where_no_incident_is_likely() {
        String nowhere = at(null, null, null, "1933-05-04").replace("\"IQ\"", "null").replace("\"near\"", "\"international\"");
        Desk.incident(nowhere);
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/claims/" + Desk.recorded(nowhere))).doesNotContain("id=\"map\"");
        UUID alone = Desk.recorded(at("IQ-DI", "33.70", "44.60", "1934-05-04"));
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/claims/" + alone)).doesNotContain("id=\"map\"", "id=\"days\"")
                .contains("No incident of these days");
    }

    @Test
    void the_next_claim_is_one_of_those_from_which_this_was_opened() {
        UUID second = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        Desk.recorded(Desk.claim(UUID.randomUUID(), slug("another")));
        UUID third = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        String within = "?order=oldest&source=" + speaker + "&state=open";
        String written = within.replace("&", "&amp;");
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/claims?state=open&limit=2&order=oldest&source=" + speaker))
                .contains("href=\"" + address + written + "\"");
        assertThat(Pages.page(Roles.CURATOR, address + within)).contains("href=\"/api/v1/claims" + written + "\"",
                "href=\"/api/v1/claims/" + second + written + "\"", "action=\"" + address + written + "\"");
        address += within;
        assertThat(decide(Roles.CURATOR, "hold", null).header("Location")).endsWith(address);
        assertThat(decide(Roles.CURATOR, "new", null).header("Location")).endsWith("/api/v1/claims/" + second + within);
        address = "/api/v1/claims/" + third + within;
        assertThat(decide(Roles.CURATOR, "dismiss", "It is told twice.").header("Location"))
                .endsWith("/api/v1/claims/" + second + within);
        address = "/api/v1/claims/" + second + within;
        Response refused = decide(Roles.CURATOR, "dismiss", "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("action=\"/api/v1/claims/" + second + written + "\"");
        assertThat(decide(Roles.CURATOR, "new", null).header("Location")).endsWith("/api/v1/claims" + within);
    }

    @Test
    void the_next_claim_comes_in_the_order_of_the_list() {
        UUID second = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        UUID third = Desk.recorded(Desk.claim(UUID.randomUUID(), speaker));
        address = "/api/v1/claims/" + second + "?source=" + speaker + "&order=";
        assertThat(Pages.page(Roles.CURATOR, address + "newest")).contains("href=\"/api/v1/claims/" + claim + "?order=newest");
        assertThat(Pages.page(Roles.CURATOR, address + "oldest")).contains("href=\"/api/v1/claims/" + third + "?order=oldest");
    }

    @Test
    void what_cannot_be_asked_for_is_refused_before_anything_is_decided() {
        address += "?from=yesterday";
        assertThat(decide(Roles.CURATOR, "new", null).statusCode()).isEqualTo(400);
        assertState("open");
    }

    @Test
    void what_was_attached_to_the_wrong_incident_is_detached() {
        decide(Roles.CURATOR, "new", null);
        int seen = As.role(Roles.READER).get(address).path("revision");
        assertThat(
                Pages.submit(Roles.CURATOR, address, Map.of("decision", "detach", "seen", seen - 1, "reason", "Another day."))
                        .statusCode())
                .isEqualTo(412);
        assertThat(Pages.submit(Roles.CURATOR, address, Map.of("decision", "detach", "seen", seen, "reason", "Another day."))
                .statusCode()).isEqualTo(303);
        assertState("open");
    }

    @Test
    void a_claim_is_set_aside_with_a_reason_and_opened_again() {
        Response refused = decide(Roles.CURATOR, "dismiss", " ");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("reason says why the claim is dismissed");
        assertThat(decide(Roles.CURATOR, "dismiss", "The report was withdrawn.").statusCode()).isEqualTo(303);
        assertThat(Pages.page(Roles.CURATOR, address))
                .contains("It was set aside: <span dir=\"auto\">The report was withdrawn.</span>");
        assertThat(decide(Roles.CURATOR, "reopen", "It stands again.").statusCode()).isEqualTo(303);
        assertState("open");
    }

    @Test
    void what_somebody_else_has_decided_meanwhile_is_explained_and_nothing_typed_is_lost() {
        decide(Roles.ADMIN, "new", null);
        Response refused = decide(Roles.CURATOR, "dismiss", "It tells of <another> day.");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("The claim is attached already", "by test-admin",
                "It tells of &lt;another&gt; day.");
    }

    @Test
    void a_claim_on_which_somebody_works_is_theirs() {
        assertThat(decide(Roles.ADMIN, "hold", null).header("Location")).endsWith(address);
        assertThat(Pages.page(Roles.CURATOR, address)).contains("test-admin works on it until");
        Response refused = decide(Roles.CURATOR, "new", null);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("The claim is leased by test-admin");
        assertThat(decide(Roles.ADMIN, "release", null).statusCode()).isEqualTo(303);
        assertThat(decide(Roles.CURATOR, "new", null).statusCode()).isEqualTo(303);
    }

    @Test
    void a_claim_as_it_was_known_says_so_and_cannot_be_decided() {
        String recorded = As.role(Roles.READER).get(address).path("knownAt");
        decide(Roles.CURATOR, "dismiss", "It stands elsewhere.");
        assertThat(Pages.page(Roles.CURATOR, address + "?asOf=" + recorded)).contains("This is what was known at")
                .doesNotContain("name=\"decision\"", "It stands elsewhere.");
        assertThat(Pages.get(Roles.CURATOR, address + "?asOf=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void text_that_cannot_be_stored_is_refused_by_its_field() {
        Response refused = decide(Roles.CURATOR, "dismiss", "a\u0000b");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("reason holds a NUL character");
    }

    @Test
    void a_decision_that_there_is_not_is_refused_with_those_that_there_are() {
        Response refused = decide(Roles.CURATOR, "forget", null);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("decision is one of attach, new, dismiss");
        assertThat(Pages.submit(Roles.CURATOR, "/api/v1/claims/" + UUID.randomUUID(), Map.of("decision", "new")).statusCode())
                .isEqualTo(404);
    }

    /** A claim by another speaker. */
    private static String at(String admin1, String lat, String lon, String day) {
        return Desk.claim(UUID.randomUUID(), slug("teller")).replace("\"SY\"", "\"IQ\"")
                .replace("\"SY-DY\"", admin1 == null ? "null" : "\"" + admin1 + "\"").replace("\"lat\":null", "\"lat\":" + lat)
                .replace("\"lon\":null", "\"lon\":" + lon).replace("2020-08-28", day);
    }

    private static double beginOfOwnBar(String page) {
        Matcher bar = Pattern.compile("class=\"period own\" x=\"([0-9.]+)\"").matcher(page);
        assertThat(bar.find()).as(page).isTrue();
        return Double.parseDouble(bar.group(1));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private Response decide(String role, String decision, String reason) {
        return Pages.submit(role, address,
                reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason));
    }

    private void assertState(String state) {
        As.role(Roles.READER).get(address).then().body("state", equalTo(state));
    }
}
