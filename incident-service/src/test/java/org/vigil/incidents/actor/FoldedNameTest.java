package org.vigil.incidents.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({ "Aḥrār ash-Shām, ahrar ash sham", "Ḩizb Allāh, hizb allah", "PARTİYA KARKERÊN, partiya karkeren",
            "Harakat al-Nujabaʾ, harakat al nujaba", "Haqqânî Łódź, haqqani lodz", "Straße 7th, strasse 7th",
            "أحرار الشام, احرار الشام", "إحرار, احرار", "آل, ال", "قُوّاتُ سوريا, قوات سوريا", "مؤتة, موته", "هيئة, هييه",
            "موسى, موسي", "کرد, كرد", "الدولـــة, الدوله", "١٧ تموز, 17 تموز", "' - ', ''" })
    void the_spellings_of_one_name_are_one_form(String written, String folded) {
        assertThat(FoldedName.of(written)).isEqualTo(folded == null ? "" : folded);
    }

    @Test
    void a_name_begins_with_each_of_its_words_with_and_without_the_article() {
        assertThat(FoldedName.beginnings("قوات سوريا الديمقراطية"))
                .containsExactly("قوات سوريا الديمقراطيه", "سوريا الديمقراطيه", "الديمقراطيه", "ديمقراطيه");
        assertThat(FoldedName.beginnings("Syrian Democratic Forces"))
                .containsExactly("syrian democratic forces", "democratic forces", "forces");
        assertThat(FoldedName.beginnings("--")).isEmpty();
    }
}
