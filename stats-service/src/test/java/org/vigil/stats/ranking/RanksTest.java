package org.vigil.stats.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Interval;

class RanksTest {

    @Test
    void equal_numbers_share_a_rank_and_the_next_stands_as_many_below() {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Ranks.of(List.of(cell("e", 0), cell("d", 3), cell("b", 5), cell("a", 3), cell("c", 5), cell("f", 9)))
                .forEach((group, ranked) -> ranks.put(group, ranked.rank()));
        assertThat(ranks).containsExactly(entry("f", 1), entry("b", 2), entry("c", 2), entry("a", 4), entry("d", 4),
                entry("e", 6));
    }

    @Test
    void nothing_has_no_ranks() {
        assertThat(Ranks.of(List.of())).isEmpty();
    }

    private static Cell cell(String group, long best) {
        return new Cell(LocalDate.EPOCH, group, new Interval(0, best, 99), 0L);
    }
}
