package org.vigil.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTest {

    @ParameterizedTest
    @CsvSource({ "1, 64", "8, 256", "24, 768", "1024, 4096" })
    void keeps_as_many_pages_as_the_machine_has_room_for(long gigabytes, long megabytes) {
        assertThat(Postgres.bufferMegabytes(gigabytes << 30)).isEqualTo(megabytes);
    }
}
