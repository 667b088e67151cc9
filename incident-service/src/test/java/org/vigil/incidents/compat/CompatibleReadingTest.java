package org.vigil.incidents.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.vigil.incidents.Desk.slug;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class CompatibleReadingTest {

    private static final String READ = "/compat/acled/read";
    private static final String EVENTS = "/compat/ucdp/gedevents/24.1";

    @Test
    void an_incident_is_a_row_in_acleds_columns() {
        String group = actor("Group of the north " + slug("x"), "rebel-group");
        String force = actor("Force of the south " + slug("x"), "state-forces");
        UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts",
                List.of(group + "/perpetrator", force + "/target"), Desk.killed(force, 4)));

        JsonPath answer = acled("actor1=" + name(group));

        assertThat(answer.getInt("count")).isEqualTo(1);
        assertThat(answer.getBoolean("success")).isTrue();
        assertThat(answer.<Map<String, Object>> get("data[0]")).containsEntry("event_date", "2020-08-28")
                .containsEntry("year", 2020).containsEntry("time_precision", 1)
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("event_type", "Battles").containsEntry("sub_event_type", "Armed clash")
                .containsEntry("actor1", name(group)).containsEntry("inter1", "Rebel group")
                .containsEntry("actor2", name(force))
                .containsEntry("inter2", "State forces").containsEntry("interaction", "State forces-Rebel group")
                .containsEntry("iso", 760).containsEntry("region", "Middle East").containsEntry("country", "Syria")
                .containsEntry("admin1", "Deir ez-Zor").containsEntry("location", "al-Dashisha").containsEntry("latitude", null)
                .containsEntry("geo_precision", 2).containsEntry("fatalities", 4).hasSize(31);
        assertThat(answer.getString("data[0].event_id_cnty")).matches("VIG[0-9]+");
        assertThat(answer.getString("data[0].notes")).contains(incident.toString());
        assertThat(acled("inter_num=1&actor1=" + name(group)).getString("data[0].interaction")).isEqualTo("12");
    }

    @Test
    void conditions_that_the_database_decides_and_those_that_it_cannot_find_the_same() {
        String group = actor(slug("group"), "rebel-group");
        UUID sy = Desk.incident(at(group, "SY", "SY-HI", "2019-08-18", 3));
        UUID iq = Desk.incident(at(group, "IQ", "IQ-DI", "2019-08-22", 0));
        String mine = "&actor1=" + name(group);

        assertThat(found("country=Iraq:OR:country=Syria" + mine)).containsExactly(sy, iq);
        assertThat(found("country=Iraq" + mine)).containsExactly(iq);
        assertThat(found("iso=760" + mine)).containsExactly(sy);
        assertThat(found("event_date=2019-08-18|2019-08-20&event_date_where=BETWEEN" + mine)).containsExactly(sy);
        assertThat(found("year=2019" + mine)).containsExactly(sy, iq);
        assertThat(found("year=2019&year_where=<" + mine)).isEmpty();
        assertThat(found("fatalities=0&fatalities_where=>" + mine)).containsExactly(sy);
        assertThat(found("admin1=Homs" + mine)).containsExactly(sy);
        assertThat(found("location=dash" + mine)).containsExactly(sy, iq);
        assertThat(found("location=d_sh" + mine)).isEmpty();
        assertThat(found("event_type=Battles&sub_event_type=clash" + mine)).containsExactly(sy, iq);
        assertThat(found("region=Middle East&time_precision=1&geo_precision=2" + mine)).containsExactly(sy, iq);
        assertThat(found("notes=" + iq)).containsExactly(iq);
        assertThat(found("latitude=0&latitude_where=>" + mine)).isEmpty();
        assertThat(found("timestamp=4000000000" + mine)).isEmpty();
        assertThat(found("timestamp=2020-01-01" + mine)).containsExactly(sy, iq);
        assertThat(found("event_id_cnty=" + acled("notes=" + iq).getString("data[0].event_id_cnty"))).containsExactly(iq);
    }

    @Test
    void pages_are_read_without_gap_or_repetition() {
        String group = actor(slug("group"), "rebel-group");
        List<UUID> recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            recorded.add(Desk.incident(at(group, "SY", "SY-HI", "2019-08-1" + i, i)));
        }

        List<UUID> read = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            read.addAll(found("limit=2&page=" + page + "&actor1=" + name(group)));
        }

        assertThat(read).isEqualTo(recorded);
    }

    @Test
    void csv_has_the_chosen_columns() {
        String group = actor("=cmd " + slug("group"), "rebel-group");
        Desk.incident(at(group, "SY", "SY-HI", "2019-08-18", 3));

        As.role(Roles.READER).queryParam("actor1", name(group)).queryParam("_format", "csv")
                .queryParam("fields", "event_date|actor1|fatalities").get(READ).then().statusCode(200)
                .header("Content-Type", startsWith("text/csv"))
                .body(equalTo("event_date,actor1,fatalities\r\n2019-08-18,\"'" + name(group) + "\",3\r\n"));
    }

    @Test
    void an_incident_that_no_longer_counts_is_among_the_deleted() {
        String group = actor(slug("group"), "rebel-group");
        UUID incident = Desk.incident(at(group, "SY", "SY-HI", "2019-08-18", 3));
        String id = acled("actor1=" + name(group)).getString("data[0].event_id_cnty");
        As.role(Roles.CURATOR).header("If-Match", "*").body("{\"reason\":\"It is told twice.\"}")
                .post("/api/v1/incidents/" + incident + "/withdraw").then().statusCode(200);

        assertThat(acled("actor1=" + name(group)).getInt("count")).isZero();
        assertThat(As.role(Roles.READER).get("/compat/acled/deleted/read?deleted_timestamp=1700000000").then().statusCode(200)
                .extract().jsonPath().getList("data.event_id_cnty", String.class)).contains(id);
        As.role(Roles.READER).get("/compat/acled/deleted/read?deleted_timestamp=4000000000").then().body("count", equalTo(0));
    }

    @Test
    void an_incident_of_our_own_is_a_row_in_ucdps_columns() {
        String group = actor(slug("group"), "rebel-group");
        UUID incident = Desk.incident(at(group, "SY", "SY-HI", "2019-08-18", 3).replace("\"lat\":null,\"lon\":null",
                "\"lat\":34.7,\"lon\":38.3"));
        long id = 1_000_000_000L
                + Long.parseLong(acled("actor1=" + name(group)).getString("data[0].event_id_cnty").substring(3));

        Map<String, Object> row = ucdp("Id=" + id).get("Result[0]");

        assertThat(row).hasSize(49).containsEntry("relid", incident.toString()).containsEntry("year", 2019)
                .containsEntry("country", "Syria").containsEntry("country_id", 652).containsEntry("region", "Middle East")
                .containsEntry("date_prec", 1).containsEntry("date_start", "2019-08-18").containsEntry("where_prec", 2)
                .containsEntry("best", 3).containsEntry("deaths_unknown", 3).containsEntry("type_of_violence", null)
                .containsEntry("geom_wkt", "POINT (38.3 34.7)").containsEntry("priogrid_gid", 179_717);
    }

    @Test
    void ucdps_filters_narrow_and_its_pages_lead_to_each_other() {
        String group = actor(slug("group"), "rebel-group");
        for (int i = 0; i < 3; i++) {
            Desk.incident(at(group, "IQ", "IQ-DI", "1991-03-0" + (i + 1), i).replace("\"lat\":null,\"lon\":null",
                    "\"lat\":33.5,\"lon\":4" + i + ".5"));
        }
        String filter = "Country=645&StartDate=1991-03-01&EndDate=1991-03-31&pagesize=2";

        JsonPath first = ucdp(filter);
        Set<String> dates = new LinkedHashSet<>(first.getList("Result.date_start", String.class));
        dates.addAll(As.role(Roles.READER).urlEncodingEnabled(false).get(first.getString("NextPageUrl")).jsonPath()
                .getList("Result.date_start", String.class));

        assertThat(first.getInt("TotalCount")).isEqualTo(3);
        assertThat(first.getInt("TotalPages")).isEqualTo(2);
        assertThat(first.getString("PreviousPageUrl")).isEmpty();
        assertThat(ucdp(filter + "&page=1").getString("NextPageUrl")).isEmpty();
        assertThat(dates).containsExactly("1991-03-01", "1991-03-02", "1991-03-03");
        assertThat(ucdp(filter + "&Geography=33.0 40.0,34.0 41.0").getInt("TotalCount")).isEqualTo(1);
        assertThat(ucdp(filter + "&TypeOfViolence=1,2").getInt("TotalCount")).isZero();
        assertThat(ucdp("Country=652&StartDate=1991-03-01&EndDate=1991-03-31").getInt("TotalCount")).isZero();
    }

    @Test
    void a_token_may_come_where_those_services_take_it() {
        String token = As.token(Roles.READER, "analyst");

        RestAssured.given().header("x-ucdp-access-token", token).get(EVENTS).then().statusCode(200);
        RestAssured.given().get(READ + "?limit=1&email=analyst@example.org&key=" + token).then().statusCode(200);
        RestAssured.given().header("x-ucdp-access-token", "x").get(EVENTS).then().statusCode(401);
        RestAssured.given().header("x-ucdp-access-token", token).get("/api/v1/incidents").then().statusCode(401);
        RestAssured.given().get("/api/v1/incidents?key=" + token).then().statusCode(401);
        RestAssured.given().get(EVENTS).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { READ + "?colour=red", READ + "?limit=9999", READ + "?event_date=soon", EVENTS + "?Country=IQ",
            EVENTS + "?Country=1", EVENTS + "?Geography=1", EVENTS + "?StartDate=soon", EVENTS + "?pagesize=5000",
            EVENTS + "?country=645", "/compat/acled/deleted/read?deleted_timestamp=x" })
    void what_cannot_be_understood_is_named(String address) {
        As.role(Roles.READER).get(address).then().statusCode(400).body("violations", hasSize(1));
    }

    private static JsonPath acled(String query) {
        return As.role(Roles.READER).get(READ + "?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath ucdp(String query) {
        return As.role(Roles.READER).get(EVENTS + "?" + query).then().statusCode(200).extract().jsonPath();
    }

    /** The incidents of a page, which the notes name. */
    private static List<UUID> found(String query) {
        return acled(query).getList("data.notes", String.class).stream()
                .map(notes -> UUID.fromString(notes.substring("Vigil incident ".length(), "Vigil incident ".length() + 36)))
                .toList();
    }

    private static String at(String actor, String country, String admin1, String day, int killed) {
        return Desk
                .claim(UUID.randomUUID(), slug("speaker"), "asserts", List.of(actor + "/perpetrator"),
                        Desk.killed("all", killed))
                .replace("2020-08-28", day).replace("\"SY\"", "\"" + country + "\"").replace("SY-DY", admin1);
    }

    private static String actor(String name, String kind) {
        String slug = slug("actor");
        As.role(Roles.CURATOR)
                .body("{\"slug\":\"%s\",\"name\":\"%s\",\"kind\":\"%s\",\"parent\":null}".formatted(slug, name, kind))
                .post("/api/v1/actors").then().statusCode(201);
        return slug;
    }

    private static String name(String actor) {
        return As.role(Roles.READER).get("/api/v1/actors/" + actor).jsonPath().getString("name");
    }
}
