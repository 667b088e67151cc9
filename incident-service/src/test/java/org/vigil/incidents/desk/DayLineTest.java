package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.incidents.desk.DayLine.Bar;
import org.vigil.incidents.desk.DayLine.Tick;
import org.vigil.incidents.statement.When;

class DayLineTest {

    @Test
    void the_claim_is_on_top_and_the_incidents_follow_in_the_order_of_the_list() {
        DayLine line = DayLine.of(days("2020-08-28", "2020-08-28"),
                List.of(days("2020-08-30", "2020-08-30"), days("2020-08-26", "2020-08-29")), false);
        assertThat(line.bars()).extracting(Bar::subject).containsExactly(new Subjects(true, List.of()),
                new Subjects(false, List.of(1)), new Subjects(false, List.of(2)));
        assertThat(line.bars()).extracting(Bar::y).isSorted().doesNotHaveDuplicates();
        assertThat(line.bars()).allSatisfy(bar -> assertThat(bar.y() + bar.height()).isLessThan(line.axis()));
    }

    @Test
    void a_bar_covers_all_its_days_and_each_day_is_as_wide_as_any_other() {
        DayLine line = DayLine.of(days("2020-08-28", "2020-08-28"), List.of(days("2020-08-26", "2020-08-29")), false);
        Bar claim = line.bars().get(0);
        Bar incident = line.bars().get(1);
        assertThat(incident.width()).isCloseTo(4 * claim.width(), within(0.5));
        assertThat(claim.x()).isCloseTo(incident.x() + 2 * claim.width(), within(0.5));
        assertThat(line.ticks()).extracting(Tick::day).contains(LocalDate.parse("2020-08-28"));
        Tick tick = line.ticks().stream().filter(one -> one.day().equals(LocalDate.parse("2020-08-28"))).findFirst()
                .orElseThrow();
        assertThat(tick.x()).isBetween(claim.x(), claim.x() + claim.width());
    }

    @Test
    void read_from_right_to_left_time_runs_so_too() {
        When claim = days("2020-08-28", "2020-08-28");
        List<When> incidents = List.of(days("2020-08-26", "2020-08-29"));
        DayLine line = DayLine.of(claim, incidents, false);
        DayLine mirrored = DayLine.of(claim, incidents, true);
        for (int i = 0; i < line.bars().size(); i++) {
            Bar bar = line.bars().get(i);
            Bar other = mirrored.bars().get(i);
            assertThat(other.x()).isCloseTo(line.width() - bar.x() - bar.width(), within(0.2));
            assertThat(other.label()).isEqualTo(line.width() - bar.label());
        }
        assertThat(mirrored.ticks()).extracting(Tick::x).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource({ "2020-08-28,2020-08-28", "2020-08-01,2020-08-31", "2020-01-01,2020-12-31", "1900-01-01,2199-12-31" })
    void some_days_are_named_and_nothing_leaves_the_drawing(String from, String to) {
        DayLine line = DayLine.of(days(from, to), List.of(days(to, to)), false);
        assertThat(line.ticks()).hasSizeBetween(2, 6);
        assertThat(line.ticks()).allSatisfy(tick -> assertThat(tick.x()).isBetween(45.0, line.width() - 45.0));
        assertThat(line.bars()).allSatisfy(bar -> {
            assertThat(bar.x()).isGreaterThanOrEqualTo(64);
            assertThat(bar.width()).isGreaterThanOrEqualTo(3);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(line.width() - 40.0);
        });
    }

    private static When days(String from, String to) {
        return new When(LocalDate.parse(from), LocalDate.parse(to),
                from.equals(to) ? When.Precision.DAY : When.Precision.DAYS, When.Basis.STATED);
    }
}
