package org.vigil.stats.bulletin.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Documentation;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The figures are those of the articles from which the practices are taken. */
@QuarkusTest
class ReadyBulletinsTest extends StatsTest {

    @Test
    void claimed_attacks_rose_from_80_to_100_which_is_25_percent() {
        claimed("2020-07-15", "IQ", 80);
        claimed("2020-08-15", "IQ", 100);
        JsonPath bulletin = get("claimed-by-month?from=2020-07-01&to=2020-08-31&country=IQ&perpetrator=islamic-state");
        Map<String, Object> august = rows(bulletin, "months").get(1);
        assertThat(best(august, "claims")).isEqualTo(100);
        assertThat(august).containsEntry("month", "2020-08").containsEntry("change", 20).containsEntry("percent", 25)
                .containsEntry("band", "moderate-increase");
    }

    @Test
    void of_19_attacks_in_july_79_percent_were_in_one_division() {
        for (int i = 0; i < 15; i++) {
            incident().on("2020-07-10").in("SY", "SY-DY").send();
        }
        for (int i = 0; i < 4; i++) {
            incident().on("2020-07-11").in("SY", i < 3 ? "SY-RA" : "SY-HL").send();
        }
        incident().on("2020-07-12").in("SY", "SY-DY").kind("operation", "Strategic developments/Arrests", null)
                .casualties("islamic-state", "detained", 3, 3, 5, null).send();
        arrive();
        JsonPath bulletin = get("attacks-raids-arrests?from=2020-07-01&to=2020-07-31&country=SY");
        assertThat(rows(bulletin, "attacks")).extracting(row -> row.get("admin1"), row -> row.get("share"))
                .containsExactly(tuple("SY-DY", 78.9f), tuple("SY-RA", 15.8f), tuple("SY-HL", 5.3f));
        assertThat(best(rows(bulletin, "raids").get(0), "incidents")).isEqualTo(1);
        assertThat(range(rows(bulletin, "arrests").get(0), "detained")).containsExactly(3, 3, 5);
        assertThat(rows(bulletin, "comparison")).extracting(row -> row.get("counted"), row -> best(row, "number"))
                .contains(tuple("Attacks", 19), tuple("Raids", 1), tuple("Arrests", 3));
    }

    @Test
    void in_one_week_73_were_claimed_in_iraq_and_43_in_syria() {
        claimed("2019-09-17", "IQ", 73);
        claimed("2019-09-18", "SY", 43);
        JsonPath bulletin = get("weekly-by-country?from=2019-09-16&to=2019-09-22&perpetrator=islamic-state");
        assertThat(rows(bulletin, "weeks"))
                .extracting(row -> row.get("week"), row -> row.get("country"), row -> best(row, "claims"))
                .containsExactly(tuple("2019-W38", "IQ", 73), tuple("2019-W38", "SY", 43));
    }

    @Test
    void a_half_year_of_153_claims_is_held_against_the_year_before_and_operations_are_split() {
        claimed("2023-03-01", "IQ", 61);
        claimed("2023-09-01", "SY", 60);
        claimed("2024-03-01", "SY", 153);
        operations("IQ", "{iraqi-forces}", 136);
        operations("SY", "{sdf}", 58);
        incident().on("2024-02-01").in("IQ", null).kind("operation", "Battles/Armed clash", null)
                .actor("iraqi-forces", "perpetrator").actor("centcom", "perpetrator").actor("islamic-state", "target")
                .casualties("islamic-state", "killed", 30).casualties("islamic-state", "detained", 74)
                .casualties("iraqi-forces", "killed", 2).send();
        incident().on("2024-02-01").in("SY", null).kind("operation", "Battles/Armed clash", null)
                .actor("sdf", "perpetrator").actor("islamic-state", "target")
                .casualties("islamic-state", "killed", 14).casualties("islamic-state", "detained", 92).send();
        arrive();
        JsonPath bulletin = get("half-year?from=2024-01-01&to=2024-06-30&country=IQ&country=SY&perpetrator=islamic-state");
        assertThat(rows(bulletin, "comparison")).extracting(row -> row.get("counted"), row -> best(row, "number"),
                row -> row.get("against"), row -> best(row, "before")).contains(
                        tuple("Claims of responsibility by islamic-state", 153, "2023-H2", 60),
                        tuple("Claims of responsibility by islamic-state", 153, "2023-H1", 61),
                        tuple("Operations against islamic-state", 196, "2023-H1", 0),
                        tuple("Killed in them, of islamic-state", 44, "2023-H1", 0),
                        tuple("Detained in them, of islamic-state", 166, "2023-H1", 0));
        Map<String, Object> pace = rows(bulletin, "pace").get(0);
        assertThat(pace.get("says")).isEqualTo("153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121");
        assertThat(best(pace, "reference")).isEqualTo(121);
        assertThat(rows(bulletin, "countries")).extracting(row -> row.get("country"), row -> best(row, "operations"),
                row -> best(row, "killed"), row -> best(row, "detained"))
                .containsExactly(tuple("IQ", 137, 30, 74), tuple("SY", 59, 14, 92));
        assertThat(rows(bulletin, "partners")).extracting(row -> row.get("perpetrator"), row -> best(row, "operations"))
                .containsExactly(tuple("centcom", 1), tuple("iraqi-forces", 137), tuple("sdf", 59));
    }

