package org.vigil.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** How figures stand against our count is kept up, and when that changed. */
@QuarkusTest
class StatusWatchTest extends StatsTest {

    private static final String FIGURES = "/api/v1/figures";
    private static final String ATTACKS = """
            {"publisher":"trac","measure":"incidents","kind":"flow","period":{"from":"2020-08-01","to":"2020-08-31"},
             "scope":{"country":"IQ"},"value":{"qualifier":"exact","best":%d},"unit":"attacks","reason":"It was misread."}""";

    @Inject
    StatusWatch watch;

    @Test
    void a_list_tells_how_each_figure_stood_when_it_was_last_looked_at() {
        String id = record(1);
        list("").body("items[0].reconciliation.status", equalTo("untestable"))
                .body("items[0].reconciliation.asOf", nullValue())
                .body("items[0].reconciliation.says", startsWith("The figure has not been held against our count yet"));
        look();
        list("").body("items[0].reconciliation.asOf", notNullValue()).body("items[0].reconciliation.ours.best", equalTo(0));
        attack(UUID.randomUUID());
        list("").body("items[0].reconciliation.status", equalTo("untestable"));
        shown(id, "").body("reconciliation.status", equalTo("matched")).body("reconciliation.ours.best", equalTo(1));
        look();
        list("").body("items[0].reconciliation.status", equalTo("matched"))
                .body("items[0].reconciliation.ours.best", equalTo(1));
        list("?status=matched&publisher=trac").body("items.id", contains(id));
        list("?status=untestable").body("items", empty());
    }

    @Test
    void a_look_at_what_has_not_changed_notes_nothing() {
        record(1);
        look();
        String asOf = list("").extract().path("items[0].reconciliation.asOf");
        incident().on("1999-01-01").send();
        look();
        list("").body("items[0].reconciliation.asOf", equalTo(asOf));
    }

    @Test
    void a_revised_figure_waits_until_it_is_held_against_our_count_again() {
        String id = record(0);
        look();
        list("").body("items[0].reconciliation.status", equalTo("matched"));
        revise(id, 7);
        list("").body("items[0].reconciliation.status", equalTo("untestable"))
                .body("items[0].reconciliation.ours", nullValue());
        list("?status=matched").body("items", empty());
        look();
        list("").body("items[0].reconciliation.ours.best", equalTo(0));
    }

    @Test
    void its_history_says_when_it_stood_otherwise_and_why_and_each_moment_still_answers_so() {
        String id = record(1);
        look();
        UUID incident = UUID.randomUUID();
        attack(incident);
        look();
        String coverage = As.role("curator").body("""
                {"measures":["incidents"],"scope":{"country":"IQ"},"period":{"from":"2020-01-01","to":"2020-12-31"},
                 "statement":"All was read."}""").post("/api/v1/coverages").path("id");
        look();
        revise(id, 5);
        look();
        As.role("curator").header("If-Match", "\"1\"").queryParam("reason", "Not all was read.")
                .delete("/api/v1/coverages/" + coverage).then().statusCode(204);
        look();
        JsonPath history = As.role("reader").get(FIGURES + "/" + id + "/history").then().statusCode(200).extract().jsonPath();
        assertThat(history.getList("items.number")).containsExactly(4, 3, 2, 1);
        assertThat(history.getList("items.status")).containsExactly("untestable", "contradicted", "matched", "untestable");
        assertThat(history.getList("items.before")).containsExactly("contradicted", "matched", "untestable", null);
        assertThat(history.getList("items.why")).containsExactly("The figure no longer lies inside a declared coverage.",
                "The figure was revised.", "Our count went from 0 to 1.",
                "The figure was held against our count for the first time.");
        assertThat(history.getList("items.figureRevision")).containsExactly(2, 2, 1, 1);
        assertThat(history.getList("items.reconciliation.ours.best")).containsExactly(1, 1, 1, 0);
        for (int i = 0; i < 4; i++) {
            shown(id, "?asOf=" + history.getString("items[" + i + "].asOf"))
                    .body("reconciliation.status", equalTo(history.getString("items[" + i + "].status")))
                    .body("reconciliation.says", equalTo(history.getString("items[" + i + "].reconciliation.says")));
        }
    }

    @Test
    void a_history_is_read_page_by_page() {
        String id = record(0);
        look();
        UUID incident = UUID.randomUUID();
        attack(incident);
        look();
        JsonPath first = As.role("reader").get(FIGURES + "/" + id + "/history?limit=1").jsonPath();
        assertThat(first.getList("items.number")).containsExactly(2);
        JsonPath second = As.role("reader").get(FIGURES + "/" + id + "/history?limit=1&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(second.getList("items.number")).containsExactly(1);
        assertThat(second.getString("next")).isNull();
        As.role("reader").get(FIGURES + "/" + UUID.randomUUID() + "/history").then().statusCode(404);
    }

    @Test
    void figures_are_found_by_what_arithmetic_says_of_them() {
        String doubled = As.role("curator").body("""
                {"publisher":"media","measure":"claims","kind":"flow","value":{"qualifier":"exact","best":73},"unit":"attacks",
                 "change":{"wording":"doubled","base":{"value":43,"unit":"attacks"}}}""").post(FIGURES).path("id");
        String share = As.role("curator").body("""
                {"publisher":"ric","measure":"share","kind":"flow","value":{"qualifier":"exact","best":79},"unit":"%"}""")
                .post(FIGURES).path("id");
        list("?rule=wording-against-arithmetic").body("items.id", contains(doubled));
        list("?rule=wording-against-arithmetic&holds=false").body("items.id", contains(doubled));
        list("?rule=wording-against-arithmetic&holds=true").body("items", empty());
        list("?rule=same-unit&holds=true").body("items.id", contains(doubled));
        list("?rule=share-of-list&holds=unknown").body("items.id", contains(share));
        list("?rule=share-within-100&holds=true&publisher=media").body("items", empty());
    }

    private void look() {
        arrive();
        watch.keepUp();
    }

    private void attack(UUID id) {
        incident(id).on("2020-08-03").in("IQ", "IQ-DI").knownAt(Instant.now()).send();
        arrive();
    }

    private static String record(int number) {
        return As.role("curator").body(ATTACKS.formatted(number)).post(FIGURES).then().statusCode(201)
                .body("reconciliation.asOf", nullValue()).extract().path("id");
    }

    private static void revise(String id, int number) {
        As.role("curator").header("If-Match", "\"1\"").body(ATTACKS.formatted(number)).put(FIGURES + "/" + id).then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String query) {
        return As.role("reader").get(FIGURES + query).then().statusCode(200);
    }

    private static ValidatableResponse shown(String id, String query) {
        return As.role("reader").urlEncodingEnabled(false).get(FIGURES + "/" + id + query).then().statusCode(200);
    }
}
