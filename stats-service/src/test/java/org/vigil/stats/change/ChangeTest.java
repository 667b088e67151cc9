package org.vigil.stats.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class ChangeTest extends StatsTest {

    @Test
    void compares_each_month_with_the_one_before_it_even_outside_the_window() {
        attacks("2020-06-15", "IQ", 12);
        attacks("2020-07-15", "IQ", 8);
        attacks("2020-08-15", "IQ", 10);
        JsonPath answer = ask("change?measure=incidents&bucket=month&from=2020-07-01&to=2020-09-30");
        assertThat(answer.getList("rows.bucket")).containsExactly("2020-07", "2020-08", "2020-09");
        assertThat(answer.getList("rows.best")).containsExactly(8, 10, 0);
        assertThat(answer.getList("rows.previous")).containsExactly(12, 8, 10);
        assertThat(answer.getList("rows.absolute")).containsExactly(-4, 2, -10);
        assertThat(answer.<Number> getList("rows.percent").stream().map(String::valueOf)).containsExactly("-33.3", "25",
                "-100");
        assertThat(answer.getList("rows.band")).containsExactly("large-decrease", "moderate-increase", "large-decrease");
        assertThat(answer.getList("rows.notCompared")).containsOnlyNulls();
    }

    @Test
    void what_fell_to_nothing_and_what_came_from_nothing_are_rows() {
        attacks("2020-07-15", "IQ", 6);
        attacks("2020-08-15", "SY", 7);
        JsonPath answer = ask("change?measure=incidents&bucket=month&groupBy=country&from=2020-08-01&to=2020-08-31");
        assertThat(answer.getList("rows.group")).containsExactly("IQ", "SY");
        assertThat(answer.getList("rows.best")).containsExactly(0, 7);
        assertThat(answer.getList("rows.previous")).containsExactly(6, 0);
        assertThat(answer.getList("rows.band")).containsExactly("large-decrease", "large-increase");
        assertThat(answer.getString("rows[1].percent")).isNull();
    }

    @Test
    void a_window_as_a_whole_is_compared_with_as_many_months_or_days_before_it() {
        attacks("2023-07-01", "IQ", 4);
        attacks("2024-06-30", "IQ", 9);
        JsonPath half = ask("change?measure=incidents&from=2024-01-01&to=2024-06-30");
        assertThat(half.getList("rows.bucket")).containsExactly("all");
        assertThat(half.getInt("rows[0].best")).isEqualTo(9);
        assertThat(half.getInt("rows[0].previous")).isEqualTo(4);
        JsonPath days = ask("change?measure=incidents&from=2023-07-02&to=2023-07-02");
        assertThat(days.getInt("rows[0].best")).isZero();
        assertThat(days.getInt("rows[0].previous")).isEqualTo(4);
        assertThat(days.getString("rows[0].band")).isEqualTo("limited");
    }

    @Test
    void a_part_of_a_month_is_not_compared_with_a_whole_one() {
        attacks("2020-07-15", "IQ", 6);
        attacks("2020-08-15", "IQ", 6);
        JsonPath answer = ask("change?measure=incidents&bucket=month&from=2020-07-01&to=2020-08-20");
        assertThat(answer.getList("rows.best")).containsExactly(6, 6);
        assertThat(answer.getList("rows.previous")).containsExactly(0, null);
        assertThat(answer.getList("rows.band")).containsExactly("large-increase", null);
        assertThat(answer.getString("rows[1].notCompared")).contains("only a part of 2020-08");
    }

    @Test
    void ranges_stay_ranges_and_the_loosely_dated_are_told_on_both_sides() {
        incident().on("2020-07-01").casualties("all", "killed", 1, 2, 9, null).send();
        incident().on("2020-08-01").casualties("all", "killed", 10, 20, 30, null).send();
        incident().from("2020-07-31", "2020-08-01").casualties("all", "killed", 5).send();
        arrive();
        JsonPath answer = ask("change?measure=killed&bucket=month&from=2020-08-01&to=2020-08-31");
        assertThat(answer.getInt("rows[0].low")).isEqualTo(10);
        assertThat(answer.getInt("rows[0].high")).isEqualTo(30);
        assertThat(answer.getInt("rows[0].unknown")).isZero();
        assertThat(answer.getInt("rows[0].previousLow")).isEqualTo(1);
        assertThat(answer.getInt("rows[0].previous")).isEqualTo(2);
        assertThat(answer.getInt("rows[0].previousHigh")).isEqualTo(9);
        assertThat(answer.getList("unallocated.best")).containsExactly(5);
        assertThat(answer.getList("unallocatedBefore.best")).containsExactly(5);
    }

    @Test
    void like_for_like_a_new_source_makes_no_spike() {
        for (String month : List.of("06", "07", "08")) {
            incident().on("2020-" + month + "-10").claim("old-outlet", null, "asserts", null).send();
        }
        for (int i = 0; i < 5; i++) {
            incident().on("2020-07-20").claim("new-outlet", null, "asserts", null).send();
            incident().on("2020-08-20").claim("new-outlet", null, "asserts", null).send();
        }
        incident().on("2020-06-20").claim("lost-outlet", null, "asserts", null).send();
        incident().on("2020-08-21").claim("new-outlet", null, "asserts", null).claim("old-outlet", null, "asserts", null)
                .send();
        arrive();
        String months = "change?measure=incidents&bucket=month&from=2020-07-01&to=2020-08-31";
        JsonPath all = ask(months);
        assertThat(all.getList("rows.best")).containsExactly(6, 7);
        assertThat(all.getList("panel")).isNull();
        JsonPath like = ask(months + "&likeForLike=true");
        assertThat(like.getList("panel")).containsExactly("old-outlet");
        assertThat(like.getList("rows.previous")).containsExactly(1, 1);
        assertThat(like.getList("rows.best")).containsExactly(1, 2);
        assertThat(like.getString("definition.countingRule")).contains(
                "both from 2020-06-01 to 2020-06-30 and from 2020-08-01 to 2020-08-31");
        assertThat(like.getMap("definition.filters")).isEmpty();
        assertThat(ask("change?measure=incidents&from=2020-08-01&to=2020-08-31&likeForLike=true").getList("panel"))
                .as("against July alone").containsExactly("new-outlet", "old-outlet");
        JsonPath nobody = ask(months + "&likeForLike=true&source=new-outlet");
        assertThat(nobody.getList("panel")).isEmpty();
        assertThat(nobody.getList("rows")).isEmpty();
        assertThat(ask(months + "&likeForLike=true&asOf=2020-01-01T00:00:00Z").getList("panel")).isEmpty();
    }

    @Test
    void a_source_whose_reports_are_known_throughout_is_on_the_panel() {
        incident().on("2020-08-20").claim("weekly", null, "asserts", null).send();
        arrive();
        for (String day : List.of("2020-07-03", "2020-08-03")) {
            execute("""
                    insert into known_report (id, revision, known_at, source, published_from, published_to, lineage)
                    values (gen_random_uuid(), 1, now() - interval '1 hour', 'weekly', date '%1$s', date '%1$s', 'original')"""
                    .formatted(day));
        }
        JsonPath answer = ask("change?measure=incidents&from=2020-08-01&to=2020-08-31&likeForLike=true");
        assertThat(answer.getList("panel")).containsExactly("weekly");
        assertThat(answer.getList("rows.best")).containsExactly(1);
        assertThat(answer.getList("rows.previous")).containsExactly(0);
    }

    @Test
    void a_recent_month_is_provisional_by_how_late_earlier_months_became_known() {
        for (int month = 1; month <= 11; month++) {
            LocalDate first = LocalDate.of(2025, month, 1);
            LocalDate last = first.plusMonths(1).minusDays(1);
            attacks(first.toString(), "IQ", 2, "timestamptz '" + first + " 12:00Z'");
            attacks(first.toString(), "IQ", 1, "timestamptz '" + last.plusDays(10) + " 12:00Z'");
            attacks(first.toString(), "IQ", 1, "timestamptz '" + last.plusDays(40) + " 12:00Z'");
        }
        attacks("2026-01-10", "IQ", 3, "timestamptz '2026-01-20 12:00Z'");
        attacks("2026-02-10", "IQ", 2, "timestamptz '2026-02-20 12:00Z'");
        attacks("2025-08-10", "SY", 1, "timestamptz '2025-08-20 12:00Z'");
        attacks("2010-08-10", "IQ", 90, "timestamptz '2025-09-20 12:00Z'");
        String months = "change?measure=incidents&bucket=month&from=2025-08-01&to=2026-02-28&asOf=2026-03-01T10:00:00Z&country=IQ";
        JsonPath answer = ask(months);
        assertThat(answer.getList("rows.bucket")).containsExactly("2025-08", "2025-09", "2025-10", "2025-11", "2025-12",
                "2026-01",
                "2026-02");
        assertThat(answer.getList("rows.provisional")).containsExactly(false, false, false, false, false, true, true);
        assertThat(answer.<Number> getList("rows.completeness").stream().map(String::valueOf))
                .containsExactly("100", "100", "100", "100", "100", "75", "50");
        assertThat(answer.getString("buckets[0].why")).contains("After 180 days");
        assertThat(answer.getString("buckets[6].why"))
                .isEqualTo("Its last day, 2026-02-28, is 1 day before 2026-03-01. Of the 8 "
                        + "earlier ones with incidents from 2025-01-01 to 2025-08-31, the median had 50 % known 1 day after the last day; "
                        + "below 95 % it counts as provisional.");
        JsonPath tooFew = ask(months.replace("country=IQ", "country=SY").replace("2026-02-28", "2025-09-30"));
        assertThat(tooFew.getList("rows.provisional")).containsExactly(false, true);
        assertThat(tooFew.getList("rows.completeness")).containsExactly(100, null);
        assertThat(tooFew.getString("buckets[1].why")).contains("nobody can say");
        JsonPath window = ask("change?measure=incidents&from=2026-02-01&to=2026-02-28&asOf=2026-02-20T13:00:00Z&country=IQ");
        assertThat(window.getString("buckets[0].why")).contains("is not over on 2026-02-20")
                .contains("8 days before the last day");
        assertThat(window.getBoolean("rows[0].provisional")).isTrue();
    }
}
