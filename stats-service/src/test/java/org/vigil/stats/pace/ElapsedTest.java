package org.vigil.stats.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Span;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ElapsedTest {

    private static final Elapsed HALF_OF_2024 = new Elapsed(182, 366, Bucket.YEAR);

    @ParameterizedTest
    @CsvSource({
            "2024-01-01, 2024-06-30, 2023-01-01, 2023-12-31, 182, 366, YEAR",
            "2023-01-01, 2023-06-30, 2020-01-01, 2020-12-31, 181, 365, YEAR",
            "2024-03-01, 2024-03-31, 2023-01-01, 2023-12-31, 31, 366, YEAR",
            "2024-01-01, 2024-03-31, 2023-07-01, 2023-12-31, 91, 182, HALF",
            "2024-02-01, 2024-02-10, 2024-01-01, 2024-01-31, 10, 29, MONTH",
            "2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 29, 29, MONTH",
            "2024-01-01, 2024-06-30, 2023-07-01, 2023-12-31, 182, 182, HALF",
            "2024-01-01, 2024-06-30, 2023-02-03, 2023-12-31, 182, 332, ",
            "2024-01-20, 2024-02-10, 2023-12-01, 2023-12-31, 22, 31, " })
    void brings_days_to_the_calendar_length_in_which_they_lie_else_to_that_of_the_others(LocalDate from, LocalDate to,
            LocalDate first, LocalDate last, long days, long total, Bucket bucket) {
        assertThat(Elapsed.of(new Span(from, to), new Span(first, last))).isEqualTo(new Elapsed(days, total, bucket));
    }

    @Test
    void says_the_share_of_the_year_to_four_decimals() {
        assertThat(HALF_OF_2024.share()).isEqualTo(new BigDecimal("0.4973"));
        assertThat(new Elapsed(365, 365, Bucket.YEAR).share()).isEqualTo(new BigDecimal("1.0000"));
    }

    @ParameterizedTest
    @CsvSource({ "153, 182, 366, 308", "0, 182, 366, 0", "1, 2, 3, 2", "1, 4, 5, 1", "1, 2, 1, 1", "1, 3, 1, 0", "7, 7, 7, 7",
            "3000000000000, 1, 366, 1098000000000000" })
    void rounds_the_pace_half_up(long soFar, long days, long total, long pace) {
        assertThat(new Elapsed(days, total, null).project(soFar)).isEqualTo(pace);
    }

    @Test
    void holds_the_pace_that_was_not_rounded_against_the_reference() {
        assertThat(HALF_OF_2024.ratio(153, 121)).isEqualTo(new BigDecimal("2.54"));
        assertThat(HALF_OF_2024.ratio(0, 121)).isEqualTo(new BigDecimal("0.00"));
        assertThat(HALF_OF_2024.ratio(153, 0)).isNull();
    }

    @Test
    void says_the_reckoning_in_words() {
        assertThat(HALF_OF_2024.says(exactly(153), exactly(121)))
                .hasToString("153 in 182 of 366 days is a pace of 308 a year, 2.5 times 121");
        assertThat(HALF_OF_2024.says(new Interval(1_400, 1_500, 1_600), new Interval(1_000, 1_100, 1_300))).hasToString(
                "1,500 (1,400 to 1,600) in 182 of 366 days is a pace of 3,016 (2,815 to 3,218) a year, 2.7 times 1,100 (1,000 to 1,300)");
        assertThat(new Elapsed(182, 332, null).says(exactly(10), exactly(9)))
                .hasToString("10 in 182 days is a pace of 18 in 332 days, 2.0 times 9");
        assertThat(new Elapsed(366, 366, Bucket.YEAR).says(exactly(10), exactly(4)))
                .hasToString("10 in 366 days is 2.5 times 4");
        assertThat(HALF_OF_2024.says(exactly(7), exactly(0)))
                .hasToString("7 in 182 of 366 days is a pace of 14 a year, held against 0");
    }

    private static Interval exactly(long number) {
        return new Interval(number, number, number);
    }
}
