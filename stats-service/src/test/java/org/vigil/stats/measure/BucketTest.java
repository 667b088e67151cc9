package org.vigil.stats.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BucketTest {

    @ParameterizedTest
    @CsvSource({
            "DAY,     2019-07-28, 2019-07-28, 2019-07-28, 2019-07-28, 2019-07-27",
            "WEEK,    2019-07-28, 2019-W30,   2019-07-22, 2019-07-28, 2019-W29",
            "WEEK,    2021-01-03, 2020-W53,   2020-12-28, 2021-01-03, 2020-W52",
            "WEEK,    2018-12-31, 2019-W01,   2018-12-31, 2019-01-06, 2018-W52",
            "MONTH,   2020-02-29, 2020-02,    2020-02-01, 2020-02-29, 2020-01",
            "MONTH,   2019-01-01, 2019-01,    2019-01-01, 2019-01-31, 2018-12",
            "QUARTER, 2019-08-18, 2019-Q3,    2019-07-01, 2019-09-30, 2019-Q2",
            "QUARTER, 2019-01-01, 2019-Q1,    2019-01-01, 2019-03-31, 2018-Q4",
            "HALF,    2019-06-30, 2019-H1,    2019-01-01, 2019-06-30, 2018-H2",
            "HALF,    2019-07-01, 2019-H2,    2019-07-01, 2019-12-31, 2019-H1",
            "YEAR,    2024-12-31, 2024,       2024-01-01, 2024-12-31, 2023",
    })
    void has_a_label_a_first_and_a_last_day_and_one_before(Bucket bucket, LocalDate day, String label, LocalDate first,
            LocalDate last, String before) {
        assertThat(bucket.label(day)).isEqualTo(label);
        assertThat(bucket.around(day)).isEqualTo(new Span(first, last));
        assertThat(bucket.label(bucket.before(day).first())).isEqualTo(before);
        assertThat(bucket.labelled(label)).contains(new Span(first, last));
    }

    @ParameterizedTest
    @CsvSource({
            "DAY, 2019-7-28", "DAY, 2019-02-29", "DAY, 2019-07", "WEEK, 2019-W53", "WEEK, 2019-W00", "WEEK, 2019-W1",
            "MONTH, 2019-13", "MONTH, 2019-7", "MONTH, 2019-07-01", "QUARTER, 2019-Q5", "QUARTER, 2019-Q0", "QUARTER, 2019-H1",
            "HALF, 2019-H3", "HALF, 2019-Q1", "HALF, H1", "YEAR, 19", "YEAR, +12019", "ALL, none" })
    void has_none_with_another_label(Bucket bucket, String label) {
        assertThat(bucket.labelled(label)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Bucket.class, names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void follows_the_one_before_without_a_gap(Bucket bucket) {
        LocalDate day = LocalDate.of(1999, 12, 20);
        for (int i = 0; i < 1_000; i++, day = day.plusDays(1)) {
            Span span = bucket.around(day);
            assertThat(span.contains(new Span(day, day))).isTrue();
            assertThat(bucket.before(day).last()).isEqualTo(span.first().minusDays(1));
            assertThat(bucket.label(span.first())).isEqualTo(bucket.label(span.last())).isEqualTo(bucket.label(day));
            assertThat(bucket.around(span.last())).isEqualTo(span);
        }
    }

    @Test
    void of_all_days_is_one_and_has_none_before() {
        LocalDate day = LocalDate.of(2019, 7, 28);
        assertThat(Bucket.ALL.label(day)).isEqualTo("all");
        assertThat(Bucket.ALL.around(day)).isEqualTo(Span.EVER);
        assertThatThrownBy(() -> Bucket.ALL.before(day)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
            "2020-08-01, 2020-08-31, 2020-07-01, 2020-07-31",
            "2024-01-01, 2024-06-30, 2023-07-01, 2023-12-31",
            "2020-03-01, 2020-03-31, 2020-02-01, 2020-02-29",
            "2019-03-24, 2019-06-17, 2018-12-28, 2019-03-23",
            "2019-07-28, 2019-07-28, 2019-07-27, 2019-07-27",
    })
    void the_span_before_is_as_long(LocalDate first, LocalDate last, LocalDate before, LocalDate end) {
        assertThat(new Span(first, last).before()).isEqualTo(new Span(before, end));
    }

    @Test
    void a_span_counts_both_its_ends() {
        assertThat(new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)).days()).isEqualTo(182);
        assertThatThrownBy(() -> new Span(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2024-01-02");
    }
}
