package org.vigil.stats.bulletin.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({ "0, 1, 1", "1, 1, 1", "5, 1, 5", "6, 2, 6", "10, 2, 10", "11, 5, 15", "26, 10, 30", "100, 20, 100",
            "147, 50, 150", "251, 100, 300", "1001, 500, 1500" })
    void has_at_most_five_round_steps_and_reaches_as_far_as_the_number(long number, long step, long top) {
        assertThat(Scale.upTo(number)).isEqualTo(new Scale(step, top));
        assertThat(Scale.upTo(number).ticks()).startsWith(0L).endsWith(top).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void a_length_is_in_proportion_and_what_is_more_than_nothing_can_be_seen() {
        Scale scale = new Scale(20, 100);
        assertThat(scale.length(50, 200)).isEqualTo(100);
        assertThat(scale.length(100, 200)).isEqualTo(200);
        assertThat(new Scale(1_000, 5_000).length(1, 200)).isEqualTo(1);
        assertThat(scale.length(0, 200)).isZero();
    }
}
