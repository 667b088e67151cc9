package org.vigil.sources.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigil.sources.search.SearchText.Kind.BEGINNING;
import static org.vigil.sources.search.SearchText.Kind.EXCLUDED;
import static org.vigil.sources.search.SearchText.Kind.LAST_WORD;
import static org.vigil.sources.search.SearchText.Kind.PHRASE;
import static org.vigil.sources.search.SearchText.Kind.WORD;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.sources.search.SearchText.Kind;
import org.vigil.sources.search.SearchText.Term;

import io.quarkiverse.resteasy.problem.HttpProblem;

class SearchTextTest {

    @Test
    void words_phrases_beginnings_and_exclusions_are_told_apart() {
        assertThat(SearchText.parse("Harbour \"Old Bridge\" deliv* -storm -\"north wind\" Café").terms()).containsExactly(
                term(WORD, "harbour"), term(PHRASE, "old", "bridge"), term(BEGINNING, "deliv"), term(EXCLUDED, "storm"),
                term(EXCLUDED, "north", "wind"), term(LAST_WORD, "cafe"));
    }

    @Test
    void a_word_with_a_hyphen_is_several_words_and_excluded_as_a_whole() {
        assertThat(SearchText.parse("al-Dashisha -Deir-ez-Zor").terms()).containsExactly(
                term(WORD, "al"), term(WORD, "dashisha"), term(EXCLUDED, "deir", "ez", "zor"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_reaches_to_the_end() {
        assertThat(SearchText.parse("a \"b c").terms()).containsExactly(term(WORD, "a"), term(PHRASE, "b", "c"));
        assertThat(SearchText.parse("a«b c»d").terms()).containsExactly(term(WORD, "a"), term(PHRASE, "b", "c"),
                term(LAST_WORD, "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\"", "\"\"", "-", "--", "-\"", "*", "\\", "':*", "&|!()<->", "<2>", "\u0640", "\u200f",
            "\ud83d\ude00" })
    void text_without_a_word_is_no_error(String typed) {
        assertThat(SearchText.parse(typed).terms().stream().flatMap(term -> term.words().stream()))
                .allMatch(word -> word.codePoints().allMatch(Character::isLetterOrDigit));
    }

    @Test
    void too_much_is_refused_by_name() {
        assertThatThrownBy(() -> SearchText.parse("x".repeat(201))).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> SearchText.parse("a b c d e f g h i j k l m")).isInstanceOf(HttpProblem.class);
        assertThat(SearchText.parse("a b c d e f g h i j k l").terms()).hasSize(12);
    }

    private static Term term(Kind kind, String... words) {
        return new Term(List.of(words), kind);
    }
}
