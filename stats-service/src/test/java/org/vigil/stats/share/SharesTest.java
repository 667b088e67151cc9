package org.vigil.stats.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class SharesTest extends StatsTest {

    @Test
    void what_has_no_group_is_in_the_total_and_told_apart() {
        incident().in("IQ", "IQ-DI").on("2020-08-01").send();
        incident().in("IQ", "IQ-DI").on("2020-08-02").send();
        incident().in("IQ", "IQ-KI").on("2020-08-02").send();
        incident().in("IQ", null).on("2020-08-02").send();
        incident().in("IQ", "IQ-KI").from("2020-08-31", "2020-09-01").send();
        incident().in("IQ", null).from("2020-08-31", "2020-09-01").send();
        arrive();
        JsonPath answer = ask("shares?measure=incidents&groupBy=admin1&from=2020-08-01&to=2020-08-31");
        assertThat(answer.getInt("total.best")).isEqualTo(4);
        assertThat(answer.getList("rows.group")).containsExactly("IQ-DI", "IQ-KI");
        assertThat(numbers(answer, "rows.share")).containsExactly("50", "25");
        assertThat(answer.getList("unallocated.group")).containsExactly("IQ", "IQ-KI", "IQ");
        assertThat(numbers(answer, "unallocated.share")).as("what reaches out of the window is no part of the total")
                .containsExactly("25", "null", "null");
        assertThat(answer.getString("definition.countingRule")).contains("counted once, with what has no group")
                .doesNotContain("overlap");
    }

    @Test
    void ranges_make_a_range_of_shares() {
        incident().on("2020-08-01").casualties("police", "killed", 1, 2, 3, null).send();
        incident().on("2020-08-02").casualties("civilians", "killed", 4, 8, 17, null)
                .casualties("children", "killed", 1, 1, 1, "civilians").send();
        incident().on("2020-08-03").casualties("civilians", "killed", null).send();
        arrive();
        JsonPath answer = ask("shares?measure=killed&groupBy=group");
        assertThat(answer.getMap("total")).containsEntry("low", 5).containsEntry("best", 10).containsEntry("high", 20)
                .containsEntry("unknown", 1);
        assertThat(answer.getList("rows.group")).containsExactly("civilians", "police");
        assertThat(numbers(answer, "rows.shareLow")).containsExactly("57.1", "5.6");
        assertThat(numbers(answer, "rows.share")).containsExactly("80", "20");
        assertThat(numbers(answer, "rows.shareHigh")).containsExactly("94.4", "42.9");
    }

    @Test
    void shares_of_groups_that_overlap_may_add_up_to_more_than_all() {
        incident().actor("red", "perpetrator").actor("blue", "perpetrator").send();
        incident().actor("red", "perpetrator").send();
        incident().send();
        arrive();
        JsonPath answer = ask("shares?measure=incidents&groupBy=perpetrator");
        assertThat(numbers(answer, "rows.share")).containsExactly("33.3", "66.7");
        assertThat(numbers(answer, "unallocated.share")).containsExactly("33.3");
        assertThat(answer.getString("definition.countingRule")).contains("may add up to more than 100 %");
    }

    @Test
    void of_nothing_there_is_no_share() {
        JsonPath answer = ask("shares?measure=killed&groupBy=country");
        assertThat(answer.getInt("total.best")).isZero();
        assertThat(answer.getList("rows")).isEmpty();
    }

    private static List<String> numbers(JsonPath answer, String path) {
        return answer.<Object> getList(path).stream().map(String::valueOf).toList();
    }
}
