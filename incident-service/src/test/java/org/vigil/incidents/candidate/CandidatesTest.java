package org.vigil.incidents.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Each test works in a month of its own, so that none finds the incidents of another. */
@QuarkusTest
class CandidatesTest {

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private final String month = "%d-%02d".formatted(1930 + MONTHS.get() / 12, 1 + MONTHS.getAndIncrement() % 12);
    private String group;
    private String army;

    @Inject
    EntityManager entities;

    @BeforeEach
    void record() {
        group = Desk.actor(slug("group"), null);
        army = Desk.actor(slug("army"), null);
    }

    @Test
    void the_incident_that_is_most_like_the_claim_comes_first_and_says_why() {
        UUID far = Desk.incident(claim("SY", "SY-RA", "Tabqa", "35.83", "38.55", "12"));
        UUID same = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID nextDay = Desk.incident(claim("SY", "SY-DY", "Shaddadi", "36.00", "41.00", "13"));
        UUID claim = Desk.recorded(claim("SY", "SY-DY", "Dashisha", "35.915", "41.112", "12"));

        JsonPath found = candidates(claim);

        assertThat(found.getList("items.incident", UUID.class)).startsWith(same).contains(nextDay);
        assertThat(found.getList("items[0].because")).contains("The same day.", "2.0 km apart.",
                "The same perpetrator: " + group
                        + ".",
                "The same target: " + army + ".", "The same kind of event: Battles/Armed clash.");
        assertThat(found.getDouble("items[0].score")).isGreaterThan(0.95);
        assertThat(found.getString("items[0].verification.status")).isEqualTo("claimed");
        assertThat(found.getString("items[0].where.place")).isEqualTo("al-Dashisha");
        assertThat(found.getString("items[0].when.from")).isEqualTo(month + "-12");
        assertThat(found.getList("items.incident", UUID.class)).doesNotContain(far);
    }

    /** Each of the three is found by one of them alone: the crowd stands before them in the order of the days. */
    @Test
    void in_a_crowded_country_those_of_the_day_of_the_division_or_with_an_actor_in_common_are_compared() {
        UUID stranger = Desk.incident(withoutActors(claim("SY", "SY-HI", "Tabqa", null, null, "10")));
        UUID ofTheDay = Desk.incident(withoutActors(claim("SY", null, "al-Dashisha", null, null, "12")));
        UUID ofTheDivision = Desk.incident(withoutActors(claim("SY", "SY-DY", "al-Dashisha", null, null, "13")));
        UUID withAnActor = Desk.incident(claim("SY", null, "al-Dashisha", null, null, "13"));
        UUID ofNeither = Desk.incident(withoutActors(claim("SY", null, "al-Dashisha", null, null, "13")));
        UUID claim = Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", null, null, "12"));
        assertThat(incidents(claim)).contains(ofTheDay, ofTheDivision, withAnActor, ofNeither);

        crowd("""
                insert into incident (id, revision, state, status, country, admin1, from_day, to_day, perpetrators, known_at)
                select gen_random_uuid(), 1, state, status, country, admin1, from_day, to_day, perpetrators,
                  timestamptz '1900-01-01' from incident, generate_series(1, 600) where id = '%s'""".formatted(stranger));
        try {
            assertThat(incidents(claim)).contains(ofTheDay, ofTheDivision, withAnActor).doesNotContain(ofNeither);
        } finally {
            crowd("delete from incident where known_at = timestamptz '1900-01-01'");
        }
    }

