package org.vigil.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class FigureResourceTest extends StatsTest {

    private static final String FIGURES = "/api/v1/figures";
    private static final String CENTCOM = """
            {"publisher":"centcom","report":%s,"measure":"claims","kind":"flow",
             "period":{"from":"2024-01-01","to":"2024-06-30","precision":"exact"},
             "scope":{"country":["IQ","SY"],"perpetrator":"islamic-state"},
             "value":{"qualifier":"exact","low":153,"best":153,"high":153},"unit":"claimed attacks",
             "change":{"percent":null,"wording":"on track to double",
              "base":{"period":{"from":"2023-01-01","to":"2023-12-31"},"value":121,"unit":"attacks"}},
             "parts":[]}""";
    private static final String SIMPLE = """
            {"publisher":"%s","measure":"%s","kind":"stock","value":{"qualifier":"at-least","low":10000},"unit":"fighters",
             "reason":%s}""";

    @Test
    void a_figure_is_recorded_and_shown_with_what_arithmetic_says() {
        Response created = As.role("curator").body(CENTCOM.formatted("null")).post(FIGURES);
        created.then().statusCode(201).header("ETag", "\"1\"").body("revision", equalTo(1));
        String location = created.header("Location");
        assertThat(location).endsWith(FIGURES + "/" + created.path("id"));
        As.role("reader").get(location).then().statusCode(200).header("ETag", "\"1\"")
                .body("checks.rule", contains("wording-against-arithmetic", "same-unit"))
                .body("checks.holds", contains(false, false))
                .body("checks[0].says",
                        equalTo("153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121: more than double"))
                .body("checks[1].says", equalTo("153 are claimed attacks, 121 are attacks"))
                .body("scope.perpetrator", equalTo("islamic-state")).body("scope.country", contains("IQ", "SY"))
                .body("value.best", equalTo(153)).body("change.saidBy", nullValue()).body("partsCover", nullValue())
                .body("change.base.period.precision", equalTo("exact")).body("parts", empty());
    }

    @Test
    void the_figures_of_the_articles_say_what_follows() {
        assertThat(checks("""
                {"publisher":"trac","measure":"claims","kind":"flow",
                 "period":{"from":"2020-08-01","to":"2020-08-31","precision":"exact"},"scope":{"country":"IQ"},
                 "value":{"qualifier":"exact","low":100,"best":100,"high":100},"unit":"claimed attacks",
                 "change":{"percent":25,"wording":null,"base":{"period":{"from":"2020-07-01","to":"2020-07-31"},
                  "value":null,"unit":null}}}""").getList("checks.says"))
                .containsExactly("+25 % to 100 implies 80 in July 2020");
        assertThat(checks("""
                {"publisher":"islamic-state-media","measure":"claims","kind":"flow",
                 "period":{"from":null,"to":null,"precision":"unknown"},"scope":{"country":"IQ"},
                 "value":{"qualifier":"exact","low":73,"best":73,"high":73},"unit":"attacks",
                 "change":{"percent":null,"wording":"doubled compared to other countries","saidBy":"al-azhar-observatory",
                  "base":{"period":null,"value":43,"unit":"attacks","scope":{"country":"SY"}}}}""").getList("checks.says"))
                .containsExactly("73 to 43 is 1.70: not doubled", "73 and 43 are both attacks");
        assertThat(checks("""
                {"publisher":"centcom","measure":"operations","kind":"flow","unit":"missions",
                 "value":{"qualifier":"exact","low":196,"best":196,"high":196},"partsCover":"whole",
                 "parts":[{"label":"Iraq","scope":{"country":"IQ"},"value":{"qualifier":"exact","best":137}},
                  {"label":"Syria","scope":{"country":"SY"},"value":{"qualifier":"exact","best":59},"parts":[]}]}""")
                .getList("checks.says")).containsExactly("137 + 59 = 196");
        assertThat(checks("""
                {"publisher":"sohr","measure":"killed","kind":"flow","unit":"troops",
                 "value":{"qualifier":"exact","low":147,"best":147,"high":147},
                 "parts":[{"label":"Russian soldiers","value":{"qualifier":"exact","best":2}},
                  {"label":"pro-Iran troops","value":{"qualifier":"exact","best":9}}]}""").getList("checks.says"))
                .containsExactly("147 including 2 and 9 leaves 136 that are not broken down");
    }

    private static JsonPath checks(String figure) {
        return As.role("curator").body(figure).post(FIGURES).then().statusCode(201).extract().jsonPath();
    }

    @Test
    void references_that_have_not_arrived_are_pending_until_they_do() {
        String report = UUID.randomUUID().toString();
        String id = As.role("curator").body(CENTCOM.formatted('"' + report + '"')).post(FIGURES).then().statusCode(201)
                .body("pending.kind", contains("report", "source")).body("pending.ref", contains(report, "centcom"))
                .extract().path("id");
        Topic.send(Topics.REPORTS, report, UUID.randomUUID().toString(), "org.vigil.report.filed",
                Contracts.examples("report").get(0));
        String source = Contracts.examples("source").stream().filter(s -> s.contains("\"sdf-media\"")).findFirst()
                .orElseThrow();
        Topic.send(Topics.SOURCES, UUID.randomUUID().toString(), UUID.randomUUID().toString(), "org.vigil.source.registered",
                source.replace("\"sdf-media\"", "\"centcom\"").replaceAll("\"revision\": \\d+", "\"revision\": 1"));
        arrive();
        As.role("reader").get(FIGURES + "/" + id).then().statusCode(200).body("pending", empty());
        As.role("reader").get(FIGURES + "?report=" + report).then().body("items.id", contains(id))
                .body("items[0].pending", empty());
    }

    @Test
    void a_figure_is_changed_on_the_revision_that_was_read_and_for_a_reason() {
        String id = As.role("curator").body(SIMPLE.formatted("un", "fighters", "null")).post(FIGURES).path("id");
        String before = As.role("reader").get(FIGURES + "/" + id).path("knownAt");
        String change = SIMPLE.formatted("un", "held", "\"It speaks of people held.\"");
        As.role("curator").body(change).put(FIGURES + "/" + id).then().statusCode(428);
        As.role("curator").header("If-Match", "\"7\"").body(change).put(FIGURES + "/" + id).then().statusCode(412);
        As.role("curator").header("If-Match", "\"1\"").body(SIMPLE.formatted("un", "held", "\" \"")).put(FIGURES + "/" + id)
                .then().statusCode(400).body("violations[0].field", equalTo("reason"));
        As.role("curator").header("If-Match", "\"1\"").body(change).put(FIGURES + "/" + id).then().statusCode(200)
                .header("ETag", "\"2\"").body("measure", equalTo("held"));
        As.role("curator").header("If-Match", "\"1\"").body(change).put(FIGURES + "/" + UUID.randomUUID()).then()
                .statusCode(404);
        As.role("reader").get(FIGURES + "/" + id + "?asOf=" + before).then().body("measure", equalTo("fighters"))
                .body("revision", equalTo(1)).body("value.low", equalTo(10000)).body("value.best", nullValue());
        As.role("reader").get(FIGURES + "/" + id + "?asOf=2020-01-01T00:00:00Z").then().statusCode(404);
        As.role("reader").get(FIGURES + "/" + id + "/revisions").then().statusCode(200)
                .body("items.revision", contains(2, 1)).body("items.by", contains("test-curator", "test-curator"))
                .body("items[0].reason", equalTo("It speaks of people held."))
                .body("items[0].before.measure", equalTo("fighters")).body("items[0].after.measure", equalTo("held"));
    }

    @Test
    void the_same_key_records_once() {
        String body = SIMPLE.formatted("un", "fighters", "null");
        Response first = As.role("curator").header("Idempotency-Key", "figure-1").body(body).post(FIGURES);
        Response again = As.role("curator").header("Idempotency-Key", "figure-1").body(body).post(FIGURES);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.<String> path("id")).isEqualTo(first.path("id"));
        As.role("curator").header("Idempotency-Key", "figure-1").body(SIMPLE.formatted("un", "held", "null")).post(FIGURES)
                .then().statusCode(422);
        As.role("reader").get(FIGURES).then().body("items.size()", equalTo(1));
    }

    @Test
    void a_list_is_read_page_by_page_newest_first() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(0, As.role("curator").body(SIMPLE.formatted(i == 0 ? "un" : "sohr", "fighters", "null"))
                    .post(FIGURES).path("id"));
        }
        List<String> read = new ArrayList<>();
        String next = FIGURES + "?limit=2";
        while (next != null) {
            Response page = As.role("reader").urlEncodingEnabled(false).get(next);
            read.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : FIGURES + "?limit=2&cursor=" + page.path("next");
        }
        assertThat(read).isEqualTo(newestFirst);
        As.role("reader").get(FIGURES + "?publisher=un").then().body("items.id", contains(newestFirst.get(4)));
        As.role("reader").get(FIGURES + "?measure=held").then().body("items", empty());
        As.role("reader").get(FIGURES + "?measure=hold").then().statusCode(400)
                .body("violations[0].field", equalTo("measure")).body("violations[0].message", containsString("held"));
        As.role("reader").get(FIGURES + "?report=7").then().statusCode(400).body("violations[0].field", equalTo("report"));
    }
}
