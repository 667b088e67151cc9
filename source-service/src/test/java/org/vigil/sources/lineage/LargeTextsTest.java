package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeTextsTest {

    @ParameterizedTest
    @ValueSource(strings = { "a", "1", "1,", "1.", "-", "'", "’s", "A.", "two ", "اثنان و", "و", "in ", "In A", "3 March ",
            "according to ",
            "قال ", "\n", "é", "\uD83D\uDE00", "ـ", "1 killed and ", "said, " })
    void a_megabyte_of_anything_is_looked_at_in_bounded_time(String unit) {
        String body = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Profile profile = Profile.of(Texts.report(unit.repeat(1_000 / unit.length()), body), folded -> Map.of(), List.of());
            assertThat(profile.voices()).hasSize(1);
            SameText.of(profile.reading(), profile.reading());
            Spans.ofText(profile.reading(), profile.reading());
        });
    }

    @Test
    void what_stands_behind_the_first_words_is_not_looked_at() {
        Reading reading = Texts.reading("word ".repeat(200_000));
        assertThat(reading.words()).hasSize(Reading.MOST_WORDS);
    }
}
