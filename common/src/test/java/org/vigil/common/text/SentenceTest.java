package org.vigil.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