    @Test
    void a_half_year_counts_what_its_actor_claims_itself_and_its_pace_is_that_of_the_year_so_far() {
        claimed("2024-03-01", "SY", 20);
        claimed("2024-09-01", "SY", 3);
        incident().on("2024-09-02").in("SY", null).actor("islamic-state", "perpetrator").actor("other-group", "perpetrator")
                .claim("amaq", "amaq", "claims-responsibility", "other-group").send();
        arrive();

        JsonPath bulletin = get("half-year?from=2024-07-01&to=2024-12-31&perpetrator=islamic-state");
        assertThat(best(rows(bulletin, "comparison").get(0), "number")).isEqualTo(3);
        assertThat(rows(bulletin, "pace").get(0).get("says")).isEqualTo("23 in 366 days is held against 0");

        JsonPath months = get("claimed-by-month?from=2024-09-01&to=2024-09-30&perpetrator=other-group");
        assertThat(best(rows(months, "months").get(0), "claims")).isEqualTo(1);
    }

    @Test
    void a_whole_year_stands_against_the_year_before_once() {
        claimed("2023-03-01", "SY", 2);
        JsonPath bulletin = get("attacks-raids-arrests?from=2023-01-01&to=2023-12-31");
        assertThat(rows(bulletin, "comparison")).extracting(row -> row.get("against")).containsExactly("2022", "2022", "2022");
    }

    @Test
    void of_147_deaths_2_and_9_are_included_and_never_added() {
        incident().on("2019-04-01").in("SY", null).casualties("syrian-army", "killed", 147)
                .casualties("russian-army", "killed", 2, 2, 2, "syrian-army")
                .casualties("pro-iran-forces", "killed", 9, 9, 9, "syrian-army")
                .casualties("islamic-state", "killed", 47).casualties("syrian-army", "wounded", 3).send();
        arrive();
        JsonPath bulletin = get("deaths-by-affiliation?from=2019-03-24&to=2019-06-17&country=SY");
        assertThat(rows(bulletin, "casualties")).extracting(row -> row.get("group"), row -> row.get("partOf"),
                row -> best(row, "people")).containsExactly(tuple("islamic-state", null, 47), tuple("syrian-army", null, 147),
                        tuple("pro-iran-forces", "syrian-army", 9), tuple("russian-army", "syrian-army", 2));
    }

    @Test
    void a_range_is_told_for_each_grading() {
        incident().on("2019-07-01").in("SY", null).verified("confirmed").casualties("civilians", "killed", 3, 4, 6, null)
                .send();
        incident().on("2019-07-02").in("SY", null).verified("reported").casualties("civilians", "killed", 1, 1, 9, null).send();
        incident().on("2019-07-03").in("SY", null).verified("discounted").casualties("civilians", "killed", 50).send();
        arrive();
        JsonPath bulletin = get("range-by-grading?from=2019-07-01&to=2019-07-31&country=SY&group=civilians");
        assertThat(rows(bulletin, "gradings")).extracting(row -> row.get("verification"), row -> range(row, "killed"),
                row -> best(row, "incidents")).containsExactly(tuple("confirmed", List.of(3, 4, 6), 1),
                        tuple("reported", List.of(1, 1, 9), 1));
    }

    @Test
    void claims_are_held_against_what_others_support() {
        claimed("2020-08-15", "IQ", 5);
        execute("update incident_fact set verification = 'reported' where id in (select id from incident_fact limit 2)");
        countFacts();
        JsonPath bulletin = get("claim-inflation?from=2020-08-01&to=2020-08-31");
        assertThat(rows(bulletin, "actors").get(0)).containsEntry("actor", "islamic-state").containsEntry("inflation", 2.5f);
    }