    private void crowd(String sql) {
        QuarkusTransaction.requiringNew().run(() -> entities.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }));
    }

    private static String withoutActors(String claim) {
        return claim.replaceAll("\"actors\":\\[[^]]*]", "\"actors\":[]");
    }

    @Test
    void nothing_is_attached_by_looking() {
        Desk.incident(claim("SY", "SY-DY", "al-Dashisha", null, null, "12"));
        UUID claim = Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", null, null, "12"));

        candidates(claim);

        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("state", equalTo("open")).body("revision", equalTo(1));
    }

    @Test
    void another_country_and_other_days_are_left_out() {
        Desk.incident(claim("IQ", "IQ-NI", "al-Dashisha", "35.90", "41.10", "12"));
        Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "16"));

        assertThat(incidents(Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12")))).isEmpty();
    }

    @Test
    void an_incident_of_the_month_is_found_for_a_claim_of_a_day_and_the_other_way_round() {
        String ofMonth = claim("SY", "SY-DY", "al-Dashisha", null, null, "01")
                .replace("\"to\":\"" + month + "-01\",\"precision\":\"day\"",
                        "\"to\":\"" + month + "-28\",\"precision\":\"month\"");
        UUID whole = Desk.incident(ofMonth);
        UUID day = Desk.incident(claim("SY", "SY-DY", "Dashisha", null, null, "20"));

        assertThat(incidents(Desk.recorded(claim("SY", "SY-DY", "Dashisha", null, null, "20")))).containsExactly(day, whole);
        assertThat(incidents(Desk.recorded(ofMonth))).contains(whole, day);
    }

    @Test
    void a_spelling_of_the_place_is_found() {
        UUID incident = Desk.incident(claim("SY", "SY-DY", "Dayr az-Zawr", null, null, "12"));

        JsonPath found = candidates(Desk.recorded(claim("SY", null, "Deir ez-Zor", null, null, "12")));

        assertThat(found.getUUID("items[0].incident")).isEqualTo(incident);
        assertThat(found.getList("items[0].because")).contains("Like place names: Deir ez-Zor and Dayr az-Zawr.");
    }

    @Test
    void a_branch_of_the_perpetrator_is_kin_to_it() {
        String branch = Desk.actor(slug("branch"), group);
        Desk.incident(claim("SY", "SY-DY", "al-Dashisha", null, null, "12").replace(group, branch));

        JsonPath found = candidates(Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", null, null, "12")));

        assertThat(found.getList("items[0].because"))
                .contains("One belongs to the other as perpetrator: " + group + " and " + branch + ".");
    }

    @Test
    void a_relay_finds_the_incident_of_what_it_relays() {
        String outlet = Desk.source(slug("outlet"), null, null);
        String other = Desk.source(slug("other"), null, null);
        UUID original = Desk.originalReport(outlet);
        UUID relay = Desk.relay(other, original);
        Desk.incident(claim("SY", "SY-DY", "al-Dashisha", null, null, "12", original, outlet));

        JsonPath found = candidates(Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", null, null, "12", relay, other)));

        assertThat(found.getList("items[0].because")).contains("The same origin: the report " + original + ".");
    }

    @Test
    void what_is_discounted_comes_last_with_the_word() {
        UUID discounted = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID less = Desk.incident(claim("SY", "SY-DY", "Shaddadi", "36.05", "41.10", "12"));
        As.role(Roles.CURATOR).header("If-Match", "*").body("{\"status\":\"discounted\",\"reason\":\"It did not happen.\"}")
                .post("/api/v1/incidents/" + discounted + "/verification").then().statusCode(200);

        JsonPath found = candidates(Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12")));

        assertThat(found.getList("items.incident", UUID.class)).containsExactly(less, discounted);
        assertThat(found.getList("items[1].because")).last().isEqualTo("It is discounted.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "jsonb_set(state, '{mergedInto}', '\"019a0000-0000-7000-8000-000000000000\"')",
            "jsonb_set(state, '{withdrawn}', 'true')" })
    void what_is_merged_or_withdrawn_is_left_out(String change) {
        UUID incident = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID claim = Desk.recorded(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        assertThat(incidents(claim)).containsExactly(incident);

        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update incident set state = " + change + " where id = ?1").setParameter(1, incident)
                .executeUpdate());

        assertThat(incidents(claim)).isEmpty();
    }

    @Test
    void an_attached_claim_is_shown_the_others() {
        UUID own = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID other = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID claim = Desk.incidentNow(own).getUUID("claims[0].id");

        assertThat(incidents(claim)).containsExactly(other);
    }

    @Test
    void incidents_that_look_like_one_are_found_from_either_and_as_a_pair() {
        UUID one = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", "35.90", "41.10", "12"));
        UUID two = Desk.incident(claim("SY", "SY-DY", "Dashisha", "35.905", "41.10", "12"));
        Desk.incident(claim("SY", "SY-RA", "Tabqa", "35.83", "38.55", "20"));

        assertThat(similar(one)).containsExactly(two);
        assertThat(similar(two)).containsExactly(one);
        JsonPath pairs = pairs("");
        assertThat(pairs.getList("items.incidents")).isEqualTo(List.of(List.of(one.toString(), two.toString())));
        assertThat(pairs.getList("items[0].because")).contains("The same day.", "0.6 km apart.");
        assertThat(pairs("&admin1=SY-RA").getList("items")).isEmpty();
        assertThat(pairs("&admin1=SY-DY").getList("items")).hasSize(1);
    }

    @Test
    void at_sea_there_is_no_country() {
        UUID incident = Desk.incident(claim(null, null, "off the coast", "34.50", "35.00", "12"));

        assertThat(incidents(Desk.recorded(claim("SY", null, null, "34.51", "35.01", "12")))).containsExactly(incident);
        assertThat(incidents(Desk.recorded(claim(null, null, "off the coast", null, null, "12")))).containsExactly(incident);
    }

    @ParameterizedTest
    @ValueSource(strings = { "claims/ID/candidates?limit=0", "claims/ID/candidates?limit=51", "claims/ID/candidates?since=2020",
            "incidents/ID/similar?limit=many", "incidents/similar-pairs?from=2020-08-40",
            "incidents/similar-pairs?from=1200-01-01",
            "incidents/similar-pairs?max=1" })
    void what_is_not_asked_for_in_this_way_is_named(String address) {
        UUID incident = Desk.incident(claim("SY", "SY-DY", "al-Dashisha", null, null, "12"));
        UUID id = address.startsWith("claims") ? Desk.incidentNow(incident).getUUID("claims[0].id") : incident;
        String parameter = address.substring(address.indexOf('?') + 1, address.indexOf('='));

        As.role(Roles.READER).get("/api/v1/" + address.replace("ID", id.toString())).then().statusCode(400)
                .body("violations[0].field", equalTo(parameter));
    }

    @Test
    void pairs_are_asked_for_by_time_and_country() {
        String address = "/api/v1/incidents/similar-pairs";
        As.role(Roles.READER).get(address).then().statusCode(400).body("violations[0].field", equalTo("from"));
        As.role(Roles.READER).get(address + "?from=2020-08-02&to=2020-08-01").then().statusCode(400)
                .body("violations[0].field", equalTo("to"));
        As.role(Roles.READER).get(address + "?from=2020-08-01&to=2020-08-02").then().statusCode(400)
                .body("violations[0].field", equalTo("country"));
    }

    @Test
    void what_there_is_not_has_no_candidates() {
        As.role(Roles.READER).get("/api/v1/claims/" + UUID.randomUUID() + "/candidates").then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/" + UUID.randomUUID() + "/similar").then().statusCode(404);
    }

    private String claim(String country, String admin1, String place, String lat, String lon, String day) {
        return claim(country, admin1, place, lat, lon, day, UUID.randomUUID(), slug("speaker"));
    }

    private String claim(String country, String admin1, String place, String lat, String lon, String day, UUID report,
            String speaker) {
        return Desk.claim(report, speaker, "asserts", List.of(group + "/perpetrator", army + "/target"), "")
                .replace("2020-08-28", month + "-" + day)
                .replace("\"country\":\"SY\",\"admin1\":\"SY-DY\",\"place\":\"al-Dashisha\",\"lat\":null,\"lon\":null,"
                        + (country == null ? "\"precision\":\"near\"" : ""),
                        "\"country\":%s,\"admin1\":%s,\"place\":%s,\"lat\":%s,\"lon\":%s,".formatted(quoted(country),
                                quoted(admin1), quoted(place), lat, lon)
                                + (country == null ? "\"precision\":\"international\"" : ""));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static JsonPath candidates(UUID claim) {
        return As.role(Roles.READER).get("/api/v1/claims/" + claim + "/candidates").then().statusCode(200).extract().jsonPath();
    }

    private static List<UUID> incidents(UUID claim) {
        return candidates(claim).getList("items.incident", UUID.class);
    }

    private static List<UUID> similar(UUID incident) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/similar").then().statusCode(200).extract()
                .jsonPath().getList("items.incident", UUID.class);
    }

    private JsonPath pairs(String more) {
        return As.role(Roles.READER).get("/api/v1/incidents/similar-pairs?country=SY&from=" + month + "-01&to=" + month
                + "-28" + more).then().statusCode(200).extract().jsonPath();
    }
}
