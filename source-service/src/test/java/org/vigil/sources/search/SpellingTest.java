package org.vigil.sources.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({ "harbour,harbour,0", "harbour,harbor,1", "harbuor,harbour,1", "attcak,attack,1", "homs,hims,1", "abc,,3",
            "governorate,govrenorat,2", "ca,abc,3", "المدينه,المدنيه,1" })
    void edits_are_counted(String one, String other, int edits) {
        assertThat(Spelling.distance(one, other == null ? "" : other)).isEqualTo(edits);
        assertThat(Spelling.distance(other == null ? "" : other, one)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({ "harbuor,harbour", "harbor,harbour", "hims,homs", "homss,homs", "oms,homs", "governorate,govrenorat",
            "chekcpointt,checkpoint", "المدينه,المدنيه" })
    void near_words_share_a_key(String one, String other) {
        assertThat(Arrays.stream(Spelling.keys(one)).boxed()).containsAnyElementsOf(
                Arrays.stream(Spelling.keys(other)).boxed().toList());
    }

    @Test
    void short_words_and_numbers_have_to_be_right() {
        assertThat(Spelling.allowed("raq")).isZero();
        assertThat(Spelling.allowed("2019")).isZero();
        assertThat(Spelling.keys("2019")).isEmpty();
        assertThat(Spelling.allowed("homs")).isEqualTo(1);
        assertThat(Spelling.allowed("governor")).isEqualTo(2);
    }

    @Test
    void keys_stay_few() {
        assertThat(Spelling.keys("x".repeat(50)).length).isLessThan(60);
        assertThat(Spelling.keys("abcdefghijklmnop").length).isLessThan(140);
    }
}
