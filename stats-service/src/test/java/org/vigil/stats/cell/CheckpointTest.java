package org.vigil.stats.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class CheckpointTest {

    @Test
    void the_first_is_due_behind_a_thousand_deltas() {
        assertThat(Checkpoint.none(Rollup.PLACE).tail()).isEqualTo(1_000);
        assertThat(of(3_999, 0).tail()).isEqualTo(1_000);
    }

    @Test
    void the_next_is_due_when_the_deltas_are_a_quarter_of_the_cells_and_stands_no_farther_than_there_are_cells() {
        assertThat(of(40_000, 0).tail()).isEqualTo(10_000);
        assertThat(of(40_000, 0).gap()).isEqualTo(40_000);
    }

    @Test
    void one_takes_the_place_of_the_one_before_while_the_gap_stays_as_narrow_as_there_are_cells() {
        assertThat(of(40_000, 10_000).replaces(of(38_000, 30_000))).isTrue();
        assertThat(of(40_000, 10_001).replaces(of(38_000, 30_000))).isFalse();
    }

    @Test
    void what_stands_before_the_first_is_never_replaced() {
        assertThat(of(40_000, 10_000).replaces(Checkpoint.none(Rollup.PLACE))).isFalse();
    }

    private static Checkpoint of(long cells, long deltas) {
        return new Checkpoint(Rollup.PLACE, Instant.EPOCH, cells, deltas);
    }
}
