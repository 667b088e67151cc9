package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.base;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.period;
import static org.vigil.stats.statement.Stated.told;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

import io.quarkus.test.junit.QuarkusTest;

/** What a stated percentage implies, and whether it fits the stated counts. */
@QuarkusTest
class StatedPercentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "25    | 100  | -   | true  | +25 % to 100 implies 80",
            "25    | 100  | 80  | true  | +25 % to 100 implies 80, as stated",
            "25    | 100  | 90  | false | +25 % to 100 implies 80; 90 is stated",
            "33    | 3    | -   | false | +33 % to 3 implies no whole number",
            "33    | 4    | 3   | true  | +33 % to 4 implies 3, as stated",
            "-10   | 90   | -   | true  | −10 % to 90 implies 100",
            "0     | 7    | -   | true  | 0 % to 7 implies 7",
            "26.4  | 153  | 121 | true  | +26.4 % to 153 implies 121, as stated",
            "25    | 1000 | -   | true  | +25 % to 1,000 implies 800 (from 797 to 803)",
            "25    | 1000 | 803 | true  | +25 % to 1,000 implies 800 (from 797 to 803), as stated",
            "25    | 1000 | 804 | false | +25 % to 1,000 implies 800 (from 797 to 803); 804 is stated",
            "-100  | 0    | 9   | -     | −100 % to 0 implies no particular number",
            "-100  | 5    | -   | false | −100 % to 5: a fall by 100 % leaves nothing",
            "-120  | 5    | -   | false | −120 % to 5: nothing can fall by more than 100 %",
    })
    void implies_the_number_that_it_started_from(String percent, String value, String base, Boolean holds, String says) {
        assertThat(new ImpliedBase().check(figure(value).change(percent, null, base(null, base, null)).build()))
                .containsExactly(told("implied-base", holds, says));
    }

    @Test
    void names_the_period_of_what_it_implies() {
        Statement trac = figure("100").of(FigureMeasure.CLAIMS, FigureKind.FLOW).from("2020-08-01", "2020-08-31")
                .change("25", null, base(period("2020-07-01", "2020-07-31"), null, null)).build();
        assertThat(new ImpliedBase().check(trac))
                .containsExactly(told("implied-base", true, "+25 % to 100 implies 80 in July 2020"));
        Statement spring = figure("100").change("25", null, base(period("2019-03-24", "2019-06-17"), null, null)).build();
        assertThat(new ImpliedBase().check(spring).get(0).says()).asString()
                .endsWith(" implies 80 from 2019-03-24 to 2019-06-17");
    }

    @Test
    void implies_no_closer_than_the_value_was_stated() {
        assertThat(new ImpliedBase().check(figure(about("100")).change("25", null, null).build()))
                .containsExactly(told("implied-base", true, "+25 % to about 100 implies about 80"));
        assertThat(new ImpliedBase().check(figure(atLeast("100")).change("25", null, base(null, "60", null)).build()))
                .containsExactly(told("implied-base", false, "+25 % to at least 100 implies at least 80; 60 is stated"));
        assertThat(new ImpliedBase().check(figure("1.00").of(FigureMeasure.MONEY, FigureKind.STOCK)
                .change("200", null, null).build()))
                .containsExactly(told("implied-base", true, "+200 % to 1.00 implies 0.33"));
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of(exact("100"), "25", "80", true, "100 against 80 is +25 %"),
                Arguments.of(exact("100"), "25", "90", false, "100 against 90 is +11 %, not +25 %"),
                Arguments.of(exact("153"), "26", "121", true, "153 against 121 is +26 %"),
                Arguments.of(exact("43"), "-41", "73", true, "43 against 73 is −41 %"),
                Arguments.of(about("100"), "25", "80", null, "about 100 against 80 is about +25 %"),
                Arguments.of(atLeast("200"), "25", "80", false, "at least 200 against 80 is at least +150 %, not +25 %"),
                Arguments.of(exact("100"), "25", "0", null, "100 against 0 cannot be put in percent"));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void is_held_against_the_counts_where_both_are_stated(Value value, String percent, String base, Boolean holds,
            String says) {
        assertThat(new PercentAgainstCounts().check(figure(value).change(percent, null, base(null, base, null)).build()))
                .containsExactly(told("percent-against-counts", holds, says));
    }

    @Test
    void says_nothing_where_none_is_stated() {
        assertThat(new ImpliedBase().check(figure("100").build())).isEmpty();
        assertThat(new PercentAgainstCounts().check(figure("100").change("25", null, null).build())).isEmpty();
        assertThat(new PercentAgainstCounts().check(figure("100").change(null, "up", base(null, "80", null)).build()))
                .isEmpty();
    }
}
