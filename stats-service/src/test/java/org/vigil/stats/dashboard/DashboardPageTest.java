package org.vigil.stats.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.HttpHeaders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class DashboardPageTest extends StatsTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/api/v1/stats/[^\"]*incidents\\?[^\"]+)\"");
    private static final String TOKEN = "vigil-token";

    private void summerOf2019() {
        incident().in("IQ", "IQ-DI").on("2019-07-03").casualties("all", "killed", 1).send();
        incident().in("IQ", "IQ-DI").on("2019-08-03").casualties("all", "killed", 2, 3, 4, null).send();
        incident().in("IQ", "IQ-SD").on("2019-08-04").verified("confirmed").send();
        incident().in("SY", "SY-DY").on("2019-08-05").actor("some-group", "perpetrator").send();
        arrive();
    }

    @Test
    void a_month_stands_beside_the_one_before() {
        summerOf2019();
        String page = page("/dashboard?month=2019-08");
        assertThat(page).contains("August 2019 beside the month before", "too few to say", "2–4", ">IQ<", ">SY<")
                .containsPattern("<a class=\"big\" href=\"/api/v1/stats/incidents\\?[^\"]*at=2019-08[^\"]*\">3</a>");
        assertThat(page("/dashboard?month=2019-08&country=IQ")).contains(">IQ-DI<", ">IQ-SD<").doesNotContain(">SY-DY<");
        assertThat(page("/dashboard?month=2019-08&perpetrator=some-group")).doesNotContain(">IQ<").contains(">SY<");
    }

    @Test
    void casualties_that_stand_in_no_row_are_told_beside_the_table() {
        incident().in("IQ", "IQ-DI").from("2019-08-30", "2019-09-02").casualties("all", "killed", 7).send();
        incident().in("IQ", "IQ-SD").on("2019-08-04").send();
        arrive();
        assertThat(page("/dashboard?month=2019-08")).doesNotContain("No casualties are recorded")
                .containsPattern("<bdi>all</bdi> [Kk]illed: <a href=\"[^\"]*unallocated=true[^\"]*\">In no row: 7</a>");
    }

    @Test
    void each_number_has_its_rule_and_can_be_cited() {
        summerOf2019();
        String page = page("/dashboard?month=2019-08");
        assertThat(page).contains("<p>Claims of responsibility: ", "<p>People killed: ",
                "groupBy=country", "The points of the map as a table");
    }

    @Test
    void a_number_leads_to_the_page_of_the_incidents_behind_it() {
        summerOf2019();
        Matcher numbers = LINK.matcher(page("/dashboard?month=2019-08"));
        int found = 0;
        while (numbers.find()) {
            String list = page(numbers.group(1).replace("&amp;", "&"));
            assertThat(list).contains("Incidents behind a number");
            found++;
        }
        assertThat(found).isGreaterThan(8);
        String list = page("/api/v1/stats/incidents?measure=incidents&bucket=month&at=2019-08&limit=2");
        Matcher next = Pattern.compile("<a href=\"([^\"]+cursor=[^\"]+)\">Next page</a>").matcher(list);
        assertThat(next.find()).isTrue();
        String last = page(next.group(1).replace("&amp;", "&"));
        assertThat(rows(list) + rows(last)).isEqualTo(3);
        assertThat(last).doesNotContain("Next page");
        assertThat(As.role(Roles.READER).get("/api/v1/stats/incidents?measure=incidents").contentType())
                .startsWith("application/json");
    }

    @Test
    void a_number_is_cited_from_the_page_and_says_later_what_has_changed() {
        incident().in("IQ", "IQ-DI").on("2019-08-03").casualties("all", "killed", 2).send();
        arrive();
        Matcher cite = Pattern
                .compile("name=\"statistic\" value=\"series\"><input type=\"hidden\" name=\"query\" value=\"([^\"]+)\"")
                .matcher(page("/dashboard?month=2019-08"));
        assertThat(cite.find()).isTrue();
        Response cited = ours().auth().oauth2(As.token(Roles.READER, "anna")).formParam("statistic", "series")
                .formParam("query", cite.group(1).replace("&amp;", "&")).post("/api/v1/citations");
        assertThat(cited.statusCode()).isEqualTo(303);
        String citation = URI.create(cited.header(HttpHeaders.LOCATION)).getPath();
        assertThat(page(citation)).contains("the same question has the same answer", "Incidents by month and verification",
                "<td class=\"number\">1</td>",
                citation);
        incident().in("IQ", "IQ-SD").on("2019-08-04").send();
        arrive();
        assertThat(page(citation)).contains("the same question has another answer", "arrived late", ">+1<");
    }

    @Test
    void a_zero_in_a_citation_is_a_number() {
        incident().in("IQ", "IQ-DI").on("2019-08-03").send();
        arrive();
        String citation = ours().auth().oauth2(As.token(Roles.READER, "anna")).formParam("statistic", "change")
                .formParam("query", "measure=incidents&bucket=month&from=2019-08-01&to=2019-08-31").post("/api/v1/citations")
                .header(HttpHeaders.LOCATION);
        assertThat(page(URI.create(citation).getPath())).contains("<td class=\"number\">0</td>").doesNotContain("notCompared");
    }

    @Test
    void a_question_that_cannot_be_cited_is_answered_with_a_page_that_names_it() {
        for (Map<String, String> form : List.of(Map.of("statistic", "<b>", "query", ""), Map.of("statistic", "series"),
                Map.<String, String> of())) {
            Response answer = ours().auth().oauth2(As.token(Roles.READER, "anna")).formParams(form).post("/api/v1/citations");
            assertThat(answer.statusCode()).as("%s %s", form, answer.asString()).isEqualTo(400);
            assertThat(answer.asString()).contains("This cannot be shown").doesNotContain("<b>");
        }
    }

    @Test
    void a_place_leads_to_the_same_page_of_it_alone() {
        summerOf2019();
        assertThat(page("/dashboard?month=2019-08&category=attack&verification=claimed"))
                .contains("href=\"/dashboard?admin1=IQ-DI&amp;month=2019-08&amp;verification=claimed&amp;category=attack\"",
                        "href=\"/dashboard?country=IQ&amp;month=2019-08&amp;verification=claimed&amp;category=attack\"");
        assertThat(page("/dashboard?month=2019-08&admin1=IQ-SD"))
                .contains("name=\"admin1\" value=\"IQ-SD\"", "data-code=\"IQ-SD\"")
                .doesNotContain("data-code=\"IQ-DI\"");
    }

    @Test
    void the_slider_goes_from_the_first_that_was_known_to_now() {
        assertThat(page("/dashboard")).doesNotContain("data-slides");
        incident().in("IQ", "IQ-DI").on("2019-08-03").knownAt(Instant.parse("2026-01-05T10:00:00Z")).send();
        arrive();
        assertThat(page("/dashboard")).contains("data-first=\"2026-01-05T10:00:00Z\"");
    }

    @Test
    void a_number_leads_to_what_has_become_of_it_and_that_to_each_incident() {
        UUID early = incident().in("IQ", "IQ-DI").on("2019-08-03").knownAt(Instant.parse("2026-01-05T10:00:00Z")).send().id();
        arrive();
        Matcher since = Pattern.compile("<a href=\"(/api/v1/stats/difference\\?[^\"]+)\">What has changed")
                .matcher(page("/dashboard?month=2019-08&asOf=2026-01-06T00:00:00Z"));
        assertThat(since.find()).isTrue();
        String changed = page(since.group(1).replace("&amp;", "&"));
        assertThat(changed).contains("What became of a number", "arrived late", ">+1<br>", "Since a month before",
                "name=\"firstDay\" value=\"2019-08-01\"");
        Matcher behind = Pattern.compile("<a href=\"(/api/v1/stats/difference/incidents\\?[^\"]+)\"").matcher(changed);
        assertThat(behind.find()).isTrue();
        assertThat(page(behind.group(1).replace("&amp;", "&"))).contains("/api/v1/incidents/" + early, "arrived late",
                "/api/v1/incidents/" + early + "/revisions");
        Matcher year = Pattern.compile("<a href=\"([^\"]+)\">Since a year before</a>").matcher(changed);
        assertThat(year.find()).isTrue();
        assertThat(page(year.group(1).replace("&amp;", "&"))).contains("arrived late");
        assertThat(
                page("/api/v1/stats/difference/incidents?measure=incidents&from=2026-01-06T00:00:00Z&to=2026-01-07T00:00:00Z"))
                .contains("Nothing behind this number has changed");
        assertThat(As.role(Roles.READER).get("/api/v1/stats/difference?measure=incidents&from=2026-01-01T00:00:00Z")
                .contentType()).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/stats/difference?measure=incidents&groupBy=admin1&from=2026-01-06T00:00:00Z",
            "/dashboard?month=1950-01", "/dashboard?month=1950-01&country=SY" })
    void where_nothing_is_counted_a_sentence_stands_in_place_of_the_table(String address) {
        assertThat(page(address)).contains("Nothing is counted here.").doesNotContain("<tbody>\n</tbody>");
    }

    @Test
    void without_a_month_the_last_one_with_incidents_is_shown() {
        assertThat(page("/dashboard")).contains("Nothing is counted here yet");
        summerOf2019();
        assertThat(page("/dashboard")).contains("August 2019 beside the month before");
        assertThat(page("/dashboard?verification=confirmed")).contains("August 2019 beside");
    }

    @Test
    void fields_that_were_left_empty_choose_nothing() {
        Response answer = asReader().redirects().follow(false)
                .get("/dashboard?month=2019-08&country=&perpetrator=&target=some-group");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header(HttpHeaders.LOCATION)).endsWith("/dashboard?month=2019-08&target=some-group");
        assertThat(page("/dashboard?month=2019-08&target=some-group"))
                .contains("<input type=\"hidden\" name=\"target\" value=\"some-group\">");
    }

    @Test
    void it_is_written_in_arabic_from_right_to_left() {
        summerOf2019();
        String page = asReader().header(HttpHeaders.ACCEPT_LANGUAGE, "ar-IQ").get("/dashboard?month=2019-08").asString();
        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\"", "أغسطس ٢٠١٩", ">٣</a>").doesNotContain("Skip to");
        String chosen = asReader().cookie("vigil-language", "ar").cookie("vigil-theme", "dark").get("/dashboard").asString();
        assertThat(chosen).contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "month=\"><script>alert(1)</script>", "country=<script>", "nonsense=\"><script>", "asOf=<b>",
            "month=+99999-01", "month=0001-01" })
    void a_wrong_address_is_answered_with_a_page_that_names_it(String query) {
        String name = query.substring(0, query.indexOf('='));
        Response answer = asReader().queryParam(name, query.substring(name.length() + 1)).get("/dashboard");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("This cannot be shown", "<li>" + name + " ").doesNotContain("><script>",
                "<b>");
        assertThat(answer.header("Content-Security-Policy")).contains("script-src 'self';");
    }

    @Test
    void who_has_not_signed_in_is_led_there_and_back() {
        Response led = html().redirects().follow(false).get("/dashboard?month=2019-08");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header(HttpHeaders.LOCATION)).endsWith("/sign-in?to=%2Fdashboard%3Fmonth%3D2019-08");
        assertThat(html().queryParam("to", "/dashboard?month=2019-08").get("/sign-in").asString())
                .contains("name=\"to\" value=\"/dashboard?month=2019-08\"");

        Response signedIn = ours().formParam("token", As.token(Roles.READER, "anna"))
                .formParam("to", "/dashboard?month=2019-08").post("/sign-in");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header(HttpHeaders.LOCATION)).endsWith("/dashboard?month=2019-08");
        assertThat(signedIn.header(HttpHeaders.SET_COOKIE)).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(html().cookie(TOKEN, signedIn.cookie(TOKEN)).get("/dashboard").asString()).contains("Signed in as anna");

        Response out = ours().cookie(TOKEN, signedIn.cookie(TOKEN)).post("/sign-out");
        assertThat(out.header(HttpHeaders.SET_COOKIE)).contains(TOKEN + "=;", "Max-Age=0");
    }

    @Test
    void where_there_is_no_provider_nobody_is_led_to_one() {
        Response led = html().redirects().follow(false).get("/signed-in?to=/dashboard");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header(HttpHeaders.LOCATION)).contains("/sign-in?to=");
        Response asked = html().get("/sign-in");
        assertThat(asked.asString()).contains("name=\"token\"").doesNotContain("organisation");
        assertThat(asked.header("Content-Security-Policy")).endsWith("form-action 'self'");
    }

    @Test
    void a_token_that_is_not_valid_is_asked_for_again() {
        Response led = html().redirects().follow(false).cookie(TOKEN, "nonsense").get("/dashboard");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.header(HttpHeaders.SET_COOKIE)).contains(TOKEN + "=;", "Max-Age=0");
        assertThat(html().urlEncodingEnabled(false).get(led.header(HttpHeaders.LOCATION)).asString())
                .contains("This token is not valid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)", "/a|b" })
    void nobody_is_led_to_another_site(String to) {
        Response answer = ours().formParam("token", "abc").formParam("to", to).post("/sign-in");
        assertThat(answer.header(HttpHeaders.LOCATION)).endsWith("/dashboard").doesNotContain("example.org");
    }

    @Test
    void nothing_is_changed_by_the_page_of_another_site() {
        Map<String, String> body = Map.of("statistic", "series", "query", "measure=incidents&asOf=2020-01-01T00:00:00Z");
        String token = As.token(Roles.READER, "anna");
        assertThat(As.nobody().cookie(TOKEN, token).header("Origin", "https://example.org").body(body).post("/api/v1/citations")
                .statusCode()).isEqualTo(401);
        assertThat(As.nobody().cookie(TOKEN, token).body(body).post("/api/v1/citations").statusCode()).isEqualTo(401);
        Response ours = As.nobody().cookie(TOKEN, token).header("Origin", "http://localhost:" + RestAssured.port)
                .body(body).post("/api/v1/citations");
        assertThat(ours.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/sign-out", "/choices" })
    void nobody_is_signed_in_or_out_by_the_page_of_another_site(String path) {
        Response answer = html().redirects().follow(false).header("Origin", "https://example.org")
                .formParam("token", As.token(Roles.READER, "anna")).post(path);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.header(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void programs_are_answered_with_problems_as_before() {
        Response answer = As.nobody().get("/api/v1/stats/series");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void what_the_page_loads_is_there() {
        summerOf2019();
        String page = page("/dashboard");
        List<String> assets = Pattern.compile("\"(/assets/[^\"]+)\"").matcher(page).results().map(found -> found.group(1))
                .toList();
        assertThat(assets).allSatisfy(asset -> assertThat(given().get(asset).statusCode()).isEqualTo(200))
                .extracting(asset -> asset.replaceAll(".*/|\\?.*", ""))
                .containsExactlyInAnyOrder("vigil.css", "vigil.svg", "keys.js", "typed.js", "echarts.min.js", "charts.js",
                        "moments.js");
    }

    private static String page(String address) {
        Response answer = asReader().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
        return answer.asString();
    }

    private static long rows(String list) {
        return Pattern.compile("<th scope=\"row\">").matcher(list).results().count();
    }

    private static RequestSpecification asReader() {
        return html().auth().oauth2(As.token(Roles.READER, "anna"));
    }

    /** What one of our own pages sends. */
    private static RequestSpecification ours() {
        return html().redirects().follow(false).header("Origin", "http://localhost:" + RestAssured.port);
    }

    private static RequestSpecification html() {
        return given().accept("text/html,application/xhtml+xml,*/*;q=0.8");
    }
}
