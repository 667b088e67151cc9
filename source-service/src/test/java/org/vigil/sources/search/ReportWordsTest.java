package org.vigil.sources.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ReportWordsTest {

    @Test
    void a_stem_stands_beside_its_word_with_another_weight() {
        ReportWords words = ReportWords.of("Bridges", "The bridge, the BRIDGES.");
        assertThat(words.distinct()).containsExactly("bridges", "the", "bridge");
        assertThat(words.vector(Map.of("bridges", "bridg", "bridge", "bridg", "the", "the")))
                .startsWith("'bridges':1,15 'bridg':1A,15A,13A 'the':12,14 'bridge':13 '");
    }

    @Test
    void words_that_follow_each_other_are_marked_but_not_from_the_headline_into_the_body() {
        ReportWords words = ReportWords.of("New bridges", "The bridge.");
        assertThat(words.vector(Map.of("new", "new", "bridges", "bridges", "the", "the", "bridge", "bridge")))
                .endsWith("'bridge':14 '" + ReportWords.mark("new", "bridges") + "' '" + ReportWords.mark("the", "bridge")
                        + "' ");
        assertThat(ReportWords.mark("bridge", "the")).startsWith(" ").isNotEqualTo(ReportWords.mark("the", "bridge"));
    }

    @Test
    void a_report_without_text_has_no_words() {
        assertThat(ReportWords.of(null, null).vector(Map.of())).isEmpty();
        assertThat(ReportWords.of("…", " ").distinct()).isEmpty();
    }

    @Test
    void an_immense_report_is_cut_to_what_postgresql_can_hold() {
        String body = IntStream.range(0, 150_000).mapToObj(i -> "كلمة" + Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
        ReportWords words = ReportWords.of(null, body);
        Map<String, String> stems = words.distinct().stream().collect(Collectors.toMap(w -> w, w -> w + "x"));
        assertThat(words.vector(stems).getBytes(StandardCharsets.UTF_8).length).isLessThan(800_000);
        assertThat(words.distinct()).hasSizeGreaterThan(5_000).hasSizeLessThan(15_000);
    }

    @Test
    void a_word_of_any_length_is_cut_by_characters_and_not_through_one() {
        assertThat(ReportWords.in("a".repeat(5_000)).get(0)).hasSize(50);
        assertThat(ReportWords.in("\ud801\udc28".repeat(100)).get(0).codePointCount(0, 100)).isEqualTo(50);
    }
}
