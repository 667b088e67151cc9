package org.vigil.stats.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.stats.measure.Amount;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
            "43, 43, 43,  74, 74, 74,   58.1, 58.1, 58.1",
            "1, 1, 1,     3, 3, 3,      33.3, 33.3, 33.3",
            "0, 0, 0,     3, 3, 3,      0, 0, 0",
            "3, 3, 3,     3, 3, 3,      100, 100, 100",
            "1, 2, 3,     5, 10, 20,    5.6, 20, 42.9",
            "0, 1, 2,     0, 1, 2,      100, 100, 100",
            "0, 1, 2,     0, 2, 6,      0, 50, 100",
            "0, 0, 0,     0, 2, 6,      0, 0, 0",
            "0, 0, 2,     0, 0, 5,      0, , 100",
            "0, 0, 0,     0, 0, 0,      , , " })
    void is_best_over_best_between_the_part_at_its_least_and_at_its_most(long low, long best, long high, long allLow,
            long allBest, long allHigh, BigDecimal least, BigDecimal share, BigDecimal most) {
        assertThat(Share.of(new Amount(low, best, high, 0L), new Amount(allLow, allBest, allHigh, 0L)))
                .isEqualTo(new Share(least, share, most));
    }
}
