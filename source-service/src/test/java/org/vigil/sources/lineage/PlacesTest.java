package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void listed_places_have_one_key_however_they_are_written() {
        for (String name : List.of("in Deir ez-Zor", "in Deir al-Zor", "in Dayr az-Zawr", "في دير الزور", "بدير الزور")) {
            assertThat(keys(name)).as(name).contains("SY-DY");
        }
        assertThat(keys("shells fell on Halab")).containsExactly("SY-HL");
        assertThat(keys("the people of El Gadarif")).isEmpty();
        assertThat(keys("in the town of Gadarif")).containsExactly("SD-GD");
    }

    @Test
    void other_places_are_known_by_their_consonants() {
        assertThat(keys("near the village of Tuwaymin")).isEqualTo(keys("near Al-Tuwaimin")).isEqualTo(keys("قرب الطويمين"))
                .hasSize(1);
        assertThat(keys("in Kafr Nuran")).isEqualTo(keys("in Kafr Nouran")).isEqualTo(keys("في بلدة كفر نوران"));
    }

    @Test
    void words_in_small_letters_and_times_are_no_places() {
        assertThat(keys("in the morning, in March, at noon, in 2024, near the river")).isEmpty();
    }

    private static List<String> keys(String text) {
        return Texts.telling("Shells " + text).places().stream().map(Place::key).distinct().toList();
    }
}
