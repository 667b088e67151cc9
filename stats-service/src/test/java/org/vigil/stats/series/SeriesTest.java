package org.vigil.stats.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class SeriesTest extends StatsTest {

    private static final String SUMMER = "&from=2019-07-01&to=2019-08-31";

    private void summerOf2019() {
        incident().in("SY", "SY-DR").on("2019-07-28").casualties("syrian-army", "killed", 6)
                .claim("islamic-state-media", "arab-weekly", "claims-responsibility", "islamic-state").send();
        incident().in("IQ", "IQ-SD").on("2019-07-29").casualties("all", "killed", 0).send();
        incident().in("IQ", "IQ-SU").on("2019-07-31").verified("reported")
                .casualties("peshmerga", "killed", 2).casualties("peshmerga", "wounded", 2).send();
        incident().in("SY", "SY-HI").on("2019-08-18").casualties("syrian-army", "killed", 7).send();
        incident().in("IQ", "IQ-DI").on("2019-08-22").casualties("iraqi-police", "killed", 2)
                .casualties("iraqi-police", "wounded", 3).casualties("islamic-state", "killed", 4).send();
        arrive();
    }

    @Test
    void counts_by_month_and_country() {
        summerOf2019();
        JsonPath answer = ask("series?measure=incidents&bucket=month&groupBy=country" + SUMMER);
        assertThat(rows(answer)).containsExactly(
                Map.of("bucket", "2019-07", "group", "IQ", "low", 2, "best", 2, "high", 2),
                Map.of("bucket", "2019-07", "group", "SY", "low", 1, "best", 1, "high", 1),
                Map.of("bucket", "2019-08", "group", "IQ", "low", 1, "best", 1, "high", 1),
                Map.of("bucket", "2019-08", "group", "SY", "low", 1, "best", 1, "high", 1));
        assertThat(answer.getList("unallocated")).isEmpty();
        assertThat(answer.getString("definition.countingRule")).contains("Each incident counts once.")
                .contains("discounted").contains("Incidents of every other verification count");
        assertThat(answer.getString("definition.from")).isEqualTo("2019-07-01");
        assertThat(Instant.parse(answer.getString("asOf"))).isBeforeOrEqualTo(Instant.now());
    }

    @ParameterizedTest
    @CsvSource({
            "day,     2019-07-28 2019-07-29 2019-07-31 2019-08-18 2019-08-22",
            "week,    2019-W30 2019-W31 2019-W33 2019-W34",
            "month,   2019-07 2019-08",
            "quarter, 2019-Q3",
            "half,    2019-H2",
            "year,    2019",
            "all,     all" })
    void labels_every_bucket(String bucket, String labels) {
        summerOf2019();
        JsonPath answer = ask("series?measure=incidents&bucket=" + bucket + SUMMER);
        assertThat(answer.getList("rows.bucket")).containsExactly((Object[]) labels.split(" "));
        assertThat(answer.getList("rows.best", Integer.class).stream().mapToInt(n -> n).sum()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "country=IQ                                | 3",
            "country=IQ&country=SY                     | 5",
            "admin1=SY-DR&admin1=IQ-DI                 | 2",
            "verification=reported                     | 1",
            "verification=discounted                   | 0",
            "group=syrian-army                         | 2",
            "source=arab-weekly                        | 1",
            "source=islamic-state-media&country=IQ     | 0",
            "category=attack                           | 5",
            "category=clash                            | 0",
            "eventType=Battles                         | 5",
            "eventType=Battles%2FArmed%20clash         | 5",
            "eventType=Protests                        | 0",
            "eventType=Protests&eventType=Battles      | 5",
            "eventType=Protests&eventType=Battles%2FArmed%20clash | 5",
            "eventType=Battles%2FAttack&eventType=Protests/Peaceful%20protest | 0",
            "violenceType=one-sided                    | 0" })
    void filters(String filter, int expected) {
        summerOf2019();
        JsonPath answer = ask("series?measure=incidents&" + filter + SUMMER);
        assertThat(answer.getList("rows.best", Integer.class).stream().mapToInt(n -> n).sum()).isEqualTo(expected);
    }

    @Test
    void what_is_dated_too_loosely_stands_unallocated_once() {
        incident().from("2020-08-01", "2020-08-31").in("IQ", "IQ-DI").send();
        incident().from("2020-08-28", "2020-09-02").in("IQ", "IQ-DI").send();
        incident().on("2020-08-05").in("IQ", null).send();
        arrive();
        JsonPath byMonth = ask("series?measure=incidents&bucket=month&from=2020-08-01&to=2020-09-30");
        assertThat(rows(byMonth)).containsExactly(row("2020-08", null, 2));
        assertThat(byMonth.getList("unallocated.reason")).containsExactly("These are not dated to one month.");
        JsonPath byDay = ask("series?measure=incidents&bucket=day&groupBy=admin1&from=2020-08-01&to=2020-08-31");
        assertThat(byDay.getList("rows")).isEmpty();
        assertThat(byDay.getList("unallocated.reason")).containsExactly("These are placed no closer than by country.",
                "These are not dated to one day.", "The days of these reach out of the window from 2020-08-01 to 2020-08-31.");
        assertThat(byDay.getList("unallocated.group")).containsExactly("IQ", "IQ-DI", "IQ-DI");
        assertThat(byDay.getList("unallocated.bucket")).containsExactly("2020-08-05", null, null);
        assertThat(ask("series?measure=incidents&from=2020-09-01").getList("unallocated.reason"))
                .containsExactly("The days of these start before 2020-09-01.");
        assertThat(ask("series?measure=incidents&to=2020-08-30").getList("unallocated.reason"))
                .containsExactly("The days of these reach beyond 2020-08-30.");
        assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(3);
    }

    @Test
    void what_is_merged_away_withdrawn_or_discounted_never_counts() {
        UUID merged = incident().send().id();
        UUID withdrawn = incident().send().id();
        incident().verified("discounted").send();
        incident().verified("disputed").send();
        arrive();
        assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(3);
        incident(merged).knownAt(Instant.now()).revision(2, "merged").mergedInto(UUID.randomUUID()).send();
        incident(withdrawn).knownAt(Instant.now()).revision(2, "withdrawn").send();
        arrive();
        assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(1);
        incident(withdrawn).knownAt(Instant.now()).revision(3, "restored").send();
        arrive();
        assertThat(ask("series?measure=incidents").getList("rows.best")).containsExactly(2);
        assertThat(ask("series?measure=incidents&verification=discounted").getList("rows")).isEmpty();
    }

    @Test
    void answers_as_of_any_moment_whatever_the_order_in_which_revisions_come() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        Instant second = Instant.parse("2026-02-01T00:00:00Z");
        Instant third = Instant.parse("2026-03-01T00:00:00.000001Z");
        UUID id = UUID.randomUUID();
        incident(id).revision(3, "revised").knownAt(third).in("SY", "SY-HI").send();
        incident(id).revision(1, "recorded").knownAt(first).in("IQ", "IQ-DI").send();
        incident(id).revision(3, "revised").knownAt(third).in("SY", "SY-HI").send();
        incident(id).revision(2, "revised").knownAt(second).in("IQ", "IQ-SU").send();
        incident(id).revision(1, "recorded").knownAt(first).in("IQ", "IQ-DI").send();
        arrive();
        assertThat(groupsAsOf("2025-12-31T23:59:59.999999Z")).isEmpty();
        assertThat(groupsAsOf("2026-01-01T00:00:00Z")).containsExactly("IQ-DI");
        assertThat(groupsAsOf("2026-01-31T23:59:59.999999Z")).containsExactly("IQ-DI");
        assertThat(groupsAsOf("2026-02-01T01:00:00%2B01:00")).containsExactly("IQ-SU");
        assertThat(groupsAsOf("2026-03-01T00:00:00Z")).containsExactly("IQ-SU");
        assertThat(groupsAsOf("2026-03-01T00:00:00.000001Z")).containsExactly("SY-HI");
        assertThat(groupsAsOf("9999-01-01T00:00:00Z")).containsExactly("SY-HI");
        assertThat(groupsAsOf("-1000000-01-01T00:00:00Z")).isEmpty();
    }

    private List<String> groupsAsOf(String asOf) {
        return ask("series?measure=incidents&groupBy=admin1&asOf=" + asOf).getList("rows.group");
    }

    @Test
    void no_answer_is_later_than_what_was_read() {
        JsonPath answer = ask("series?measure=incidents&asOf=9999-01-01T00:00:00Z");
        assertThat(Instant.parse(answer.getString("asOf"))).isBefore(Instant.now());
        assertThat(ask("series?measure=incidents&asOf=2026-01-01T00:00:00Z").getString("asOf"))
                .isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void an_incident_with_several_actors_counts_in_each() {
        incident().actor("islamic-state", "perpetrator").actor("sdf", "target").send();
        incident().actor("islamic-state", "perpetrator").actor("al-nusra", "perpetrator").send();
        incident().actor("islamic-state", "perpetrator").actor("islamic-state", "party").send();
        incident().send();
        arrive();
        JsonPath answer = ask("series?measure=incidents&groupBy=perpetrator");
        assertThat(rows(answer)).containsExactly(row("all", "al-nusra", 1), row("all", "islamic-state", 3));
        assertThat(answer.getList("unallocated.reason")).containsExactly("No perpetrator is named in these.");
        assertThat(answer.getString("definition.countingRule")).contains("counts in each");
        assertThat(rows(ask("series?measure=incidents&groupBy=actor")))
                .containsExactly(row("all", "al-nusra", 1), row("all", "islamic-state", 3), row("all", "sdf", 1));
        assertThat(ask("series?measure=incidents&perpetrator=al-nusra&perpetrator=sdf").getList("rows.best"))
                .containsExactly(1);
        assertThat(ask("series?measure=incidents&target=sdf&actor=islamic-state").getList("rows.best")).containsExactly(1);
    }

    /** The first has as many as fit into an index whatever they are, the second has more. */
    @ParameterizedTest
    @CsvSource({ "15, 200", "60, 600" })
    void an_incident_of_many_long_names_counts_with_the_others(int sources, int letters) {
        IncidentEvent named = incident().in("IQ", "IQ-DI").kind("attack", name(letters), "state-based")
                .actor(name(64), "perpetrator").actor(name(64), "target").actor(name(64), "perpetrator")
                .actor(name(64), "target");
        for (String outcome : List.of("killed", "wounded", "detained", "missing")) {
            named.casualties("all", outcome, 1_000_000_007, 2_000_000_011, 2_000_000_087, null);
        }
        for (int i = 0; i < sources; i++) {
            named.claim(name(64), null, "asserts", null);
        }
        named.send();
        incident().in("IQ", "IQ-DI").claim("amaq", null, "asserts", null).casualties("all", "killed", 1).send();
        arrive();
        JsonPath answer = ask("series?measure=killed&country=IQ&category=attack&verification=claimed&groupBy=source");
        assertThat(answer.getList("rows")).hasSize(sources + 1);
        assertThat(rows(ask("series?measure=killed&country=IQ&admin1=IQ-DI&verification=claimed")))
                .containsExactly(people("all", null, 1_000_000_008, 2_000_000_012, 2_000_000_088, 0));
    }

    /** Of letters that nothing can shorten. */
    private static String name(int letters) {
        return new Random().ints(letters, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }

    @Test
    void claims_count_one_for_each_incident_and_claiming_actor() {
        incident().in("IQ", "IQ-DI").actor("islamic-state", "perpetrator")
                .claim("amaq", "fox-news", "claims-responsibility", "islamic-state")
                .claim("islamic-state-media", null, "claims-responsibility", "islamic-state")
                .claim("sdf-media", "fox-news", "asserts", null).send();
        incident().in("SY", "SY-HI").actor("islamic-state", "perpetrator")
                .claim("amaq", "fox-news", "claims-responsibility", "islamic-state")
                .claim("other-media", "fox-news", "claims-responsibility", "other-group")
                .claim("nobody", "fox-news", "claims-responsibility", null).send();
        incident().in("SY", "SY-HI").claim("amaq", "fox-news", "denies", "islamic-state").send();
        arrive();
        assertThat(rows(ask("series?measure=claims"))).containsExactly(row("all", null, 3));
        assertThat(rows(ask("series?measure=claims&groupBy=country")))
                .containsExactly(row("all", "IQ", 1), row("all", "SY", 2));
        assertThat(rows(ask("series?measure=claims&groupBy=actor")))
                .containsExactly(row("all", "islamic-state", 2), row("all", "other-group", 1));
        assertThat(ask("series?measure=incidents&groupBy=source").getList("rows.group"))
                .containsExactly("amaq", "fox-news", "islamic-state-media", "nobody", "other-media", "sdf-media");
    }

    @Test
    void people_are_added_with_their_ranges_and_parts_are_not() {
        incident().on("2019-03-24").casualties("all", "killed", 140, 147, 150, null)
                .casualties("russian-army", "killed", 2, 2, 2, "all").casualties("pro-iran", "killed", 9, 9, 9, "all").send();
        incident().on("2019-03-25").casualties("all", "killed", 0).send();
        incident().on("2019-03-26").casualties("police", "killed", null).send();
        incident().on("2019-03-27").casualties("police", "killed", 3, null, null, null).send();
        incident().on("2019-03-28").casualties("police", "wounded", 1).send();
        arrive();
        assertThat(rows(ask("series?measure=killed")))
                .containsExactly(people("all", null, 143, 150, 153, 3));
        assertThat(rows(ask("series?measure=killed&groupBy=group"))).containsExactly(
                people("all", "all", 140, 147, 150, 0), people("all", "police", 3, 3, 3, 2));
        assertThat(ask("series?measure=killed&groupBy=group").getList("unallocated.unknown")).containsExactly(1);
        assertThat(rows(ask("series?measure=killed&group=russian-army")))
                .as("a part that is asked for alone counts").containsExactly(people("all", null, 2, 2, 2, 0));
        assertThat(rows(ask("series?measure=killed&group=russian-army&group=all")))
                .as("a part is never added to what includes it").containsExactly(people("all", null, 140, 147, 150, 0));
        assertThat(ask("series?measure=killed&group=police").getList("rows.best")).containsExactly(3);
        assertThat(rows(ask("series?measure=wounded&group=police")))
                .containsExactly(people("all", null, 1, 1, 1, 2));
        assertThat(ask("series?measure=detained").getList("rows.unknown")).containsExactly(5);
    }

    @Test
    void reports_count_by_the_days_of_their_publication() {
        String example = Contracts.examples("report").get(0);
        for (int i = 0; i < 3; i++) {
            String id = UUID.randomUUID().toString();
            String report = example.replaceAll("\"id\": \"[^\"]+\"", "\"id\": \"" + id + "\"")
                    .replace("2020-09-03", i == 0 ? "2020-10-01" : "2020-09-03")
                    .replace("fox-news", i == 2 ? "the-reference" : "fox-news");
            assertThat(Contracts.violations("report", report)).isEmpty();
            Topic.send(Topics.REPORTS, id, UUID.randomUUID().toString(), "org.vigil.report.filed", report);
        }
        arrive();
        assertThat(rows(ask("series?measure=reports&bucket=month")))
                .containsExactly(row("2020-09", null, 2), row("2020-10", null, 1));
        assertThat(rows(ask("series?measure=reports&groupBy=source")))
                .containsExactly(row("all", "fox-news", 2), row("all", "the-reference", 1));
        assertThat(ask("series?measure=reports&source=the-reference").getList("rows.best")).containsExactly(1);
    }

    @Test
    void an_answer_has_at_most_ten_thousand_rows() {
        execute("""
                insert into incident_fact select gen_random_uuid(), 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '1990-01-01' + n, date '1990-01-01' + n, 'day', 'attack', null, null, 'claimed', 'IQ', null,
                  '{}', '{}', '{}', '{}', '{}', '{}' from generate_series(0, 10000) n""");
        assertThat(ask("series?measure=incidents&bucket=day&from=1990-01-02").getList("rows")).hasSize(10_000);
        As.role("reader").get("/api/v1/stats/series?measure=incidents&bucket=day").then().statusCode(400)
                .body("violations[0].field", equalTo("bucket"))
                .body("violations[0].message", containsString("choose a longer bucket"));
    }

    private static Map<String, Object> row(String bucket, String group, int number) {
        Map<String, Object> row = new HashMap<>(Map.of("bucket", bucket, "low", number, "best", number, "high", number));
        row.put("group", group);
        return row;
    }

    private static Map<String, Object> people(String bucket, String group, int low, int best, int high, int unknown) {
        Map<String, Object> row = row(bucket, group, best);
        row.putAll(Map.of("low", low, "high", high, "unknown", unknown));
        return row;
    }
}
