package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GeoNamesFileTest {

    /** A line as GeoNames writes it; the places of this test are invented. */
    static String line(String id, String name, String aliases, double lat, double lon, String type, String country,
            String admin1) {
        return String.join("\t", id, name, name, aliases, String.valueOf(lat), String.valueOf(lon), type.substring(0, 1),
                type.substring(2), country, "", admin1, "", "", "", "1200", "", "310", "Asia/Damascus", "2026-01-01");
    }

    @Test
    void a_line_is_a_place() {
        LoadedPlace place = GeoNamesFile
                .place(line("900001", "Tall Birkah", "Tel Birka,Tell Birke,tl brkt,XTB,تل بركة", 35.2, 40.4, "P.PPL", "SY",
                        "07"))
                .orElseThrow();

        assertThat(place).isEqualTo(new LoadedPlace(PlaceOrigin.GEONAMES, "900001", "Tall Birkah", place.aliases(),
                PlaceKind.POPULATED_PLACE, "PPL", "SY", "SY-DY", 35.2, 40.4, 1200L));
        assertThat(place.aliases()).containsExactly("Tel Birka", "Tell Birke", "تل بركة");
    }

    @Test
    void the_division_follows_from_the_coordinates_where_the_code_is_not_known() {
        assertThat(GeoNamesFile.place(line("900002", "Somewhere", "", 33.45, 43.3, "P.PPL", "IQ", "")).orElseThrow().admin1())
                .isEqualTo("IQ-AN");
        assertThat(GeoNamesFile.place(line("900003", "Anywhere", "", 48.1, 11.5, "P.PPL", "DE", "02")).orElseThrow().admin1())
                .isEqualTo("DE-BY");
    }

    @Test
    void countries_and_their_first_divisions_are_passed_over() {
        assertThat(GeoNamesFile.place(line("900004", "A country", "", 33, 43, "A.PCLI", "IQ", ""))).isEmpty();
        assertThat(GeoNamesFile.place(line("900005", "A governorate", "", 33, 43, "A.ADM1", "IQ", "01"))).isEmpty();
        assertThat(GeoNamesFile.place(line("900006", "A district", "", 33, 43, "A.ADM2", "IQ", "01"))).isPresent();
    }

    @Test
    void what_is_no_such_line_says_why() {
        assertThatThrownBy(() -> GeoNamesFile.place("900007\tx")).hasMessage("has 2 columns between tabs and not 19");
        assertThatThrownBy(() -> GeoNamesFile.place(line("Q1", "x", "", 33, 43, "P.PPL", "IQ", "")))
                .hasMessage("does not begin with a geonameid");
        assertThatThrownBy(() -> GeoNamesFile.place(line("1", " ", "", 33, 43, "P.PPL", "IQ", "")))
                .hasMessageStartingWith("names its place");
        assertThatThrownBy(() -> GeoNamesFile.place(line("1", "x", "", 133, 43, "P.PPL", "IQ", "")))
                .hasMessage("has a latitude that is no number from -90 to 90");
        assertThatThrownBy(() -> GeoNamesFile.place(line("1", "x\0", "", 33, 43, "P.PPL", "IQ", "")))
                .hasMessage("holds a NUL character");
    }

    @Test
    void every_line_that_comes_with_the_service_is_one() {
        assertThat(Divisions.lines("geonames.tsv")).hasSizeGreaterThan(400)
                .allSatisfy(line -> assertThat(GeoNamesFile.place(line).orElseThrow().admin1()).startsWith(
                        GeoNamesFile.place(line).orElseThrow().country() + "-"));
    }
}
