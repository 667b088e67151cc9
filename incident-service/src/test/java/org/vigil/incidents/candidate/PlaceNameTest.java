package org.vigil.incidents.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource({ "Deir ez-Zor, Dayr az-Zawr", "Deir ez-Zor, Deir al-Zor", "al-Qa'im, Qaim", "Raqqa, Raqqah",
            "Abū Kamāl, Abu Kamal",
            "Mosul, mosul", "al-Tabqa, Tabqah", "Baquba, Ba'quba" })
    void two_spellings_are_one_name(String one, String other) {
        assertThat(new PlaceName(one).compare(new PlaceName(other)).bits()).isGreaterThan(4);
    }

    @ParameterizedTest
    @CsvSource({ "Mosul, Raqqa", "Deir ez-Zor, Homs", "Hama, Homs", "al-Bab, al-Shaddadi" })
    void two_places_are_two(String one, String other) {
        assertThat(new PlaceName(one).compare(new PlaceName(other)).bits()).isNegative();
    }

    @Test
    void other_scripts_are_compared_by_their_letters() {
        assertThat(new PlaceName("دير الزور").compare(new PlaceName("دير الزور")).bits()).isGreaterThan(4);
        assertThat(new PlaceName("دير الزور").compare(new PlaceName("الرقة")).bits()).isNegative();
    }

    @Test
    void a_name_without_letters_is_none() {
        assertThat(new PlaceName(" - ").compare(new PlaceName("Mosul"))).isEqualTo(Evidence.NONE);
        assertThat(PlaceName.ofNullable(null)).isNull();
    }
}
