package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.vigil.incidents.Desk.slug;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Lists: filters, and pages without gap or repetition. */
@QuarkusTest
class ListsTest {

    @Test
    void incidents_are_found_by_perpetrator_place_day_and_status() {
        String group = Desk.actor(slug("group"), null);
        String other = Desk.actor(slug("other"), null);
        UUID one = Desk.incident(at("SY", "SY-HI", "2019-08-18", group + "/perpetrator", other + "/target"));
        UUID two = Desk.incident(at("IQ", "IQ-DI", "2019-08-22", group + "/perpetrator"));
        UUID three = Desk.incident(at("IQ", "IQ-SU", "2019-07-31", other + "/perpetrator", group + "/target"));

        assertThat(found("perpetrator=" + group)).containsExactly(two, one);
        assertThat(found("perpetrator=" + other)).containsExactly(three);
        assertThat(found("perpetrator=" + group + "&country=IQ")).containsExactly(two);
        assertThat(found("perpetrator=" + group + "&country=IQ&country=SY")).containsExactly(two, one);
        assertThat(found("perpetrator=" + group + "&admin1=SY-HI")).containsExactly(one);
        assertThat(found("perpetrator=" + group + "&from=2019-08-19")).containsExactly(two);
        assertThat(found("perpetrator=" + group + "&to=2019-08-18")).containsExactly(one);
        assertThat(found("perpetrator=" + group + "&from=2019-08-18&to=2019-08-22")).containsExactly(two, one);
        assertThat(found("perpetrator=" + group + "&verification=claimed")).containsExactly(two, one);
        assertThat(found("perpetrator=" + group + "&verification=reported&verification=confirmed")).isEmpty();
    }

    @Test
    void claims_are_found_by_state_report_speaker_and_incident() {
        UUID report = UUID.randomUUID();
        String speaker = slug("speaker");
        UUID open = Desk.recorded(Desk.claim(report, speaker));
        UUID attached = Desk.recorded(Desk.claim(report, slug("another")));
        String incident = Desk.attach(attached, "{\"new\":true}").jsonPath().getString("incident");

        assertThat(claims("report=" + report)).containsExactly(attached, open);
        assertThat(claims("report=" + report + "&state=open")).containsExactly(open);
        assertThat(claims("report=" + report + "&state=attached")).containsExactly(attached);
        assertThat(claims("speaker=" + speaker)).containsExactly(open);
        assertThat(claims("incident=" + incident)).containsExactly(attached);
    }

    @Test
    void a_list_is_read_page_by_page_without_gap_or_repetition() {
        UUID report = UUID.randomUUID();
        List<UUID> recorded = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            recorded.add(Desk.recorded(Desk.claim(report, slug("speaker"))));
        }
        Collections.reverse(recorded);

        List<UUID> read = new ArrayList<>();
        String next = "/api/v1/claims?report=" + report + "&limit=3";
        int pages = 0;
        while (next != null) {
            Response page = As.role(Roles.READER).get(next);
            page.then().statusCode(200);
            read.addAll(page.jsonPath().getList("items.id", UUID.class));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.jsonPath().getString("next") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            pages++;
        }

        assertThat(read).isEqualTo(recorded);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void actors_are_listed_by_kind_and_parent() {
        String parent = Desk.actor(slug("parent"), null);
        String child = Desk.actor(slug("child"), parent);

        As.role(Roles.READER).get("/api/v1/actors?kind=rebel-group&parent=" + parent).then().statusCode(200)
                .body("items.slug", equalTo(List.of(child)));
        As.role(Roles.READER).get("/api/v1/actors?limit=1").then().body("next", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "incidents?from=2019-02-30", "incidents?to=soon", "incidents?verification=likely",
            "incidents?from=%2B999999999-01-01", "incidents?limit=0", "incidents?limit=1001", "incidents?cursor=x",
            "claims?state=new", "claims?report=1", "claims?incident=x", "actors?kind=army", "claims?limit=many",
            "incidents?to=2019-01-01&from=2019-01-02", "claims?to=2019-01-01&from=2019-01-02" })
    void what_a_filter_does_not_take_is_named(String query) {
        String parameter = query.substring(query.indexOf('?') + 1, query.indexOf('='));

        As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/" + query).then().statusCode(400)
                .body("violations[0].field", equalTo(parameter)).body("violations[0].in", equalTo("query"));
    }

    private static String at(String country, String admin1, String day, String... actors) {
        return Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts", List.of(actors), "")
                .replace("2020-08-28", day).replace("\"SY\"", "\"" + country + "\"")
                .replace("SY-DY", admin1);
    }

    private static List<UUID> found(String query) {
        return As.role(Roles.READER).get("/api/v1/incidents?" + query).then().statusCode(200).extract().jsonPath()
                .getList("items.id", UUID.class);
    }

    private static List<UUID> claims(String query) {
        return As.role(Roles.READER).get("/api/v1/claims?" + query).then().statusCode(200).extract().jsonPath()
                .getList("items.id", UUID.class);
    }
}
