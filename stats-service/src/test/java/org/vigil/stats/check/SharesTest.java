package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.part;
import static org.vigil.stats.statement.Stated.share;
import static org.vigil.stats.statement.Stated.told;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Value;

import io.quarkus.test.junit.QuarkusTest;

/** Shares of a list, and shares that are stated for the parts of a whole. */
@QuarkusTest
class SharesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "79   | -  | -  | -     | 79 % in July 2020 cannot be tested: the list of which it is a share is not stated",
            "79   | -  | 30 | -     | 79 % in July 2020 cannot be tested: the list of which it is a share is not stated",
            "79   | 38 | -  | true  | 79 % of 38 attacks implies 30",
            "79   | 7  | -  | false | 79 % of 7 attacks implies no whole number",
            "79   | 38 | 30 | true  | 30 of 38 attacks is 79 %",
            "79   | 40 | 30 | false | 30 of 40 attacks is 75 %, not 79 %",
            "78.9 | 38 | 30 | true  | 30 of 38 attacks is 78.9 %",
            "79.0 | 38 | 30 | false | 30 of 38 attacks is 78.9 %, not 79.0 %",
            "79   | 0  | 0  | -     | Nothing is a share of 0 attacks",
            "100  | 7  | -  | true  | 100 % of 7 attacks implies 7",
            "0    | 50 | -  | true  | 0 % of 50 attacks implies 0",
            "79   | 1000 | - | true | 79 % of 1,000 attacks implies 785 to 795" })
    void a_share_is_held_against_its_list(String percent, String whole, String counted, Boolean holds, String says) {
        assertThat(new ShareOfList().check(july(exact(percent)).shareOf(whole, counted, "attacks").build()))
                .containsExactly(told("share-of-list", holds, says));
    }

    @Test
    void a_loose_share_implies_as_loosely() {
        assertThat(new ShareOfList().check(july(about("50")).shareOf("2000", null, null).build()))
                .containsExactly(told("share-of-list", true, "about 50 % of 2,000 implies 900 to 1,100"));
        assertThat(new ShareOfList().check(july(atLeast("50")).shareOf("9", "4", null).build()))
                .containsExactly(told("share-of-list", false, "4 of 9 is 44 %, not at least 50 %"));
        assertThat(new ShareOfList().check(july(atLeast("50")).shareOf("9", null, null).build()))
                .containsExactly(told("share-of-list", true, "at least 50 % of 9 implies 5 to 9"));
        assertThat(new ShareOfList().check(figure("79").build())).as("a count is no share").isEmpty();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(exact("30000"), null, List.of(share("Europeans", exact("6000"), "20")),
                        List.of(told("percent-of-whole", true, "Europeans: 6,000 of 30,000 is 20 %"))),
                Arguments.of(exact("30000"), null, List.of(share("Europeans", exact("6000"), "25")),
                        List.of(told("percent-of-whole", false, "Europeans: 6,000 of 30,000 is 20 %, not 25 %"))),
                Arguments.of(about("30000"), null, List.of(share("Europeans", exact("6000"), "20")),
                        List.of(told("percent-of-whole", null,
                                "Europeans: 20 % cannot be tested, because the number of the"
                                        + " part or of its whole is not stated exactly"))),
                Arguments.of(exact("0"), null, List.of(share("none", exact("0"), "20")),
                        List.of(told("percent-of-whole", null, "none: nothing is a share of 0"))),
                Arguments.of(exact("196"), PartsCover.WHOLE,
                        List.of(share("Iraq", exact("137"), "70"), share("Syria", exact("59"), "30")),
                        List.of(told("percent-of-whole", true, "Iraq: 137 of 196 is 70 %"),
                                told("percent-of-whole", true, "Syria: 59 of 196 is 30 %"),
                                told("percent-of-whole", true, "70 % + 30 % = 100 %"))));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_share_of_a_part_follows_from_the_two_numbers(Value whole, PartsCover cover, List<Part> parts, List<Check> checks) {
        assertThat(new PercentOfWhole().check(figure(whole).parts(cover, parts.toArray(Part[]::new)).build()))
                .isEqualTo(checks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "33 | 33 | 33 | true  | 33 % + 33 % + 33 % = 99 %",
            "33 | 33 | 32 | false | 33 % + 33 % + 32 % = 98 %, less than the whole",
            "34 | 34 | 33 | true  | 34 % + 34 % + 33 % = 101 %",
            "34 | 34 | 34 | false | 34 % + 34 % + 34 % = 102 %, more than the whole" })
    void the_shares_of_all_parts_make_up_the_whole_but_for_their_rounding(String a, String b, String c, boolean holds,
            String says) {
        List<Check> checks = new PercentOfWhole().check(figure(atLeast("1")).parts(PartsCover.WHOLE, share("a", null, a),
                share("b", null, b), share("c", null, c)).build());
        assertThat(checks.get(3)).isEqualTo(told("percent-of-whole", holds, says));
        assertThat(checks.subList(0, 3)).extracting(Check::holds).containsOnlyNulls();
    }

    @Test
    void parts_that_are_not_all_there_may_have_fewer_shares_than_the_whole() {
        assertThat(new PercentOfWhole().check(figure("100").parts(PartsCover.SOME, share("a", exact("30"), "30"),
                share("b", exact("20"), "20")).build())).extracting(Check::holds).containsOnly(true);
        assertThat(new PercentOfWhole().check(figure("100").parts(null, part("a", exact("30"))).build())).isEmpty();
    }

    private static Stated july(Value value) {
        return figure(value).of(FigureMeasure.SHARE, FigureKind.FLOW).unit("% of attacks").from("2020-07-01", "2020-07-31");
    }
}
