package org.vigil.stats.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeBandTest {

    @ParameterizedTest
    @CsvSource({
            "80, 100, MODERATE_INCREASE", "80, 101, LARGE_INCREASE", "100, 126, LARGE_INCREASE", "100, 125, MODERATE_INCREASE",
            "100, 110, MODERATE_INCREASE", "100, 109, STABLE", "1000, 1099, STABLE", "100, 100, STABLE", "100, 91, STABLE",
            "1000, 901, STABLE", "100, 90, LIMITED_DECREASE", "100, 75, LIMITED_DECREASE", "1000, 749, LARGE_DECREASE",
            "100, 74, LARGE_DECREASE", "100, 0, LARGE_DECREASE", "5, 0, LARGE_DECREASE",
            "0, 5, LARGE_INCREASE", "0, 4, LIMITED", "0, 0, LIMITED", "2, 2, LIMITED", "1, 3, LIMITED", "4, 0, LIMITED",
            "2, 3, LARGE_INCREASE", "1, 4, LARGE_INCREASE", "3, 2, LARGE_DECREASE",
            "3000000000000, 3750000000000, MODERATE_INCREASE", "3000000000000, 3750000000001, LARGE_INCREASE" })
    void falls_where_the_rule_puts_it(long previous, long current, ChangeBand band) {
        assertThat(ChangeBand.of(previous, current)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({ "80, 100, 25", "3, 4, 33.3", "100, 0, -100", "1, 11, 1000", "8, 9, 12.5", "6, 7, 16.7", "7, 7, 0" })
    void the_percentage_is_rounded_to_one_decimal(long previous, long current, BigDecimal percent) {
        assertThat(ChangeBand.percent(previous, current)).isEqualTo(percent);
    }

    @Test
    void there_is_no_percentage_of_nothing() {
        assertThat(ChangeBand.percent(0, 100)).isNull();
    }
}
