package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PlacesTest {

    private static final String PLACES = "/api/v1/places";

    @ParameterizedTest
    @CsvSource({ "Deir ez-Zor,SY-DY", "Dayr az-Zawr,SY-DY", "Deir al-Zor,SY-DY", "دير الزور,SY-DY", "Hasakah,SY-HA",
            "Hassakeh,SY-HA", "الحسكة,SY-HA", "Al Fallujah,IQ-AN", "Falluja,IQ-AN", "الفلوجة,IQ-AN", "Mosul,IQ-NI",
            "الموصل,IQ-NI",
            "Abu Kamal,SY-DY", "Albukamal,SY-DY", "Manbij,SY-HL", "منبج,SY-HL", "Tikrit,IQ-SD", "Baqubah,IQ-DI",
            "Kobani,SY-HL" })
    void a_place_is_found_by_any_spelling(String name, String admin1) {
        JsonPath found = find(name).extract().jsonPath();

        assertThat(found.getList("items.admin1", String.class)).as("%s: %s", name, found.getList("items.name")).first()
                .isEqualTo(admin1);
        assertThat(found.getList("items.score", Double.class)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(found.getString("next")).isNull();
    }

    @Test
    void a_search_keeps_to_the_country_and_the_division() {
        As.role(Roles.READER).get(PLACES + "?q=Salamiyah&country=SY").then().statusCode(200)
                .body("items.country", everyItem(equalTo("SY"))).body("items", hasSize(greaterThan(0)));
        As.role(Roles.READER).get(PLACES + "?q=Salamiyah&admin1=SY-HM").then().statusCode(200)
                .body("items.admin1", everyItem(equalTo("SY-HM"))).body("items", hasSize(greaterThan(0)));
        As.role(Roles.READER).get(PLACES + "?q=Raqqa&limit=1").then().statusCode(200).body("items", hasSize(1));
        find("؟").body("items", hasSize(0));
    }

    @Test
    void what_is_from_GeoNames_says_so() {
        JsonPath found = find("Al Fallujah").extract().jsonPath();

        assertThat(found.getString("items[0].attribution")).isEqualTo("GeoNames (https://www.geonames.org), CC BY 4.0");
        assertThat(found.getInt("items[0].revision")).isZero();
    }

    @Test
    void the_divisions_of_the_world_are_places() {
        As.role(Roles.READER).get(PLACES + "?q=Bavaria&country=DE").then().statusCode(200)
                .body("items[0].kind", equalTo("division")).body("items[0].admin1", equalTo("DE-BY"))
                .body("items[0].attribution", notNullValue());
    }

    @Test
    void the_list_goes_on_from_page_to_page() {
        JsonPath first = As.role(Roles.READER).get(PLACES + "?country=SY&limit=200").then().statusCode(200)
                .body("items", hasSize(200)).extract().jsonPath();
        JsonPath second = As.role(Roles.READER).get(PLACES + "?country=SY&limit=200&cursor=" + first.getString("next")).then()
                .statusCode(200).extract().jsonPath();

        assertThat(second.getList("items.id", String.class)).isNotEmpty()
                .doesNotContainAnyElementsOf(first.getList("items.id", String.class));
    }

    @Test
    void a_place_is_entered_and_changed_by_hand() {
        String name = "Nahr Kharit " + Desk.slug("x");
        JsonPath entered = As.role(Roles.CURATOR).body("""
                {"name":"%s","names":[{"language":"ar","name":"نهر خريط"}],"aliases":["Kharite River"],"kind":"populated-place",
                 "country":"SY","lat":35.2,"lon":40.4}""".formatted(name)).post(PLACES).then().statusCode(201)
                .header("ETag", "\"1\"").body("admin1", equalTo("SY-DY")).body("origin", equalTo("entered"))
                .body("attribution", nullValue()).extract().jsonPath();
        String path = PLACES + "/" + entered.getString("id");
        String change = "{\"name\":\"" + name + "\",\"kind\":\"populated-place\",\"country\":\"SY\",\"admin1\":\"SY-RA\","
                + "\"aliases\":[\"Zubaydiyat al Gharbi\"],\"reason\":\"Its people call it so.\"}";

        As.role(Roles.READER).get(path).then().statusCode(200).body("name", equalTo(name));
        find(name).body("items[0].id", equalTo(entered.getString("id"))).body("items[0].score", equalTo(1.0f));
        As.role(Roles.CURATOR).body(change).put(path).then().statusCode(428);
        As.role(Roles.CURATOR).header("If-Match", "\"7\"").body(change).put(path).then().statusCode(412);
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body(change).put(path).then().statusCode(200)
                .header("ETag", "\"2\"").body("admin1", equalTo("SY-RA"));
        find("Zubaydiyat al Gharbi").body("items[0].id", equalTo(entered.getString("id")));
        As.role(Roles.READER).get(PLACES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    record Case(String field, String body) {
    }

    static Stream<Case> wrong() {
        return Stream.of(new Case("name", "{\"name\":\" \",\"kind\":\"spot\",\"country\":\"SY\"}"),
                new Case("kind", "{\"name\":\"x\",\"country\":\"SY\"}"),
                new Case("country", "{\"name\":\"x\",\"kind\":\"spot\",\"country\":\"Syria\"}"),
                new Case("admin1", "{\"name\":\"x\",\"kind\":\"spot\",\"country\":\"SY\",\"admin1\":\"IQ-AN\"}"),
                new Case("lat", "{\"name\":\"x\",\"kind\":\"spot\",\"country\":\"SY\",\"lat\":91,\"lon\":1}"),
                new Case("lon", "{\"name\":\"x\",\"kind\":\"spot\",\"country\":\"SY\",\"lat\":35}"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_a_place_cannot_be_is_named(Case given) {
        As.role(Roles.CURATOR).body(given.body()).post(PLACES).then().statusCode(400)
                .body("violations[0].field", equalTo(given.field()));
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused_by_its_parameter() {
        for (String query : List.of("?q=x&country=Syria", "?admin1=Dayr", "/resolve?admin1=x", "/resolve?country=IQ",
                "?q=" + "x".repeat(201))) {
            As.role(Roles.READER).get(PLACES + query).then().statusCode(400).body("violations", hasSize(1));
        }
        As.role(Roles.READER).queryParam("q", " ").get(PLACES).then().statusCode(400).body("violations[0].field", equalTo("q"));
        String cursor = As.role(Roles.READER).get(PLACES + "?limit=1").jsonPath().getString("next");
        As.role(Roles.READER).get(PLACES + "?q=x&cursor=" + cursor).then().statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void a_stated_name_is_resolved_and_says_how() {
        resolve("SY", "Dayr az-Zawr governorate").body("code", equalTo("SY-DY")).body("how", equalTo("name"))
                .body("candidates[0].name", equalTo("Deir ez-Zor"));
        resolve("IQ", "IQ-AN").body("code", equalTo("IQ-AN")).body("how", equalTo("code"));
        resolve("IQ", "Keirkouk").body("code", equalTo("IQ-KI")).body("how", equalTo("consonants"));
        resolve("IQ", "Najd").body("code", nullValue()).body("how", nullValue()).body("candidates.code", hasItem("IQ-NA"));
        resolve("FJ", "no such name").body("code", nullValue());
    }

    @Test
    void a_name_that_a_curator_adds_to_a_division_is_resolved_from_then_on() {
        JsonPath division = As.role(Roles.READER).get(PLACES + "?q=Helmand&country=AF").jsonPath();
        String added = "Qwxmbrl " + Desk.slug("z");
        resolve("AF", added).body("code", nullValue());
        String change = "{\"name\":\"Helmand\",\"kind\":\"division\",\"country\":\"AF\",\"admin1\":\"%s\",\"aliases\":[\""
                + added
                + "\"]}";

        String path = PLACES + "/" + division.getString("items[0].id");
        As.role(Roles.CURATOR).header("If-Match", "\"0\"").body(change.formatted("AF-KAN")).put(path).then().statusCode(400)
                .body("violations[0].field", equalTo("admin1"));
        As.role(Roles.CURATOR).header("If-Match", "\"0\"").body(change.formatted("AF-HEL")).put(path).then().statusCode(200)
                .header("ETag", "\"1\"");

        resolve("AF", added).body("code", equalTo("AF-HEL")).body("how", equalTo("added-name"));
    }

    @Test
    void a_file_of_GeoNames_is_loaded_and_loading_it_twice_changes_nothing() {
        String name = "Kafr Sabil " + Desk.slug("y");
        String file = String.join("\n",
                GeoNamesFileTest.line("990000001", name, "Kafr Sebil,كفر سبيل", 36.1, 36.6, "P.PPL", "SY", "12"),
                GeoNamesFileTest.line("990000002", "A governorate", "", 36.1, 36.6, "A.ADM1", "SY", "12"),
                "990000003\ttoo short",
                GeoNamesFileTest.line("990000004", "A well", "", 36.1, 36.6, "H.WLL", "SY", ""), "");

        load(file).body("read", equalTo(4)).body("created", equalTo(2)).body("passedOver", equalTo(1))
                .body("rejected", equalTo(1)).body("errors[0].line", equalTo(3)).body("attribution", notNullValue());
        load(file).body("created", equalTo(0)).body("updated", equalTo(0)).body("unchanged", equalTo(2));
        load(file.replace("H\tWLL", "H\tSPNG")).body("updated", equalTo(1)).body("unchanged", equalTo(1));

        JsonPath found = find(name).body("items[0].originKey", equalTo("990000001")).body("items[0].admin1", equalTo("SY-ID"))
                .extract().jsonPath();
        As.role(Roles.CURATOR).header("If-Match", "\"0\"")
                .body("{\"name\":\"" + name + "\",\"kind\":\"spot\",\"country\":\"SY\"}")
                .put(PLACES + "/" + found.getString("items[0].id")).then().statusCode(200);
        load(file).body("kept", equalTo(1)).body("updated", equalTo(1));
        find(name).body("items[0].kind", equalTo("spot"));
    }

    @Test
    void what_a_file_changes_of_a_place_is_in_its_history_with_what_stood_there_before() {
        String name = "Kafr Sabil " + Desk.slug("x");
        String file = GeoNamesFileTest.line("990000101", name, "", 36.1, 36.6, "P.PPL", "SY", "12") + "\n";
        load(file).body("created", equalTo(1));
        String path = PLACES + "/" + find(name).extract().path("items[0].id");
        As.role(Roles.READER).get(path + "/revisions").then().body("items", hasSize(0));

        load(file.replace("36.1", "36.2")).body("updated", equalTo(1));
        load(file.replace("36.1", "36.3")).body("updated", equalTo(1));

        As.role(Roles.READER).get(path + "/revisions").then().statusCode(200)
                .body("items.change", equalTo(List.of("reloaded", "reloaded", "loaded")))
                .body("items.after.lat", equalTo(List.of(36.3f, 36.2f, 36.1f)));
        As.role(Roles.READER).get(path).then().header("ETag", "\"3\"").body("lat", equalTo(36.3f));
        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body("{\"name\":\"" + name + "\",\"kind\":\"spot\",\"country\":\"SY\"}")
                .put(path).then().statusCode(412).body("changes.change", equalTo(List.of("reloaded", "reloaded")));
        As.role(Roles.CURATOR).header("If-Match", "\"3\"")
                .body("{\"name\":\"" + name + "\",\"kind\":\"spot\",\"country\":\"SY\"}")
                .put(path).then().statusCode(200);
        load(file).body("kept", equalTo(1));
    }

    @Test
    void a_file_larger_than_any_other_body_may_be_is_loaded_as_a_stream() {
        String marker = Desk.slug("many");
        String file = IntStream.range(0, 40_000)
                .mapToObj(i -> GeoNamesFileTest.line(String.valueOf(880_000_000 + i), "Hamlet " + i, marker, 35 + i % 7 * 0.1,
                        40.4,
                        "P.PPL", "SY", "07"))
                .collect(Collectors.joining("\n"));
        assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(4_000_000);

        load(file).body("read", equalTo(40_000)).body("created", equalTo(40_000));
    }

    @Test
    void what_is_no_file_of_GeoNames_is_refused() {
        As.role(Roles.CURATOR).contentType("text/plain; charset=UTF-8").body("x".repeat(100_001)).post(PLACES + "/imports")
                .then()
                .statusCode(400).body("violations[0].field", equalTo("body"));
    }

    @Test
    void codes_of_other_schemes_are_known() {
        crosswalk("?scheme=ocha-pcode&code=SY07").body("items", hasSize(1)).body("items[0].admin1", equalTo("SY-ID"))
                .body("items[0].share", equalTo("whole"));
        crosswalk("?scheme=natural-earth&code=IQ-TS").body("items.admin1", equalTo(List.of("IQ-KI")));
        crosswalk("?scheme=ric-region&code=manbij").body("items[0].admin1", equalTo("SY-HL"))
                .body("items[0].share", equalTo("part"));
        crosswalk("?scheme=ric-region&code=euphrates").body("items", hasSize(2));
        crosswalk("?admin1=SY-DY&scheme=ocha-pcode").body("items.code", equalTo(List.of("SY09")));
        crosswalk("?scheme=ocha-pcode&limit=1000").body("items", hasSize(32));
    }

    @Test
    void a_table_of_codes_is_loaded() {
        String scheme = Desk.slug("scheme");
        String table = """
                scheme,code,admin1,name,share,note
                %1$s,A1,SY-DY,East,,
                %1$s,A2,Deir ez-Zor,East,,
                %1$s,A3,SY-RA,"North, central",part,without the river
                """.formatted(scheme);

        loadCodes(table).body("created", equalTo(2)).body("rejected", equalTo(1)).body("errors[0].line", equalTo(3))
                .body("errors[0].message", equalTo("admin1 is an ISO 3166-2 code, such as SY-DY"));
        loadCodes(table).body("created", equalTo(0)).body("unchanged", equalTo(2));
        loadCodes(table.replace("East", "The East")).body("updated", equalTo(1));
        crosswalk("?scheme=" + scheme + "&code=A1").body("items[0].name", equalTo("The East"));
        crosswalk("?scheme=" + scheme + "&code=A3").body("items[0].note", equalTo("without the river"))
                .body("items[0].share", equalTo("part"));
    }

    @Test
    void an_incident_has_the_division_of_its_coordinates_beside_the_stated_one() {
        where("\"admin1\":null,\"lat\":35.336,\"lon\":40.141,\"precision\":\"exact\"", "SY-DY", null, "SY-DY");
        where("\"admin1\":\"SY-RA\",\"lat\":35.336,\"lon\":40.141,\"precision\":\"near\"", "SY-RA", "SY-RA", "SY-DY");
        where("\"admin1\":null,\"lat\":35.0,\"lon\":38.5,\"precision\":\"country\"", null, null, "SY-HI");
        where("\"admin1\":null,\"lat\":33.34,\"lon\":44.4,\"precision\":\"near\"", null, null, "IQ-BG");
        where("\"admin1\":\"SY-DY\",\"lat\":null,\"lon\":null,\"precision\":\"admin1\"", "SY-DY", "SY-DY", null);
    }

    private static void where(String given, String admin1, String stated, String computed) {
        String claim = Desk.claim(UUID.randomUUID(), Desk.slug("nobody"))
                .replaceAll("\"admin1\":\"SY-DY\",(\"place\":\"[^\"]*\",)\"lat\":null,\"lon\":null,\"precision\":\"near\"",
                        "$1" + given);
        JsonPath incident = Desk.incidentNow(Desk.incident(claim));

        assertThat(incident.getString("where.admin1")).isEqualTo(admin1);
        assertThat(incident.getString("where.statedAdmin1")).isEqualTo(stated);
        assertThat(incident.getString("where.computedAdmin1")).isEqualTo(computed);
    }

    private static ValidatableResponse find(String name) {
        return As.role(Roles.READER).queryParam("q", name).get(PLACES).then().statusCode(200);
    }

    private static ValidatableResponse resolve(String country, String stated) {
        return As.role(Roles.READER).queryParam("country", country).queryParam("admin1", stated).get(PLACES + "/resolve").then()
                .statusCode(200);
    }

    private static ValidatableResponse load(String file) {
        return As.role(Roles.CURATOR).contentType("text/tab-separated-values; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8)).post(PLACES + "/imports").then().statusCode(200)
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse loadCodes(String table) {
        return As.role(Roles.CURATOR).contentType("text/csv; charset=UTF-8").body(table.getBytes(StandardCharsets.UTF_8))
                .post(PLACES + "/crosswalk/imports").then().statusCode(200);
    }

    private static ValidatableResponse crosswalk(String query) {
        return As.role(Roles.READER).get(PLACES + "/crosswalk" + query).then().statusCode(200);
    }
}
