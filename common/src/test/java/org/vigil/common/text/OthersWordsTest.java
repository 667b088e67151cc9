package org.vigil.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OthersWordsTest {

    private static final String SUM = ": 137 + 59 = 196";

    @Test
    void words_from_left_to_right_stay_as_they_are() {
        assertThat(OthersWords.isolated("claimed attacks")).isEqualTo("claimed attacks");
        assertThat(OthersWords.isolated("Çatışma, 1–2 % “…”")).isEqualTo("Çatışma, 1–2 % “…”");
    }

    @Test
    void arabic_words_are_isolated() {
        assertThat(OthersWords.isolated("العراق")).isEqualTo("\u2068العراق\u2069");
    }

    @ParameterizedTest
    @MethodSource("org.vigil.common.testing.HostileText#texts")
    void a_sum_behind_them_is_read_from_left_to_right(String hostile) {
        for (String words : new String[] { hostile, hostile + " العراق", "\u202e" + hostile, hostile + "\u2069\u202e" }) {
            String sentence = OthersWords.isolated(words) + SUM;
            Bidi order = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
            assertThat(sentence).endsWith(SUM);
            for (int i = sentence.length() - SUM.length(); i < sentence.length(); i++) {
                assertThat(order.getLevelAt(i)).as("level at %s of %s", i, sentence).isZero();
            }
        }
    }

    @Test
    void without_it_the_sum_would_be_turned_around() {
        String sentence = "العراق" + SUM;
        assertThat(new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(sentence.indexOf('+'))).isOdd();
    }

    @Test
    void latin_words_are_isolated_in_an_arabic_sentence_alone() {
        assertThat(OthersWords.isolated("It was seen.", "ar")).isEqualTo("\u2068It was seen.\u2069");
        assertThat(OthersWords.isolated("It was seen.", "en")).isEqualTo("It was seen.");
    }
}
