package org.vigil.stats.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

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
}