    @Test
    void perpetrators_that_are_asked_for_are_the_actors_that_are_shown() {
        incident().on("2020-08-01").actor("red", "perpetrator").actor("blue", "perpetrator")
                .claim("blue-media", "blue-media", "claims-responsibility", "blue").send();
        incident().on("2020-08-02").actor("blue", "perpetrator")
                .claim("blue-media", "blue-media", "claims-responsibility", "blue").send();
        incident().on("2020-08-03").send();
        arrive();
        JsonPath bulletin = get("claim-inflation?from=2020-08-01&to=2020-08-31&perpetrator=red");
        assertThat(rows(bulletin, "actors")).extracting(row -> row.get("actor"), row -> best(row, "incidents"),
                row -> best(row, "claimed"), row -> best(row, "unclaimed")).containsExactly(tuple("red", 1, 0, 1));
        assertThat(bulletin.getList("tables[0].unallocated")).isEmpty();
    }

    @Test
    void the_list_says_whose_practice_each_follows_and_every_example_can_be_asked_in_every_form() {
        JsonPath list = As.role("reader").get("/api/v1/bulletins").then().statusCode(200).extract().jsonPath();
        assertThat(list.getList("items.name")).containsExactly("attacks-raids-arrests", "claim-inflation", "claimed-by-month",
                "deaths-by-affiliation", "half-year", "range-by-grading", "weekly-by-country", "{country}/{month}");
        Documentation documentation = Documentation.read();
        for (Map<String, String> item : list.<Map<String, String>> getList("items")) {
            assertThat(item.get("follows")).isNotBlank();
            String answer = As.role("reader").urlEncodingEnabled(false).get(item.get("example")).then().statusCode(200)
                    .extract()
                    .asString();
            assertThat(documentation.violations("GET /api/v1/bulletins/{name}", 200, answer)).isEmpty();
            for (String form : List.of("text/html", "text/csv")) {
                As.role("reader").accept(form).urlEncodingEnabled(false).get(item.get("example")).then().statusCode(200)
                        .contentType(form + ";charset=UTF-8");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "claimed-by-month?to=2020-08-31, from", "claimed-by-month?from=2020-08-01, to",
            "claimed-by-month?from=2020-08-02&to=2020-08-31, from", "claimed-by-month?from=2020-08-01&to=2020-08-30, to",
            "claimed-by-month?from=1980-08-01&to=2020-08-31, to", "weekly-by-country?from=2019-09-17&to=2019-09-22, from",
            "half-year?from=2024-01-01&to=2024-12-31&perpetrator=islamic-state, to",
            "half-year?from=2024-01-01&to=2024-06-30, perpetrator",
            "half-year?from=2024-01-01&to=2024-06-30&perpetrator=a&category=attack, category",
            "attacks-raids-arrests?from=2024-01-01&to=2024-06-30&category=attack, category",
            "claim-inflation?from=2024-01-01&to=2024-06-30&verification=claimed, verification",
            "range-by-grading?from=2024-01-01&to=2024-06-30&colour=red, colour",
            "range-by-grading?from=2024-01-01&to=2024-06-30&format=pdf, format" })
    void what_does_not_fit_is_named(String asked, String field) {
        As.role("reader").urlEncodingEnabled(false).get("/api/v1/bulletins/" + asked).then().statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void there_is_no_bulletin_of_another_name() {
        As.role("reader").get("/api/v1/bulletins/horoscope").then().statusCode(404);
    }

    private void claimed(String day, String country, int number) {
        facts(day, country, "attack", "{islamic-state}", "{}", "{islamic-state}", number);
    }

    private void operations(String country, String partners, int number) {
        facts("2024-02-02", country, "operation", partners, "{islamic-state}", "{}", number);
    }

    private void facts(String day, String country, String category, String perpetrators, String targets, String claimants,
            int number) {
        execute("""
                insert into incident_fact (id, revision, known_at, change, counted, valid_from, valid_to, precision, category,
                  verification, country, actors, perpetrators, targets, claimants, sources, casualty_groups)
                select gen_random_uuid(), 1, now() - interval '1 hour', 'recorded', true, date '%1$s', date '%1$s', 'day', '%3$s',
                  'claimed', '%2$s', '%4$s', '%4$s', '%5$s', '%6$s', '{}', '{}' from generate_series(1, %7$d)"""
                .formatted(day, country, category, perpetrators, targets, claimants, number));
        countFacts();
    }

    private static JsonPath get(String asked) {
        return As.role("reader").urlEncodingEnabled(false).get("/api/v1/bulletins/" + asked).then().statusCode(200).extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> rows(JsonPath bulletin, String table) {
        return bulletin.getList("tables.find { it.name == '" + table + "' }.rows");
    }

    private static int best(Map<String, Object> row, String column) {
        return range(row, column).get(1);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> range(Map<String, Object> row, String column) {
        Map<String, Integer> number = (Map<String, Integer>) row.get(column);
        return List.of(number.get("low"), number.get("best"), number.get("high"));
    }
}
