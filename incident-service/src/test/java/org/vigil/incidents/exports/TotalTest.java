package org.vigil.incidents.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;

class TotalTest {

    @Test
    void lines_that_stand_for_themselves_are_added_and_parts_are_not() {
        assertThat(killed(line("all", 140, 147, 150, null), line("russian", 2, 2, 2, "all")))
                .isEqualTo(new Total(140, 147, 150));
        assertThat(killed(line("sdf", 4, 4, 4, null), line("civilians", 0, 1, 2, null))).isEqualTo(new Total(4, 5, 6));
    }

    @Test
    void what_no_line_says_is_unknown_and_zero_is_a_finding() {
        assertThat(killed()).isEqualTo(new Total(null, null, null));
        assertThat(killed(line("sdf", 0, 0, 0, null))).isEqualTo(new Total(0, 0, 0));
        assertThat(killed(line("sdf", 3, null, null, null))).isEqualTo(new Total(3, null, null));
    }

    @Test
    void a_line_that_says_only_how_many_at_least_stands_for_that_in_the_sum() {
        assertThat(killed(line("sdf", 3, null, null, null), line("civilians", 1, 2, 4, null))).isEqualTo(new Total(4, 5, 7));
    }

    private static Total killed(CasualtyLine... lines) {
        return Total.of(List.of(lines), Outcome.KILLED);
    }

    private static CasualtyLine line(String group, Integer low, Integer best, Integer high, String partOf) {
        return new CasualtyLine(group, Outcome.KILLED, low, best, high, partOf);
    }
}
