package org.vigil.stats.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class PaceTest extends StatsTest {

    @Test
    void holds_a_half_year_against_the_full_year_before() {
        attacks("2023-12-31", "IQ", 121);
        attacks("2024-01-01", "IQ", 100);
        attacks("2024-06-30", "SY", 53);
        attacks("2024-07-01", "SY", 20);
        JsonPath answer = ask("pace?measure=incidents&from=2024-01-01&to=2024-06-30");
        assertThat(answer.getInt("daysElapsed")).isEqualTo(182);
        assertThat(answer.getInt("daysTotal")).isEqualTo(366);
        assertThat(answer.getString("shareElapsed")).isEqualTo("0.4973");
        assertThat(answer.getString("reference.from")).isEqualTo("2023-01-01");
        assertThat(answer.getString("reference.to")).isEqualTo("2023-12-31");
        assertThat(answer.getList("rows")).hasSize(1);
        assertThat(answer.getInt("rows[0].soFar")).isEqualTo(153);
        assertThat(answer.getInt("rows[0].projected")).isEqualTo(308);
        assertThat(answer.getInt("rows[0].reference")).isEqualTo(121);
        assertThat(answer.getString("rows[0].ratio")).isEqualTo("2.54");
        assertThat(answer.getString("rows[0].says"))
                .isEqualTo("153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121");
        assertThat(answer.getString("definition.countingRule")).contains("foretells nothing");
    }

    @Test
    void is_split_by_groups_that_there_are_now_or_were_before() {
        attacks("2023-05-01", "IQ", 10);
        attacks("2024-05-01", "SY", 4);
        JsonPath answer = ask("pace?measure=incidents&to=2024-06-30&groupBy=country");
        assertThat(answer.getString("period.from")).isEqualTo("2024-01-01");
        assertThat(answer.getList("rows.group")).containsExactly("IQ", "SY");
        assertThat(answer.getList("rows.soFar")).containsExactly(0, 4);
        assertThat(answer.getList("rows.projected")).containsExactly(0, 8);
        assertThat(answer.getList("rows.reference")).containsExactly(10, 0);
        assertThat(answer.getString("rows[1].ratio")).isNull();
    }

    @Test
    void goes_as_far_as_the_day_of_the_moment_asked_for() {
        attacks("2026-01-05", "IQ", 5, "timestamptz '2026-01-06 00:00Z'");
        attacks("2026-02-05", "IQ", 5, "timestamptz '2026-02-06 00:00Z'");
        JsonPath answer = ask("pace?measure=incidents&asOf=2026-01-31T12:00:00Z");
        assertThat(answer.getString("period.from")).isEqualTo("2026-01-01");
        assertThat(answer.getString("period.to")).isEqualTo("2026-01-31");
        assertThat(answer.getInt("rows[0].soFar")).isEqualTo(5);
        assertThat(answer.getInt("rows[0].projected")).isEqualTo(59);
        JsonPath past = ask("pace?measure=incidents&asOf=2026-01-31T12:00:00Z&from=2025-03-01");
        assertThat(past.getString("period.to")).as("never beyond its year").isEqualTo("2025-12-31");
        assertThat(ask("pace?measure=incidents&asOf=2026-01-31T12:00:00Z&to=2026-02-28").getString("period.to"))
                .isEqualTo("2026-02-28");
    }

    @Test
    void can_be_held_against_any_earlier_year_or_days_with_ranges_and_what_is_unallocated() {
        incident().on("2022-02-01").casualties("all", "killed", 10, 20, 40, null).send();
        incident().on("2024-02-01").casualties("all", "killed", 1, 2, 3, null).send();
        incident().on("2024-02-02").casualties("all", "wounded", 1).send();
        incident().from("2023-12-31", "2024-01-01").casualties("all", "killed", 5).send();
        incident().from("2021-12-31", "2022-01-01").casualties("all", "killed", 7).send();
        arrive();
        JsonPath year = ask("pace?measure=killed&from=2024-01-01&to=2024-06-30&referenceYear=2022");
        assertThat(year.getMap("rows[0]")).containsEntry("low", 1).containsEntry("high", 3).containsEntry("unknown", 1)
                .containsEntry("projectedLow", 2).containsEntry("projected", 4).containsEntry("projectedHigh", 6)
                .containsEntry("referenceLow", 10).containsEntry("reference", 20).containsEntry("referenceHigh", 40)
                .containsEntry("referenceUnknown", 0);
        assertThat(year.getString("rows[0].ratioLow")).isEqualTo("0.05");
        assertThat(year.getString("rows[0].ratio")).isEqualTo("0.2");
        assertThat(year.getString("rows[0].ratioHigh")).isEqualTo("0.6");
        assertThat(year.getList("unallocated.best")).containsExactly(5);
        assertThat(year.getList("unallocatedReference.best")).containsExactly(7);
        JsonPath days = ask(
                "pace?measure=killed&from=2024-01-01&to=2024-06-30&referenceFrom=2022-01-15&referenceTo=2022-02-14");
        assertThat(days.getInt("daysTotal")).isEqualTo(31);
        assertThat(days.getString("rows[0].says")).contains("in 31 days");
    }
}
