package org.vigil.stats.text;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whoever reads in Arabic meets no sentence in English: nowhere on a page do three words in Latin letters stand together. */
@QuarkusTest
class ArabicPagesTest extends StatsTest {

    /** The title and the line of a citation are kept as they were stored, and a publisher's words as they were published. */
    private static final String KEPT = "h1 span[lang=en], p.line[lang=en], q";

    private String before;

    @BeforeEach
    void aYearWithAllThatCanBeSaid() {
        before = Instant.now().minus(Duration.ofHours(1)).toString();
        for (int day = 10; day < 14; day++) {
            incident().on("2020-07-" + day).in("IQ", "IQ-DI").actor("islamic-state", "perpetrator").send();
        }
        incident().on("2020-08-03").in("IQ", "IQ-DI").actor("islamic-state", "perpetrator").verified("claimed")
                .claim("amaq", "amaq", "claims-responsibility", "islamic-state")
                .casualties("iraqi-police", "killed", 1, 2, 4, null).casualties("officers", "killed", 1, 1, 1, "iraqi-police")
                .send();
        incident().on("2020-08-05").in("IQ", null).actor("islamic-state", "perpetrator").verified("reported").send();
        incident().on("2020-08-06").in("SY", "SY-DY").kind("operation", "Strategic developments/Arrests", null)
                .actor("syrian-army", "perpetrator").actor("islamic-state", "target").verified("claimed")
                .casualties("islamic-state", "detained", 5).send();
        incident().from("2020-08-31", "2020-09-01").in("IQ", "IQ-DI").casualties("civilians", "killed", 3).send();
        incident().from("2020-06-29", "2020-07-02").in("SY", "SY-DY").actor("islamic-state", "perpetrator").send();
        arrive();
    }

    @Test
    void the_dashboard_is_arabic_throughout() {
        demandArabic("/dashboard?month=2020-08");
        demandArabic("/dashboard?month=2020-08&country=IQ&verification=claimed");
    }

    @Test
    void what_is_behind_a_number_and_what_became_of_it_is_arabic_throughout() {
        demandArabic("/api/v1/stats/incidents?measure=incidents");
        for (String measure : List.of("incidents", "claims", "killed")) {
            demandArabic("/api/v1/stats/difference?measure=" + measure + "&groupBy=admin1&from=" + before
                    + "&firstDay=2020-08-01&lastDay=2020-08-31");
        }
        demandArabic("/api/v1/stats/difference/incidents?measure=incidents&groupBy=admin1&from=" + before
                + "&firstDay=2020-08-01&lastDay=2020-08-31");
    }

    @Test
    void bulletins_are_arabic_throughout_among_the_pages_and_as_documents() {
        demandArabic("/api/v1/bulletins");
        List<String> examples = As.role(Roles.READER).get("/api/v1/bulletins").jsonPath().getList("items.example");
        assertThat(examples).hasSize(8);
        Stream.concat(examples.stream(),
                Stream.of("/api/v1/bulletins/IQ/2020-08?since=" + before,
                        "/api/v1/bulletins/half-year?from=2020-07-01&to=2020-12-31&perpetrator=islamic-state",
                        "/api/v1/bulletins/attacks-raids-arrests?from=2020-08-01&to=2020-08-31",
                        "/api/v1/bulletins/deaths-by-affiliation?from=2020-08-01&to=2020-08-31",
                        "/api/v1/bulletins/claim-inflation?from=2020-07-01&to=2020-08-31&country=IQ&country=SY"))
                .forEach(bulletin -> {
                    demandArabic(bulletin);
                    demandArabic(bulletin + (bulletin.contains("?") ? "&" : "?") + "format=html");
                });
    }

    @Test
    void numbers_of_a_bulletin_are_written_in_arabic_digits_in_tables_and_charts() {
        for (String form : List.of("", "?format=html")) {
            Document page = Jsoup
                    .parse(ArabicPages.get(Roles.READER, "/api/v1/bulletins/IQ/2020-08" + form, "ar").asString());
            assertThat(page.select("td.number, svg text:not(.time)").eachText()).anyMatch(text -> text.contains("٣"))
                    .noneMatch(text -> text.matches(".*[0-9].*"));
        }
    }

