package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.base;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.part;
import static org.vigil.stats.statement.Stated.period;
import static org.vigil.stats.statement.Stated.range;
import static org.vigil.stats.statement.Stated.told;

import org.junit.jupiter.api.Test;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Qualifier;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Statement;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ChecksTest {

    @Test
    void claimed_attacks_and_attacks_are_not_the_same_unit() {
        Statement centcom = figure("153").unit("claimed attacks").from("2024-01-01", "2024-06-30")
                .change(null, "on track to double", base(period("2023-01-01", "2023-12-31"), "121", "attacks")).build();
        assertThat(Checks.of(centcom)).containsExactly(
                told("wording-against-arithmetic", false,
                        "153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121: more than double"),
                told("same-unit", false, "153 are claimed attacks, 121 are attacks"));
    }

    @Test
    void units_are_compared_without_regard_to_capitals_and_spaces() {
        assertThat(new SameUnit().check(figure("73").unit("Attacks").change(null, "doubled", base(null, "43", " attacks "))
                .build())).containsExactly(told("same-unit", true, "73 and 43 are both Attacks"));
        assertThat(new SameUnit().check(figure("73").change(null, "doubled", base(null, "43", null)).build()))
                .containsExactly(told("same-unit", null, "The unit of 43 is not stated"));
        assertThat(new SameUnit().check(figure("73").unit(" ").change(null, "doubled", base(null, "43", "attacks")).build()))
                .containsExactly(told("same-unit", null, "The unit of 73 is not stated"));
        assertThat(new SameUnit().check(figure("73").change("25", null, null).build())).isEmpty();
    }

    @Test
    void a_share_lies_within_0_and_100() {
        assertThat(new ShareWithin100().check(figure("79").of(FigureMeasure.SHARE, FigureKind.FLOW).unit(null).build()))
                .containsExactly(told("share-within-100", true, "79 % is a share of a whole of 100 %"));
        assertThat(new ShareWithin100().check(figure("101").unit(" Percent").parts(null, part("a", exact("-1"))).build()))
                .containsExactly(told("share-within-100", false, "101 % is no share of a whole of 100 %"),
                        told("share-within-100", false, "-1 % is no share of a whole of 100 %"));
        assertThat(new ShareWithin100().check(figure("101").build())).isEmpty();
    }

    @Test
    void low_best_and_high_rise() {
        assertThat(new RangeInOrder().check(figure(range("50", "300")).build()))
                .containsExactly(told("range-in-order", true, "50, 300 rise in order"));
        assertThat(new RangeInOrder().check(figure("10").parts(null, part("a", Stated.value(Qualifier.RANGE, "3", "2", "9")))
                .build())).containsExactly(told("range-in-order", false, "3, 2, 9 do not rise in order"));
        assertThat(new RangeInOrder().check(figure("10").build())).as("one number has no order").isEmpty();
    }

    @Test
    void nothing_is_said_of_a_bare_number() {
        assertThat(Checks.of(figure("10000").build())).isEmpty();
    }

    @Test
    void a_percentage_says_what_it_is_a_change_from() {
        assertThat(Checks.of(figure("100").change("25", null, null).build())).containsExactly(
                told("implied-base", true, "+25 % to 100 implies 80"),
                told("percent-has-base", null, "+25 % cannot be tested: what it is a change from is not stated"));
        assertThat(new PercentHasBase().check(figure("100").change("25", null, base(null, null, "attacks")).build()))
                .as("a unit alone is no base").hasSize(1);
        assertThat(new PercentHasBase().check(figure("100").change("25", null, base(null, "80", null)).build()))
                .isEmpty();
        assertThat(new PercentHasBase().check(figure("100").change(null, "up", null).build())).isEmpty();
    }

    @Test
    void a_part_lies_within_the_days_of_its_whole() {
        assertThat(new PartsWithinPeriod().check(figure("10").from("2024-01-01", "2024-06-30").parts(null,
                part("first", period("2024-01-01", "2024-03-31"), exact("4")),
                part("third", period("2024-07-01", "2024-09-30"), exact("4")), part("undated", exact("1"))).build()))
                .containsExactly(
                        told("parts-within-period", true,
                                "first: the part in 2024-Q1 lies within its whole in 2024-H1"),
                        told("parts-within-period", false,
                                "third: the part in 2024-Q3 does not lie within its whole in 2024-H1"));
        assertThat(new PartsWithinPeriod().check(figure("10").parts(null,
                part("first", period("2024-01-01", "2024-03-31"), exact("4"))).build())).singleElement()
                .extracting(Check::holds).isNull();
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertThat(Checks.rules()).doesNotHaveDuplicates().hasSize(12).allMatch(name -> name.matches("[a-z0-9-]+"));
    }
}
