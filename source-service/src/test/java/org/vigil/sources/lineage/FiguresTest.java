package org.vigil.sources.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void numbers_are_read_in_digits_and_words_of_both_languages() {
        assertThat(values("They counted 1,250 attacks, forty-six raids and three hundred shells."))
                .containsExactly(1250.0, 46.0, 300.0);
        assertThat(values("سجل المركز ١٬٢٥٠ هجوما وستة وأربعين غارة وثلاثمائة قذيفة.")).contains(1250.0, 46.0, 300.0);
        assertThat(values("قتل ثلاثة وعشرون شخصا وأصيب اثنا عشر آخرون.")).contains(23.0, 12.0);
        assertThat(values("Some 30 thousand people and 2.5 million dollars.")).containsExactly(30_000.0, 2_500_000.0);
    }

    @Test
    void an_arabic_dual_counts_two() {
        assertThat(figures("قتل جنديان في هجومين.")).extracting(Figure::value).containsExactly(2.0, 2.0);
        assertThat(figures("قتل جنديان في هجومين.").get(0).counted()).contains("soldier", "killed");
    }

    @Test
    void what_is_counted_is_one_thing_in_both_languages() {
        assertThat(figures("The shelling killed at least 14 people and wounded 23 others.")).extracting(Figure::counted)
                .satisfies(counted -> assertThat(counted.get(0)).contains("killed"))
                .satisfies(counted -> assertThat(counted.get(1)).contains("wounded").doesNotContain("killed"));
        assertThat(figures("أدى القصف إلى مقتل 14 شخصا وإصابة 23 آخرين.")).extracting(Figure::counted)
                .satisfies(counted -> assertThat(counted.get(0)).contains("killed"))
                .satisfies(counted -> assertThat(counted.get(1)).contains("wounded").doesNotContain("killed"));
        assertThat(figures("Nine soldiers and drivers were killed.").get(0).counted()).contains("soldier", "killed");
        assertThat(figures("a 25% rise").get(0).counted()).containsExactly("percent");
    }

    @Test
    void dates_years_clock_times_and_type_names_are_no_figures() {
        assertThat(values("On 3 March 2024 at 14:30 an F-16 flew over, as in 2019 and on 05/02/2024.")).isEmpty();
    }

    @Test
    void what_a_number_is_compared_with_is_not_told() {
        assertThat(figures("It counted 28 attacks, up from 19 in May, compared to 46 a year ago.")).extracting(Figure::base)
                .containsExactly(false, true, true);
        assertThat(figures("وثق 28 هجوما مقارنة بـ46 هجوما.")).extracting(Figure::base).containsExactly(false, true);
    }

    private static List<Double> values(String text) {
        return figures(text).stream().map(Figure::value).toList();
    }

    private static List<Figure> figures(String text) {
        return Texts.telling(text).figures();
    }
}
