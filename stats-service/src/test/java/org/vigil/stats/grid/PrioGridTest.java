package org.vigil.stats.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrioGridTest {

    /** Cells as UCDP's file gives them for these points, and the corners of the grid. */
    @ParameterizedTest
    @CsvSource({ "33.355813,43.786124,177568", "34.196632,43.873899,179008", "-90,-180,1", "90,180,259200", "0,0,129961",
            "-0.01,-0.01,129240", "-90,180,720", "90,-180,258481" })
    void a_point_lies_in_the_cell_that_ucdp_gives(double lat, double lon, int cell) {
        assertThat(PrioGrid.cell(lat, lon)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({ "177568,33.25,43.75", "1,-89.75,-179.75", "720,-89.75,179.75", "721,-89.25,-179.75", "259200,89.75,179.75",
            "129961,0.25,0.25" })
    void a_cell_has_its_centre_a_quarter_of_a_degree_from_its_edges(int cell, BigDecimal lat, BigDecimal lon) {
        assertThat(PrioGrid.lat(cell)).isEqualByComparingTo(lat);
        assertThat(PrioGrid.lon(cell)).isEqualByComparingTo(lon);
    }

    @Test
    void every_centre_lies_in_its_own_cell() {
        for (int cell = 1; cell <= 259_200; cell += 7) {
            assertThat(PrioGrid.cell(PrioGrid.lat(cell).doubleValue(), PrioGrid.lon(cell).doubleValue())).isEqualTo(cell);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "259201", "999999999999", "-1", "01", "1.0", "", "IQ" })
    void what_is_no_number_of_a_cell_is_none(String text) {
        assertThat(PrioGrid.isCell(text)).isFalse();
        assertThat(PrioGrid.isCell("1")).isTrue();
        assertThat(PrioGrid.isCell("259200")).isTrue();
    }
}
