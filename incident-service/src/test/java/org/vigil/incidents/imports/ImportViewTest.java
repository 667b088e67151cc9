package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.spool.Spooled;

/** How fast an import is, and how long it still takes. */
class ImportViewTest {

    private final Import job = new Import(
            new SentFile(ImportFormat.VIGIL, "data", Map.of(), List.of(), false, "rows.csv"),
            new Spooled(UUID.randomUUID(), "0".repeat(64), 1_000, 11), 10, "anna", Instant.parse("2026-11-20T12:00:00Z"));

    @Test
    void before_a_row_is_read_nobody_knows_how_long_it_takes() {
        assertThat(ImportView.of(job).rate()).isNull();
        assertThat(ImportView.of(job).secondsLeft()).isNull();
    }

    @Test
    void the_rate_of_what_is_read_says_how_long_the_rest_takes() {
        job.rowsRead = 4;
        job.workedMillis = 2_000;

        assertThat(ImportView.of(job).rate()).isEqualTo(2.0);
        assertThat(ImportView.of(job).secondsLeft()).isEqualTo(3);
    }

    @Test
    void more_rows_than_were_counted_are_the_total_and_none_is_left_at_the_end() {
        job.rowsRead = 14;
        job.workedMillis = 2_000;
        assertThat(ImportView.of(job).total()).isEqualTo(14);
        assertThat(ImportView.of(job).secondsLeft()).isZero();

        job.finish(ImportState.DONE, null, Instant.parse("2026-11-20T12:01:00Z"));

        assertThat(ImportView.of(job).total()).isEqualTo(14);
        assertThat(ImportView.of(job).secondsLeft()).isNull();
    }
}
