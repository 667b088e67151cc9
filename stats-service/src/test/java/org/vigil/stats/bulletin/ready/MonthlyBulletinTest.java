package org.vigil.stats.bulletin.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Documentation;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class MonthlyBulletinTest extends StatsTest {

    private static final String AUGUST = "/api/v1/bulletins/IQ/2020-08";

    @BeforeEach
    void anAugust() {
        incident().on("2019-08-10").in("IQ", "IQ-DI").send();
        incident().on("2020-07-10").in("IQ", "IQ-DI").send();
        incident().on("2020-07-11").in("IQ", "IQ-DI").send();
        incident().on("2020-08-03").in("IQ", "IQ-DI").actor("islamic-state", "perpetrator").verified("claimed")
                .claim("amaq", "amaq", "claims-responsibility", "islamic-state")
                .casualties("iraqi-police", "killed", 1, 2, 4, null).casualties("officers", "killed", 1, 1, 1, "iraqi-police")
                .send();
        incident().on("2020-08-04").in("IQ", "IQ-DI").actor("islamic-state", "perpetrator").verified("confirmed")
                .claim("amaq", "amaq", "claims-responsibility", "islamic-state").send();
        incident().on("2020-08-05").in("IQ", null).actor("islamic-state", "perpetrator").verified("reported").send();
        incident().on("2020-08-06").in("IQ", "IQ-KI").kind("operation", "Strategic developments/Arrests", null)
                .actor("iraqi-forces", "perpetrator").verified("claimed").casualties("islamic-state", "detained", 5).send();
        incident().on("2020-08-06").in("SY", "SY-DY").send();
        incident().from("2020-08-31", "2020-09-01").in("IQ", "IQ-DI").send();
        arrive();
    }

    @Test
    void sets_the_month_beside_the_one_before_and_the_same_a_year_before() {
        JsonPath bulletin = json(AUGUST);
        assertThat(bulletin.getString("title")).isEqualTo("Iraq, August 2020");
        List<Map<String, Object>> rows = rows(bulletin, "comparison");
        assertThat(rows.get(0)).containsEntry("counted", "Incidents").containsEntry("against", "2020-07")
                .containsEntry("change", 2).containsEntry("percent", 100).containsEntry("band", "large-increase")
                .containsEntry("provisional", "no");
        assertThat(number(rows.get(0), "number")).isEqualTo(List.of(4, 4, 4));
        assertThat(number(rows.get(0), "before")).isEqualTo(List.of(2, 2, 2));
        assertThat(rows.get(1)).containsEntry("counted", "Incidents").containsEntry("against", "2019-08")
                .containsEntry("change", 3).containsEntry("percent", 300);
        assertThat(number(rows.get(1), "before")).isEqualTo(List.of(1, 1, 1));
        assertThat(rows.get(4)).containsEntry("counted", "Killed").containsEntry("percent", null);
        assertThat(number(rows.get(4), "number")).isEqualTo(List.of(1, 2, 4));
    }

    @Test
    void a_table_names_its_columns_in_their_order() {
        assertThat(json(AUGUST).<Map<String, Object>> getList(table("divisions") + ".columns")).containsExactly(
                Map.of("name", "admin1", "title", "Division", "kind", "text"),
                Map.of("name", "incidents", "title", "Incidents", "kind", "count"),
                Map.of("name", "share", "title", "Share", "kind", "number"));
    }

    @Test
    void shows_thirteen_months_also_those_without_anything() {
        List<Map<String, Object>> months = rows(json(AUGUST), "months");
        assertThat(months).hasSize(13);
        assertThat(months.get(0)).containsEntry("month", "2019-08");
        assertThat(number(months.get(5), "incidents")).isEqualTo(List.of(0, 0, 0));
        assertThat(months.get(12)).containsEntry("month", "2020-08").containsEntry("percent", 100);
    }

    @Test
    void tells_divisions_with_their_share_of_all_and_what_is_in_none() {
        JsonPath bulletin = json(AUGUST);
        assertThat(rows(bulletin, "divisions")).extracting(row -> row.get("admin1"), row -> row.get("share"))
                .containsExactly(tuple("IQ-DI", 50), tuple("IQ-KI", 25));
        assertThat(bulletin.getList(table("divisions") + ".unallocated.reason", String.class))
                .containsExactly("These are placed no closer than by country.",
                        "The days of these reach out of the window from 2020-08-01 to 2020-08-31.");
    }

    @Test
    void sets_claimed_supported_and_unclaimed_beside_each_other_with_the_inflation() {
        List<Map<String, Object>> actors = rows(json(AUGUST), "actors");
        Map<String, Object> first = actors.get(0);
        assertThat(first).containsEntry("actor", "islamic-state").containsEntry("inflation", 1.0f).containsEntry("note", null);
        assertThat(List.of("incidents", "claimed", "unclaimed", "onlyClaimed", "supported", "confirmed"))
                .extracting(column -> number(first, column).get(1)).containsExactly(3, 2, 1, 1, 2, 1);
        assertThat(actors.get(1)).containsEntry("actor", "iraqi-forces").containsEntry("inflation", null)
                .containsEntry("note", "It claims nothing, and nobody but parties tells of any incident of its own.");
    }

    @Test
    void nests_casualties_that_are_included_in_others() {
        List<Map<String, Object>> lines = rows(json(AUGUST), "casualties");
        assertThat(lines).extracting(line -> line.get("group"), line -> line.get("outcome"), line -> line.get("partOf"),
                line -> number(line, "people")).containsExactly(
                        tuple("iraqi-police", "killed", null, List.of(1, 2, 4)),
                        tuple("officers", "killed", "iraqi-police", List.of(1, 1, 1)),
                        tuple("islamic-state", "detained", null, List.of(5, 5, 5)));
    }

    @Test
    void each_number_leads_to_incidents_that_add_up_to_it() {
        JsonPath bulletin = json(AUGUST);
        List<Map<String, Object>> numbers = Stream.concat(
                bulletin.<List<Map<String, Object>>> getList("tables.rows").stream().flatMap(List::stream)
                        .flatMap(row -> row.values().stream()),
                bulletin.<List<Map<String, Object>>> getList("tables.unallocated").stream().flatMap(List::stream)
                        .map(rest -> rest.get("number")))
                .filter(cell -> cell instanceof Map<?, ?> number && number.get("incidents") != null)
                .map(MonthlyBulletinTest::number).toList();
        assertThat(numbers).hasSizeGreaterThan(30).allSatisfy(number -> {
            List<Map<String, Object>> behind = json(number.get("incidents") + "&limit=100").getList("items");
            for (String end : List.of("low", "best", "high")) {
                assertThat(behind.stream().mapToInt(incident -> (Integer) incident.get(end)).sum()).isEqualTo(number.get(end));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> number(Object cell) {
        return (Map<String, Object>) cell;
    }

    @Test
    void tells_what_has_changed_since_the_last_one_and_answers_as_of_a_moment() {
        String before = json(AUGUST).getString("asOf");
        UUID late = UUID.randomUUID();
        incident(late).on("2020-06-01").in("IQ", "IQ-DI").knownAt(Instant.now()).send();
        arrive();
        JsonPath since = json(AUGUST + "?since=" + before);
        assertThat(rows(since, "since")).extracting(row -> row.get("kind"), row -> row.get("change"))
                .containsExactly(tuple("late", 1), tuple("all", 1));
        JsonPath then = json(AUGUST + "?asOf=" + before);
        assertThat(number(rows(then, "months").get(10), "incidents")).isEqualTo(List.of(0, 0, 0));
        assertThat(number(rows(since, "months").get(10), "incidents")).isEqualTo(List.of(1, 1, 1));
    }

    @Test
    void tells_also_what_has_changed_in_no_row_since_the_last_one() {
        String before = json(AUGUST).getString("asOf");
        incident().from("2020-08-31", "2020-09-02").in("IQ", "IQ-DI").knownAt(Instant.now()).send();
        arrive();
        JsonPath since = json(AUGUST + "?since=" + before);
        assertThat(since.getList("tables.find { it.name == 'since' }.unallocated.number.best")).containsExactly(1);
    }

    @Test
    void what_stands_in_no_row_of_an_earlier_month_is_told_too() {
        incident().from("2020-06-30", "2020-07-01").in("IQ", "IQ-DI").send();
        arrive();
        assertThat(json(AUGUST).<String> getList("tables.find { it.name == 'comparison' }.unallocated.counted"))
                .contains("Incidents, 2020-07");
    }

    @Test
    void a_bulletin_that_is_still_the_same_is_not_sent_again_and_depends_on_what_is_accepted() {
        Response file = As.role("reader").accept("text/csv").get(AUGUST);
        As.role("reader").accept("text/csv").header("If-None-Match", file.header("ETag")).get(AUGUST).then().statusCode(304)
                .header("Vary", "Accept");
    }

    @Test
    void can_be_sent_as_one_page_without_script_that_loads_nothing() {
        Response page = As.role("reader").get(AUGUST + "?format=html");
        page.then().statusCode(200).contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(page.asString()).startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\" dir=\"ltr\">", "Iraq, August 2020",
                        "<svg", "<desc id=\"months-says\">2019-08: 1; 2019-09: 0;")
                .doesNotContain("<script", "src=", "@import", "url(");
    }

    @Test
    void is_read_among_the_other_pages_and_sent_from_there() {
        String page = browser(AUGUST).asString();
        assertThat(page).contains("href=\"/api/v1/bulletins\"", "Iraq, August 2020", "<svg", "Save as one page to send",
                "download=\"vigil-IQ-2020-08.html\"",
                "mailto:?subject=Iraq%2C%20August%202020&amp;body=http%3A%2F%2Flocalhost")
                .doesNotContain("style=");
        Matcher saved = Pattern.compile("<a href=\"([^\"]+format=html)\"").matcher(page);
        assertThat(saved.find()).isTrue();
        assertThat(As.role("reader").urlEncodingEnabled(false).get(saved.group(1).replace("&amp;", "&")).asString())
                .startsWith("<!DOCTYPE html>").contains("Iraq, August 2020").doesNotContain("<script");
    }

    @Test
    void is_chosen_by_country_and_month() {
        assertThat(browser("/api/v1/bulletins").asString()).contains("Bulletin of a month", "Claimed attacks by month");
        Response chosen = As.role("reader").redirects().follow(false).accept("text/html")
                .get("/api/v1/bulletins?country=IQ&month=2020-08");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.header("Location")).endsWith(AUGUST);
        assertThat(As.role("reader").accept("text/html").get("/api/v1/bulletins?country=<b>&month=2020-08").asString())
                .contains("This cannot be shown").doesNotContain("<b>");
    }

    private static Response browser(String address) {
        Response page = As.role("reader").accept("text/html,application/xhtml+xml,*/*;q=0.8").get(address);
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return page;
    }

    @Test
    void is_a_file_with_a_line_for_each_row() {
        Response file = As.role("reader").get(AUGUST + "?format=csv");
        file.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(file.asString().lines()).filteredOn(line -> line.startsWith("months,")).hasSize(13 + 1);
    }

    @Test
    void each_form_has_its_own_tag_and_is_not_sent_again_while_it_is_the_same() {
        String tag = null;
        for (String form : List.of("json", "html", "csv")) {
            String address = AUGUST + "?format=" + form;
            String own = As.role("reader").get(address).header("ETag");
            assertThat(own).startsWith("W/\"").isNotEqualTo(tag);
            arrive();
            As.role("reader").header("If-None-Match", own).get(address).then().statusCode(304).header("ETag", equalTo(own));
            tag = own;
        }
    }

    @Test
    void answers_as_it_is_documented() {
        assertThat(Documentation.read().violations("GET /api/v1/bulletins/{country}/{month}", 200,
                As.role("reader").get(AUGUST).asString())).isEmpty();
    }

    @Test
    void what_is_no_country_month_form_or_parameter_is_named() {
        refused("/api/v1/bulletins/XX/2020-08", "country");
        refused("/api/v1/bulletins/IQ/2020-13", "month");
        refused("/api/v1/bulletins/IQ/august", "month");
        refused("/api/v1/bulletins/IQ/0001-01", "month");
        refused(AUGUST + "?format=pdf", "format");
        refused(AUGUST + "?asOf=yesterday", "asOf");
        refused(AUGUST + "?since=yesterday", "since");
        refused(AUGUST + "?asOf=2020-01-01T00:00:00Z&since=2020-01-02T00:00:00Z", "since");
        refused(AUGUST + "?format=csv&format=html", "format");
        refused(AUGUST + "?perpetrator=islamic-state", "perpetrator");
    }

    private static void refused(String address, String field) {
        As.role("reader").get(address).then().statusCode(400).body("violations.field", hasItem(field));
    }

    private static JsonPath json(String address) {
        return As.role("reader").urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }

    private static String table(String name) {
        return "tables.find { it.name == '" + name + "' }";
    }

    private static List<Map<String, Object>> rows(JsonPath bulletin, String table) {
        return bulletin.getList(table(table) + ".rows");
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> number(Map<String, Object> row, String column) {
        Map<String, Integer> number = (Map<String, Integer>) row.get(column);
        return List.of(number.get("low"), number.get("best"), number.get("high"));
    }
}