    @Test
    void a_bulletin_in_another_language_is_another_answer() {
        String address = "/api/v1/bulletins/IQ/2020-08?asOf=" + before + "&format=html";
        Response english = ArabicPages.get(Roles.READER, address, "en");
        assertThat(english.asString()).contains("<html lang=\"en\"", "Iraq, August 2020");
        assertThat(given().header("Accept-Language", "ar").header("If-None-Match", english.header("ETag"))
                .auth().oauth2(As.token(Roles.READER, "anna")).get(address).asString())
                .contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void what_programs_are_told_stays_english() {
        Response json = given().accept("application/json").header("Accept-Language", "ar")
                .auth().oauth2(As.token(Roles.READER, "anna")).get("/api/v1/bulletins/IQ/2020-08");
        assertThat(json.jsonPath().getString("title")).isEqualTo("Iraq, August 2020");
        assertThat(json.asString()).doesNotContainPattern("\\p{InArabic}");
    }

    @Test
    void a_cited_number_is_arabic_but_for_what_was_stored() {
        for (String question : List.of("series?measure=incidents&bucket=week&groupBy=admin1&from=2020-08-01&to=2020-08-31",
                "casualties?from=2020-08-01&to=2020-08-31", "shares?measure=incidents&groupBy=admin1&to=2020-08-31",
                "pace?measure=incidents&from=2020-08-01&to=2020-08-31&referenceFrom=2020-07-01&referenceTo=2020-07-31",
                "map?measure=incidents&grid=prio&from=2020-08-01")) {
            String[] asked = question.split("\\?");
            Response stored = As.role(Roles.READER).body(Map.of("statistic", asked[0], "query", asked[1]))
                    .post("/api/v1/citations");
            assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(201);
            incident().on("2020-08-07").in("IQ", null).knownAt(Instant.now()).send();
            arrive();
            for (String page : List.of("", "/incidents", "/changes")) {
                demandArabic("/api/v1/citations/" + stored.path("id") + page);
            }
            assertThat(As.role(Roles.READER).get("/api/v1/citations/" + stored.path("id")).asString())
                    .doesNotContainPattern("\\p{InArabic}");
        }
    }

    @Test
    void figures_their_reckonings_and_why_they_differ_are_arabic_throughout() {
        String doubled = figure(Map.of("measure", "claims", "period", august(), "scope", Map.of("country", "IQ"), "unit",
                "claims",
                "change", Map.of("percent", 25, "wording", "more than doubled", "base",
                        Map.of("value", 50, "unit", "attacks", "period", Map.of("from", "2020-07-01", "to", "2020-07-31")))));
        String whole = figure(Map.of("measure", "killed", "period", august(), "scope", Map.of("admin1", "IQ-DI"), "parts",
                List.of(Map.of("label", "Iraq", "value", Map.of("qualifier", "at-least", "low", 70), "percent", 70),
                        Map.of("label", "Syria", "value", Map.of("qualifier", "exact", "best", 40), "percent", 40))));
        String share = figure(Map.of("measure", "share", "period", august(), "unit", "%"));
        String undated = figure(Map.of("measure", "incidents", "scope", Map.of("country", List.of("IQ", "SY"))));
        for (String id : List.of(doubled, whole, share, undated)) {
            demandArabic("/api/v1/figures/" + id);
        }
        demandArabic("/api/v1/figures/scoreboard");
        demandArabic("/api/v1/figures");
    }

    private static Map<String, String> august() {
        return Map.of("from", "2020-08-01", "to", "2020-08-31");
    }

    private static String figure(Map<String, Object> statement) {
        Map<String, Object> request = new HashMap<>(statement);
        request.put("publisher", "somebody");
        request.put("kind", "flow");
        request.put("value", Map.of("qualifier", "exact", "best", 100));
        Response recorded = As.role(Roles.CURATOR).body(request).post("/api/v1/figures");
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        return recorded.path("id");
    }

    private static void demandArabic(String address) {
        ArabicPages.demand(Roles.READER, address, KEPT);
    }
}
