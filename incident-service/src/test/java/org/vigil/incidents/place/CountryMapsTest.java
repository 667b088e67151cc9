package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Maps of countries, as they are fetched to be drawn. */
@QuarkusTest
class CountryMapsTest {

    private static final String BOUNDARIES = "/api/v1/boundaries/";
    private static final int LARGEST = 160_000;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @CsvSource({
            "IQ,IQ-AN IQ-AR IQ-BA IQ-BB IQ-BG IQ-DA IQ-DI IQ-DQ IQ-KA IQ-KI IQ-MA IQ-MU IQ-NA IQ-NI IQ-QA IQ-SD IQ-SU IQ-WA",
            "SY,SY-DI SY-DR SY-DY SY-HA SY-HI SY-HL SY-HM SY-ID SY-LA SY-QU SY-RA SY-RD SY-SU SY-TA" })
    void each_division_is_there_once_under_its_code_with_its_usual_name(String country, String codes) throws Exception {
        JsonNode map = map(country);
        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        List<String> ids = new ArrayList<>();
        for (JsonNode feature : map.get("features")) {
            String id = feature.get("id").asText();
            ids.add(id);
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            assertThat(feature.at("/properties/code").asText()).isEqualTo(id);
            assertThat(feature.at("/properties/name").asText()).isEqualTo(id);
            assertThat(feature.at("/properties/label").asText()).isEqualTo(Admin1Names.of(id)).isNotBlank();
        }
        assertThat(ids).isEqualTo(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({ "IQ,IQ-DI,33.7466,44.6437", "IQ,IQ-SU,35.1778,45.9861", "IQ,IQ-BG,33.3406,44.4009", "IQ,IQ-KI,35.4681,44.3922",
            "SY,SY-DY,35.3359,40.1408", "SY,SY-DI,33.5102,36.2913", "SY,SY-QU,33.1250,35.8200", "RU,RU-MOW,55.7558,37.6173",
            "US,US-TX,29.7604,-95.3698", "ML,ML-7,16.2666,-0.0500" })
    void a_place_lies_in_its_division_and_in_no_other(String country, String code, double lat, double lon) throws Exception {
        assertThat(areas(country).entrySet().stream()
                .filter(area -> area.getValue().covers(FACTORY.createPoint(new Coordinate(lon, lat)))).map(Map.Entry::getKey))
                .contains(code).hasSizeLessThanOrEqualTo(country.equals("RU") ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "IQ", "SY", "RU", "CA", "US", "ID", "FJ", "LA" })
    void every_map_is_small_and_its_rings_turn_as_GeoJSON_has_it(String country) throws Exception {
        assertThat(get(country).asByteArray().length).isLessThan(LARGEST);
        areas(country).forEach((code, area) -> {
            assertThat(area.isValid()).as(code).isTrue();
            for (int i = 0; i < area.getNumGeometries(); i++) {
                Polygon polygon = (Polygon) area.getGeometryN(i);
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates())).as(code).isTrue();
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    assertThat(Orientation.isCCW(polygon.getInteriorRingN(hole).getCoordinates())).as(code).isFalse();
                }
            }
        });
    }

    @Test
    void a_degree_has_at_most_three_decimals() {
        assertThat(get("SY").asString()).doesNotContainPattern("\\.\\d{4}").doesNotContainPattern("\\dE");
    }

    @Test
    void a_browser_keeps_it_for_a_day_and_is_told_when_it_has_it() {
        Response answer = get("IQ");
        assertThat(answer.contentType()).isEqualTo("application/geo+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=86400");
        String tag = answer.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        Response again = As.role(Roles.READER).header("If-None-Match", tag).get(BOUNDARIES + "IQ");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(get("SY").header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = { "AQ", "XK", "PS" })
    void a_country_that_is_not_drawn_is_not_found_and_one_is_told_what_to_do(String country) {
        As.role(Roles.READER).get(BOUNDARIES + country).then().statusCode(404).contentType("application/problem+json")
                .body("detail", containsString("no divisions of " + country)).body("detail", containsString("in a list"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "iq", "Iraq", "IRQ", "ZZ", "368", "%D9%81" })
    void what_is_no_country_is_refused_by_its_name(String country) {
        As.role(Roles.READER).urlEncodingEnabled(false).get(BOUNDARIES + country).then().statusCode(400)
                .contentType("application/problem+json").body("violations[0].field", equalTo("country"))
                .body("violations[0].message", containsString("such as IQ"));
    }

    private static Response get(String country) {
        Response answer = As.role(Roles.READER).get(BOUNDARIES + country);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static JsonNode map(String country) throws Exception {
        return new ObjectMapper().readTree(get(country).asByteArray());
    }

    private static Map<String, Geometry> areas(String country) throws Exception {
        Map<String, Geometry> areas = new HashMap<>();
        for (JsonNode feature : map(country).get("features")) {
            JsonNode coordinates = feature.at("/geometry/coordinates");
            Stream<JsonNode> polygons = feature.at("/geometry/type").asText().equals("Polygon") ? Stream.of(coordinates)
                    : elements(coordinates);
            areas.put(feature.get("id").asText(),
                    FACTORY.createMultiPolygon(polygons.map(CountryMapsTest::polygon).toArray(Polygon[]::new)));
        }
        return areas;
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = elements(rings)
                .map(ring -> FACTORY.createLinearRing(
                        elements(ring).map(at -> new Coordinate(at.get(0).asDouble(), at.get(1).asDouble()))
                                .toArray(Coordinate[]::new)))
                .toList();
        return FACTORY.createPolygon(read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }
}
