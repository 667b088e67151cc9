package org.vigil.incidents.compat.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrioGridTest {

    /** Cells as UCDP's file gives them for these points, and the corners of the grid. */
    @ParameterizedTest
    @CsvSource({ "33.355813,43.786124,177568", "34.196632,43.873899,179008", "-90,-180,1", "90,180,259200", "0,0,129961",
            "-0.01,-0.01,129240" })
    void a_point_lies_in_the_cell_that_ucdp_gives(double lat, double lon, int cell) {
        assertThat(PrioGrid.cell(lat, lon)).isEqualTo(cell);
    }
}
