package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({ "Deir ez-Zor,Dayr az-Zawr", "Deir ez-Zor,Deir al-Zor", "Deir ez-Zor,دير الزور", "Deir ez-Zor,Deirezzor",
            "Al-Dashisha,Dashisha", "Al-Dashisha,الدشيشة", "Hasakah,Hassakeh", "Hasakah,الحسكة", "Abu Kamal,Abou Kamal",
            "Al-Mayadin,الميادين", "Manbij,منبج", "Raqqa,الرقة", "Dohuk,دهوك", "Tikrit,تكريت", "Homs,Хомс",
            "Salah ad Din,Salaheddin", "Khan Shaykhun,خان شيخون", "Qamishli,Kamishly", "Baghdad,بغداد" })
    void spellings_of_one_name_have_one_skeleton(String one, String other) {
        assertThat(Spelling.of(one).skeleton()).isEqualTo(Spelling.of(other).skeleton()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "Homs,Hama", "Damascus,Daraa", "Idlib,Aleppo", "Baghdad,Basra", "Najaf,Nineveh" })
    void other_names_have_others(String one, String other) {
        assertThat(Spelling.of(one).skeleton()).isNotEqualTo(Spelling.of(other).skeleton());
    }

    @Test
    void what_a_place_is_and_the_article_are_no_part_of_its_name() {
        assertThat(Spelling.of("Al Anbār province").folded()).isEqualTo("anbar");
        assertThat(Spelling.of("محافظة الأنبار").folded()).isEqualTo("anbar");
        assertThat(Spelling.of("As Suwaydā’ Governorate").folded()).isEqualTo("suwayda");
    }

    @Test
    void a_name_of_general_words_keeps_them() {
        assertThat(Spelling.of("The City").folded()).isEqualTo("the city");
        assertThat(Spelling.of("?!").folded()).isEmpty();
    }
}
