package org.vigil.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CoverageResourceTest extends StatsTest {

    private static final String COVERAGES = "/api/v1/coverages";
    private static final String CLAIMS = """
            {"measures":["claims"],"scope":{"country":"%s","perpetrator":["islamic-state"]},
             "period":{"from":"2020-08-01","to":"2020-08-31"},"sources":["islamic-state-media"],
             "statement":"Every issue of its weekly paper was read.","reason":%s}""";

    @Test
    void a_coverage_is_declared_and_shown() {
        Response declared = declare("IQ");
        declared.then().header("ETag", "\"1\"").body("revision", equalTo(1));
        String location = declared.header("Location");
        assertThat(location).endsWith(COVERAGES + "/" + declared.path("id"));
        As.role("reader").get(location).then().statusCode(200).header("ETag", "\"1\"")
                .body("measures", contains("claims")).body("scope.country", equalTo("IQ"))
                .body("scope.perpetrator", contains("islamic-state")).body("period.precision", equalTo("exact"))
                .body("period.to", equalTo("2020-08-31")).body("sources", contains("islamic-state-media"))
                .body("statement", equalTo("Every issue of its weekly paper was read."));
        As.role("curator").body("""
                {"measures":["incidents","killed"],"period":{"from":"2020-01-01","to":"2020-12-31"},"statement":"So it is."}""")
                .post(COVERAGES).then().statusCode(201).body("scope", equalTo(Map.of())).body("sources", empty());
    }

    @Test
    void people_read_it_as_a_page() {
        Response page = As.role("reader").accept("text/html").get(COVERAGES + "/" + declare("IQ").path("id"));
        page.then().statusCode(200);
        assertThat(Jsoup.parse(page.asString()).select("main").text()).contains("The declared coverage",
                "Claims of responsibility", "Aug 1, 2020", "country IQ", "islamic-state-media",
                "Every issue of its weekly paper was read.");
    }

    @Test
    void it_is_changed_on_the_revision_that_was_read_and_for_a_reason() {
        String id = declare("IQ").path("id");
        String address = COVERAGES + "/" + id;
        String first = As.role("reader").get(address).path("knownAt");
        String change = CLAIMS.formatted("SY", "\"It is Syria's.\"");
        As.role("curator").body(change).put(address).then().statusCode(428);
        As.role("curator").header("If-Match", "\"2\"").body(change).put(address).then().statusCode(412);
        As.role("curator").header("If-Match", "\"1\"").body(CLAIMS.formatted("SY", "null")).put(address).then()
                .statusCode(400).body("violations[0].field", equalTo("reason"));
        As.role("curator").header("If-Match", "\"1\"").body(change).put(address).then().statusCode(200)
                .header("ETag", "\"2\"").body("scope.country", equalTo("SY"));
        As.role("curator").header("If-Match", "\"1\"").body(change).put(address).then().statusCode(412);
        As.role("reader").get(address + "?asOf=" + first).then().body("scope.country", equalTo("IQ"))
                .body("revision", equalTo(1));
        As.role("reader").get(address + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
        As.role("reader").get(address + "/revisions").then().body("items.revision", contains(2, 1))
                .body("items.change", contains("revised", "declared")).body("items[0].reason", equalTo("It is Syria's."))
                .body("items[0].before.scope.country", equalTo("IQ")).body("items[0].after.scope.country", equalTo("SY"))
                .body("items[1].before", nullValue());
    }

    @Test
    void what_is_taken_back_stays_on_file() {
        String id = declare("IQ").path("id");
        String address = COVERAGES + "/" + id;
        String known = As.role("reader").get(address).path("knownAt");
        As.role("curator").header("If-Match", "\"1\"").delete(address).then().statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        As.role("curator").queryParam("reason", "An issue was missing.").delete(address).then().statusCode(428);
        As.role("curator").header("If-Match", "\"1\"").queryParam("reason", "An issue was missing.").delete(address).then()
                .statusCode(204);
        As.role("reader").get(address).then().statusCode(404);
        As.role("reader").get(COVERAGES).then().body("items", empty());
        As.role("curator").header("If-Match", "\"2\"").delete(address + "?reason=again").then().statusCode(404);
        As.role("curator").header("If-Match", "\"2\"").body(CLAIMS.formatted("SY", "\"again\"")).put(address).then()
                .statusCode(404);
        As.role("reader").get(address + "?asOf=" + known).then().statusCode(200).body("revision", equalTo(1));
        As.role("reader").get(COVERAGES + "?asOf=" + known).then().body("items.id", contains(id));
        As.role("reader").get(address + "/revisions").then().body("items.change", contains("removed", "declared"))
                .body("items[0].reason", equalTo("An issue was missing."));
    }

    @Test
    void the_list_is_read_page_by_page_newest_first() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            newestFirst.add(0, declare("IQ").path("id"));
        }
        Response page = As.role("reader").get(COVERAGES + "?limit=2");
        assertThat(page.<List<String>> path("items.id")).isEqualTo(newestFirst.subList(0, 2));
        Response rest = As.role("reader").urlEncodingEnabled(false).get(COVERAGES + "?limit=2&cursor=" + page.path("next"));
        assertThat(rest.<List<String>> path("items.id")).isEqualTo(newestFirst.subList(2, 3));
        rest.then().body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[\"claims\"]             | []                               | measures",
            "[\"claims\"]             | [\"fighters\"]                   | measures[0]",
            "[\"claims\"]             | [\"reports\"]                    | scope.country",
            "\"country\":\"IQ\"       | \"country\":\"Iraq\"             | scope.country",
            "\"country\":\"IQ\"       | \"place\":\"al-Hol\"             | scope.place",
            "\"country\":\"IQ\"       | \"source\":\"sohr\"              | scope.source",
            "\"from\":\"2020-08-01\"  | \"from\":null                    | period",
            "\"from\":\"2020-08-01\"  | \"from\":\"2020-09-01\"          | period.to",
            "\"from\":\"2020-08-01\"  | \"from\":\"0020-08-01\"          | period",
            "\"to\":\"2020-08-31\"    | \"to\":\"2020-08-31\",\"precision\":\"approximate\" | period",
            "\"period\":              | \"days\":                        | days",
            "[\"islamic-state-media\"] | [\"Not A Slug\"]                | sources[0]",
            "\"Every issue of its weekly paper was read.\" | \" \"       | statement",
            "\"Every issue of its weekly paper was read.\" | null        | statement" })
    void a_wrong_field_is_named_and_nothing_is_declared(String good, String bad, String field) {
        String body = CLAIMS.formatted("IQ", "null");
        assertThat(body).contains(good);
        As.role("curator").body(body.replace(good, bad)).post(COVERAGES).then().statusCode(400)
                .contentType("application/problem+json").body("violations.field", hasItem(equalTo(field)));
        As.role("reader").get(COVERAGES).then().body("items", empty());
    }

    private static Response declare(String country) {
        Response declared = As.role("curator").body(CLAIMS.formatted(country, "null")).post(COVERAGES);
        declared.then().statusCode(201);
        return declared;
    }
}
