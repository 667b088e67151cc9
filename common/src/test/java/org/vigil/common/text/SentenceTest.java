package org.vigil.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    @Test
    void a_day_or_moment_stands_apart_in_a_sentence_that_runs_from_right_to_left() {
        Sentence sentence = Sentence
                .of(language -> language.equals("ar") ? "من 2020-08-31 إلى 2026-11-29T10:05:00Z." : "2020-08-31.");
        assertThat(sentence.in("ar")).isEqualTo("من \u20682020-08-31\u2069 إلى \u20682026-11-29T10:05:00Z\u2069.");
        assertThat(sentence).hasToString("2020-08-31.");
    }

    @Test
    void what_stands_apart_already_is_left_as_it_is_also_within_another_sentence() {
        Sentence day = Sentence.of(language -> "\u20682020-08\u2069");
        Sentence outer = Sentence.of(language -> "في " + day.in(language) + "، 019a0000-2020-7000-8000-000000000000");
        assertThat(outer.in("ar")).isEqualTo("في \u20682020-08\u2069، 019a0000-2020-7000-8000-000000000000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تقول بها أصول عددها 12.|تقول بها أصول عددها ١٢.
            من 0 إلى 10,000,000|من ٠ إلى ١٠٬٠٠٠٬٠٠٠
            بين 1900 و2199، والنسبة 19.5.|بين ١٩٠٠ و٢١٩٩، والنسبة ١٩٫٥.
            والدرجات من -180 إلى 180|والدرجات من \u061C-١٨٠ إلى ١٨٠
            عددها 2: الأدنى 1.|عددها ٢: الأدنى ١.
            +25 % إلى 100 يقتضي 80، لا −10 %.|\u061C+٢٥٪ إلى ١٠٠ يقتضي ٨٠، لا \u061C−١٠٪.
            عدّنا 153 \u2068attacks\u2069، وذكر 7.|عدّنا ١٥٣ \u2068attacks\u2069، وذكر ٧.
            ستبلغ العدد (46).|ستبلغ العدد (٤٦).
            """)
    void a_number_is_written_in_the_digits_of_the_language(String written, String arabic) {
        assertThat(Sentence.of(language -> written).in("ar")).isEqualTo(arabic);
        assertThat(Sentence.of(language -> written).in("en")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = { "في \u2068Sector 5\u2069، مثل \u206836.34\u2069", "قرب Sector 5, 6 (7) و5 Mile", "في Россия 24",
            "على Télé 7", "\u2068US$ 5, C:\\x, $1\u2069", "\u2068لم يُغلق 5",
            "بترميز UTF-8 (ISO 8601)",
            "مصدر kurdistan24", "019a0000-2020-7000-8000-000000000000", "10.0.0.1", "في 12:30", "https://a.example/2020/5" })
    void what_may_be_part_of_a_name_or_is_to_be_typed_keeps_its_digits(String written) {
        assertThat(Sentence.of(language -> written).in("ar")).isEqualTo(written);
    }

    @Test
    void numbers_alone_are_written_in_the_digits_of_the_language() {
        Sentence range = Sentence.ofNumber("1,234 (1,000\u20132,000)");
        assertThat(range.in("ar")).isEqualTo("١٬٢٣٤ (١٬٠٠٠\u2013٢٬٠٠٠)");
        assertThat(range.in("en")).isEqualTo("1,234 (1,000\u20132,000)");
        assertThat(Sentence.ofNumber("25 %").in("ar")).isEqualTo("٢٥٪");
    }

    @Test
    void what_is_the_same_in_every_language_stays_as_it_was_written() {
        assertThat(Sentence.of("في 2020-08-31: 12").in("ar")).isEqualTo("في 2020-08-31: 12");
    }
}
