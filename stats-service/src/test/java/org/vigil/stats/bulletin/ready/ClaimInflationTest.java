package org.vigil.stats.bulletin.ready;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimInflationTest {

    @ParameterizedTest
    @CsvSource({ "100, 60, 1.67", "60, 60, 1.00", "30, 60, 0.50", "0, 60, 0.00", "1, 8, 0.13" })
    void is_what_is_claimed_over_what_is_supported(long claimed, long supported, String ratio) {
        ClaimInflation inflation = ClaimInflation.of(claimed, supported);
        assertThat(inflation.ratio()).isEqualTo(ratio);
        assertThat(inflation.says()).isNull();
    }

    @Test
    void there_is_none_where_nothing_is_supported_and_it_is_said_so() {
        assertThat(ClaimInflation.of(3, 0).ratio()).isNull();
        assertThat(ClaimInflation.of(3, 0).says())
                .hasToString("It claims 3, and nobody but parties tells of any incident of its own.");
        assertThat(ClaimInflation.of(0, 0).says())
                .hasToString("It claims nothing, and nobody but parties tells of any incident of its own.");
    }
}
