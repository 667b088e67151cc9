package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.base;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.period;
import static org.vigil.stats.statement.Stated.range;
import static org.vigil.stats.statement.Stated.told;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WordingAgainstArithmeticTest {

    private static final Period UNDATED_WEEK = null;

    @Test
    void more_than_twice_the_pace_is_not_on_track_to_double() {
        Statement centcom = figure("153").from("2024-01-01", "2024-06-30")
                .change(null, "on track to double", base(period("2023-01-01", "2023-12-31"), "121", "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(centcom)).containsExactly(told("wording-against-arithmetic", false,
                "153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121: more than double"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "73  | 43  | doubled                        | false | 73 to 43 is 1.70: not doubled",
            "86  | 43  | doubled                        | true  | 86 to 43 is 2.00: doubled",
            "90  | 50  | nearly doubled                 | true  | 90 to 50 is 1.80: doubled",
            "110 | 50  | twice as many                  | true  | 110 to 50 is 2.20: doubled",
            "111 | 50  | has been doubling              | false | 111 to 50 is 2.22: more than doubled",
            "101 | 50  | more than doubled              | true  | 101 to 50 is 2.02: more than doubled",
            "100 | 50  | more than doubled              | false | 100 to 50 is 2.00: not more than doubled",
            "150 | 50  | Tripled                        | true  | 150 to 50 is 3.00: tripled",
            "200 | 50  | a fourfold rise                | true  | 200 to 50 is 4.00: quadrupled",
            "27  | 54  | halved                         | true  | 27 to 54 is 0.50: halved",
            "40  | 54  | fell by half                   | false | 40 to 54 is 0.74: not halved",
            "10  | 54  | was halved                     | false | 10 to 54 is 0.19: more than halved",
            "10  | 54  | more than halved               | true  | 10 to 54 is 0.19: more than halved",
            "10  | 5   | a significant rise             | -     | \"a significant rise\" names no ratio that could be reckoned",
            "10  | 5   | a rise in the first half       | -     | \"a rise in the first half\" names no ratio that could be reckoned",
            "10  | 0   | doubled                        | -     | Nothing is a multiple of 0",
            "10  | -   | doubled                        | -     | \"doubled\" is not said of two stated numbers" })
    void the_word_is_held_against_the_ratio(String value, String base, String wording, Boolean holds, String says) {
        Statement statement = figure(value).change(null, wording, base(UNDATED_WEEK, base, "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(statement))
                .containsExactly(told("wording-against-arithmetic", holds, says));
    }

    static Stream<Arguments> paces() {
        return Stream.of(
                Arguments.of("on track to double", "2023-01-01", "2023-06-30", "2022-01-01", "2022-12-31", "99", "100", true,
                        "99 in 181 of 365 days is a pace of 200 a year, 2.0 times 100: double"),
                Arguments.of("on track to double", "2023-01-01", "2023-06-30", "2022-01-01", "2022-12-31", "60", "100", false,
                        "60 in 181 of 365 days is a pace of 121 a year, 1.2 times 100: less than double"),
                Arguments.of("on course to halve", "2023-07-01", "2023-07-10", "2023-06-01", "2023-06-30", "10", "31", false,
                        "10 in 10 of 31 days is a pace of 31 a month, 1.0 times 31: more than half"),
                Arguments.of("on pace to triple", "2024-02-01", "2024-02-15", "2023-10-01", "2023-12-31", "45", "91", true,
                        "45 in 15 of 91 days is a pace of 273 a quarter, 3.0 times 91: triple"),
                Arguments.of("doubled", "2019-03-24", "2019-06-17", "2019-01-01", "2019-01-10", "86", "5", true,
                        "86 in 86 days is a pace of 10 in 10 days, 2.0 times 5: double"),
                Arguments.of("doubled", "2023-01-01", "2023-12-31", "2022-02-01", "2022-02-28", "730", "28", true,
                        "730 in 365 days is a pace of 56 in 28 days, 2.0 times 28: double"),
                Arguments.of("doubled", "2020-07-01", "2020-07-31", "2020-06-01", "2020-06-30", "80", "40", true,
                        "80 to 40 is 2.00: doubled"),
                Arguments.of("on track to double", "2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31", "200", "100", true,
                        "200 to 100 is 2.00: doubled"));
    }

    @ParameterizedTest
    @MethodSource("paces")
    void times_of_unlike_length_are_compared_at_a_pace(String wording, String from, String to, String baseFrom, String baseTo,
            String value, String base, Boolean holds, String says) {
        Statement statement = figure(value).from(from, to)
                .change(null, wording, base(period(baseFrom, baseTo), base, "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(statement))
                .containsExactly(told("wording-against-arithmetic", holds, says));
    }

    @Test
    void a_stock_has_no_pace() {
        Statement statement = figure("200").of(FigureMeasure.DISPLACED, FigureKind.STOCK).from("2024-06-30", "2024-06-30")
                .change(null, "doubled", base(period("2023-01-01", "2023-12-31"), "100", "people")).build();
        assertThat(new WordingAgainstArithmetic().check(statement).get(0).says()).asString()
                .isEqualTo("200 to 100 is 2.00: doubled");
    }

    @Test
    void a_pace_cannot_be_said_of_an_unknown_length_of_time() {
        Statement unknown = figure("153")
                .change(null, "doubled", base(period("2023-01-01", "2023-12-31"), "121", "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(unknown)).containsExactly(told("wording-against-arithmetic", null,
                "How long a time 153 and 121 each speak of is not known"));
        Statement onTrack = figure("153").change(null, "on track to double", base(null, "121", "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(onTrack).get(0).holds()).isNull();
    }

    static Stream<Arguments> loose() {
        return Stream.of(
                Arguments.of(about("100"), true, "about 100 to 50 is about 2.00: doubled", "50"),
                Arguments.of(about("100"), false, "about 100 to 80 is about 1.25: not doubled", "80"),
                Arguments.of(atLeast("100"), null, "at least 100 to 50 is at least 2.00: perhaps doubled", "50"),
                Arguments.of(atLeast("120"), false, "at least 120 to 50 is at least 2.40: more than doubled", "50"),
                Arguments.of(range("95", "105"), true, "95 to 105 to 50 is 1.90 to 2.10: doubled", "50"),
                Arguments.of(exact("100"), true, "100 to 50 is 2.00: doubled", "50"));
    }

    @ParameterizedTest
    @MethodSource("loose")
    void a_loose_value_decides_only_what_it_can(Value value, Boolean holds, String says, String base) {
        Statement statement = figure(value).change(null, "doubled", base(null, base, "attacks")).build();
        assertThat(new WordingAgainstArithmetic().check(statement))
                .containsExactly(told("wording-against-arithmetic", holds, says));
    }

    @Test
    void a_percentage_stands_in_where_no_base_is_stated() {
        assertThat(new WordingAgainstArithmetic().check(figure("100").change("100", "doubled", null).build()))
                .containsExactly(told("wording-against-arithmetic", true, "+100 % is a ratio of 2.00: doubled"));
        assertThat(new WordingAgainstArithmetic().check(figure("100").change("25", "doubled", null).build()))
                .containsExactly(told("wording-against-arithmetic", false, "+25 % is a ratio of 1.25: not doubled"));
    }

    @Test
    void does_not_apply_without_a_wording() {
        assertThat(new WordingAgainstArithmetic().check(figure("100").build())).isEmpty();
        assertThat(new WordingAgainstArithmetic().check(figure("100").change("25", null, null).build())).isEmpty();
    }
}
