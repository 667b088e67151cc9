package org.vigil.stats.bulletin.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Chart;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.bulletin.form.Drawing.Mark;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DrawingTest {

    @Test
    void months_stand_on_one_floor_and_are_as_high_as_their_numbers() {
        Drawing drawing = Drawing.of(new Chart(Chart.Kind.COLUMNS, Sentence.of("Claims by month"),
                List.of(new Bar("2020-07", 80, 80, 80, false), new Bar("2020-08", 90, 100, 120, true))));
        Mark july = drawing.marks().get(0);
        Mark august = drawing.marks().get(1);
        assertThat(july.box().bottom()).isEqualTo(august.box().bottom());
        assertThat((double) july.box().height() / august.box().height()).isCloseTo(0.8, offset(0.01));
        assertThat(july.range()).isNull();
        assertThat(august.range().y()).as("the most is above the likeliest").isLessThan(august.box().y());
        assertThat(august.range().bottom()).as("and the least below it").isGreaterThan(august.box().y());
        assertThat(drawing.description()).extracting(Sentence::toString).containsExactly("2020-07: 80",
                "2020-08: 100 (90 to 120), provisional");
    }

    @Test
    void everything_lies_inside_the_image() {
        for (Chart.Kind kind : Chart.Kind.values()) {
            Drawing drawing = Drawing.of(new Chart(kind, Sentence.of("Many"), IntStream.rangeClosed(1, Chart.MOST_BARS)
                    .mapToObj(i -> new Bar("a group with a rather long name " + i, i, 7L * i, 20L * i, false)).toList()));
            assertThat(drawing.marks()).hasSize(Chart.MOST_BARS).allSatisfy(mark -> {
                assertThat(mark.box().x()).isNotNegative();
                assertThat(mark.box().y()).isNotNegative();
                assertThat(mark.end()).isLessThanOrEqualTo(drawing.width());
                assertThat(mark.range().bottom()).isLessThanOrEqualTo(drawing.height());
                assertThat(mark.range().y()).isNotNegative();
            });
        }
    }

    @Test
    void of_many_months_only_some_are_labelled_and_the_last_one_always() {
        Drawing drawing = Drawing.of(new Chart(Chart.Kind.COLUMNS, Sentence.of("Two years"),
                IntStream.rangeClosed(1, 24).mapToObj(i -> new Bar("m" + i, i, i, i, false)).toList()));
        assertThat(drawing.marks().stream().map(Mark::label).filter(Objects::nonNull)).hasSize(12).endsWith(Sentence.of("m24"));
    }
}
