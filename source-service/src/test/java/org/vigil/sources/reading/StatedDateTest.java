package org.vigil.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-03-01|2026-03-01",
            "2026-03-01T23:30:00-05:00|2026-03-01T23:30-05:00",
            "2026-03-01T23:30:15.250Z|2026-03-01T23:30:15Z",
            "2026-03-01 23:30 +0300|2026-03-01T23:30+03:00",
            "2026-03-01T23:30:00|2026-03-01",
            "Sun, 01 Mar 2026 23:30:00 -0500|2026-03-01T23:30-05:00",
            "Sun, 1 Mar 2026 23:30 GMT|2026-03-01T23:30Z",
            "1 March 2026 23:30:00 EST|2026-03-01T23:30-05:00",
            "01 Mar 2026 23:30:00|2026-03-01" })
    void a_date_is_read_as_exactly_as_it_is_stated(String stated, String read) {
        assertThat(StatedDate.read(stated)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "yesterday", "2026-02-30", "2026-13-01T00:00:00Z", "1800-01-01", "03/01/2026", "2026",
            "2026-03-01T25:00:00Z", "Sun, 01 Foo 2026 23:30:00 GMT", "2026-03-01T10:00:00+99:00", "1 Mar 2026 10:00 XYZ" })
    void what_is_no_date_is_none(String stated) {
        assertThat(StatedDate.read(stated)).isEmpty();
    }
}
