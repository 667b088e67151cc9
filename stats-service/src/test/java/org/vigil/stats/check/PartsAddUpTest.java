package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.atMost;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.part;
import static org.vigil.stats.statement.Stated.range;
import static org.vigil.stats.statement.Stated.told;
import static org.vigil.stats.statement.Stated.whole;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Qualifier;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PartsAddUpTest {

    private static final PartsCover UNKNOWN = null;

    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of(exact("196"), PartsCover.WHOLE, List.of(exact("137"), exact("59")), true, "137 + 59 = 196"),
                Arguments.of(exact("44"), UNKNOWN, List.of(exact("30"), exact("14")), true, "30 + 14 = 44"),
                Arguments.of(exact("166"), PartsCover.SOME, List.of(exact("74"), exact("92")), true, "74 + 92 = 166"),
                Arguments.of(exact("147"), UNKNOWN, List.of(exact("2"), exact("9")), true,
                        "147 including 2 and 9 leaves 136 that are not broken down"),
                Arguments.of(exact("30000"), PartsCover.SOME, List.of(exact("6000")), true,
                        "30,000 including 6,000 leaves 24,000 that are not broken down"),
                Arguments.of(exact("196"), PartsCover.WHOLE, List.of(exact("137"), exact("58")), false,
                        "137 + 58 = 195, 1 less than 196"),
                Arguments.of(exact("196"), PartsCover.WHOLE, List.of(exact("137"), exact("60")), false,
                        "137 + 60 = 197, 1 more than 196"),
                Arguments.of(exact("10"), UNKNOWN, List.of(exact("7"), exact("4")), false, "7 + 4 = 11, 1 more than 10"),
                Arguments.of(exact("0"), PartsCover.WHOLE, List.of(exact("0"), exact("0")), true, "0 + 0 = 0"),
                Arguments.of(about("70000"), UNKNOWN, List.of(atMost("50000")), true,
                        "about 70,000 including at most 50,000 leaves about 20,000 that are not broken down"),
                Arguments.of(atLeast("100"), PartsCover.WHOLE, List.of(exact("40"), exact("30")), false,
                        "40 + 30 = 70, at least 30 less than at least 100"),
                Arguments.of(atLeast("100"), PartsCover.WHOLE, List.of(exact("40"), exact("80")), true,
                        "40 + 80 = 120, which fits at least 100"),
                Arguments.of(exact("100"), UNKNOWN, List.of(atLeast("60"), atLeast("50")), false,
                        "at least 60 + at least 50 = about 110, at least 10 more than 100"),
                Arguments.of(range("90", "110"), PartsCover.WHOLE, List.of(range("40", "60"), exact("50")), true,
                        "40 to 60 + 50 = about 90, which fits 90 to 110"),
                Arguments.of(exact("0.3"), PartsCover.WHOLE, List.of(exact("0.1"), exact("0.2")), true, "0.1 + 0.2 = 0.3"));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void holds_the_sum_of_the_parts_against_the_whole(Value whole, PartsCover cover, List<Value> parts, Boolean holds,
            String says) {
        Part[] included = parts.stream().map(value -> part("a part", value)).toArray(Part[]::new);
        assertThat(new PartsAddUp().check(figure(whole).parts(cover, included).build()))
                .containsExactly(told("parts-add-up", holds, says));
    }

    @Test
    void looks_into_the_parts_of_parts() {
        Statement statement = figure("196").parts(PartsCover.WHOLE,
                whole("Iraq", exact("137"), part("north", exact("100")), part("west", exact("36"))),
                part("Syria", exact("59"), part("east", exact("50")))).build();
        assertThat(new PartsAddUp().check(statement)).containsExactly(
                told("parts-add-up", true, "137 + 59 = 196"),
                told("parts-add-up", false, "Iraq: 100 + 36 = 136, 1 less than 137"),
                told("parts-add-up", true, "Syria: 59 including 50 leaves 9 that are not broken down"));
    }

    @Test
    void cannot_be_said_when_a_part_has_no_number_unless_the_others_are_already_too_much() {
        Value unknown = Stated.value(Qualifier.EXACT, null, null, null);
        assertThat(new PartsAddUp().check(figure("10").parts(null, part("a", exact("4")), part("b", null)).build()))
                .singleElement().extracting(Check::holds).isNull();
        assertThat(new PartsAddUp().check(figure("10").parts(null, part("a", exact("14")), part("b", unknown)).build()))
                .singleElement().extracting(Check::holds).isEqualTo(false);
        assertThat(new PartsAddUp().check(figure(unknown).parts(null, part("a", exact("14"))).build()))
                .singleElement().extracting(Check::holds).isNull();
    }

    @Test
    void does_not_apply_without_parts() {
        assertThat(new PartsAddUp().check(figure("10").build())).isEmpty();
    }
}
