package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SameTextTest {

    private static final String TEXT = """
            The river rose by two metres during the night and flooded the lower market. Traders carried their goods to the \
            mosque. Thirty shops in Jarabulus were under water until noon on 3 March 2024. The council promised pumps. Nobody \
            was hurt, the fire brigade wrote, but many sacks of flour and sugar are lost and the bakery is closed for a week.""";

    @Test
    void an_edited_copy_is_the_same_text() {
        assertThat(
                same(TEXT, TEXT.replace("promised", "has promised").replace("Jarabulus", "Jarablus").replace("noon", "midday")))
                .isTrue();
    }

    @Test
    void a_cut_copy_counts_by_containment() {
        String longText = TEXT + " " + words("a", 400);
        assertThat(same(TEXT, longText)).isTrue();
        assertThat(same(longText, TEXT.substring(0, TEXT.indexOf("The council")))).isTrue();
    }

    @Test
    void one_template_with_other_facts_is_two_texts() {
        assertThat(same(TEXT,
                TEXT.replace("two metres", "three metres").replace("Thirty", "Twelve").replace("3 March", "17 February")))
                .isFalse();
        assertThat(same(TEXT, TEXT.replace("3 March", "17 February"))).as("the day alone").isFalse();
        assertThat(same(TEXT, TEXT.replace("Jarabulus", "Hasakah"))).as("the place alone").isFalse();
    }

    @Test
    void a_short_text_must_be_the_same_word_by_word_and_nearly_the_same_day() {
        String line = "Shells fell near the old bridge on Sunday, nobody was hurt.";
        assertThat(same(line, line.toUpperCase(java.util.Locale.ROOT))).isTrue();
        assertThat(same(line, line.replace("old", "new"))).isFalse();
        assertThat(same("A short line.", "A short line.")).as("too short to say anything").isFalse();
    }

    @Test
    void a_text_without_body_has_no_copies() {
        Reading headline = Reading.of(Texts.report(words("w", 30), null));
        assertThat(SameText.of(headline, headline)).isEmpty();
    }

    @Test
    void bins_agree_about_as_often_as_texts_resemble() {
        Shingles one = Shingles.of(List.of(words("a", 1000).split(" ")), 5);
        Shingles half = Shingles.of(List.of((words("a", 500) + " " + words("b", 500)).split(" ")), 5);
        assertThat(one.resemblance(half)).isBetween(0.3, 0.36);
        long equal = IntStream.range(0, MinHash.BINS).filter(bin -> MinHash.of(one)[bin] == MinHash.of(half)[bin]).count();
        assertThat(equal).isBetween(3L, 14L);
        assertThat(MinHash.of(one)).hasSize(MinHash.BINS).isEqualTo(MinHash.of(one));
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stem + Integer.toString(i + 100, 26).replaceAll("[0-9]", "x") + stem + "q" + i)
                .reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private static boolean same(String one, String other) {
        return SameText.of(Texts.reading(one), Texts.reading(other)).isPresent();
    }
}
