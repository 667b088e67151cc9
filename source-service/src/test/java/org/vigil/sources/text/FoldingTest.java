package org.vigil.sources.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({ "Deir ez-Zor,deir ez zor", "Raʾs al-ʿAyn,ras al ayn", "Ra’s al-‘Ayn,ras al ayn", "ÉCOLE Straße,ecole strasse",
            "أحمد إلى آب,احمد الي اب", "الجزيرة,الجزيره", "مُسْتَشْفًى,مستشفي", "العــراق,العراق", "١٢٣ ۴۵,123 45",
            "ＦＵＬＬ　ｗｉｄｔｈ,full width", "مسؤول رئيس,مسوول رييس" })
    void one_word_has_one_form_however_it_is_written(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
