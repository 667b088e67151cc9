package org.vigil.stats.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.Period;
import org.vigil.stats.statement.Scope;

/** What lies inside a declared coverage. */
class CoveredScopeTest {

    private static final Span AUGUST = span("2020-08-01", "2020-08-31");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "-                    | -                                  | true",
            "-                    | country=IQ                         | true",
            "country=IQ           | -                                  | false",
            "country=IQ           | country=IQ                         | true",
            "country=IQ           | country=IQ,country=SY              | false",
            "country=IQ,country=SY | country=SY                        | true",
            "country=IQ           | admin1=IQ-DI                       | true",
            "country=IQ           | admin1=IQ-DI,admin1=SY-DY          | false",
            "country=IQ           | country=IQ,country=SY,admin1=IQ-DI | true",
            "admin1=IQ-DI         | country=IQ                         | false",
            "actor=islamic-state  | perpetrator=islamic-state          | true",
            "actor=islamic-state  | target=islamic-state               | true",
            "actor=islamic-state  | perpetrator=sdf                    | false",
            "perpetrator=sdf      | actor=sdf                          | false",
            "eventType=Battles    | eventType=Battles/Armed clash      | true",
            "eventType=Battles/Armed clash | eventType=Battles         | false",
            "eventType=Battles    | eventType=Battlestations           | false",
            "country=IQ,category=attack | country=IQ                   | false",
            "country=IQ,category=attack | country=IQ,category=attack   | true" })
    void another_scope_lies_inside_when_all_that_it_selects_is_selected_here(String own, String other, boolean inside) {
        assertThat(new CoveredScope(filter(own), List.of()).contains(filter(other))).isEqualTo(inside);
    }

    @Test
    void a_source_that_is_asked_for_is_one_of_those_from_which_everything_was_taken_in() {
        CoveredScope scope = new CoveredScope(Map.of(), List.of("sohr", "ric"));
        assertThat(scope.contains(filter("source=sohr"))).isTrue();
        assertThat(scope.contains(filter("source=sohr,source=trac"))).isFalse();
        assertThat(scope.contains(filter("country=SY"))).isTrue();
    }

    @Test
    void measure_and_days_lie_inside_too() {
        Declaration declaration = declaration(List.of(Measure.CLAIMS, Measure.KILLED), List.of());
        assertThat(declaration.covers(question(Measure.CLAIMS, "country=IQ"), AUGUST)).isTrue();
        assertThat(declaration.covers(question(Measure.INCIDENTS, "country=IQ"), AUGUST)).isFalse();
        assertThat(declaration.covers(question(Measure.CLAIMS, "country=IQ"), span("2020-08-10", "2020-08-12"))).isTrue();
        assertThat(declaration.covers(question(Measure.CLAIMS, "country=IQ"), span("2020-08-10", "2020-09-01"))).isFalse();
        assertThat(declaration.covers(question(Measure.CLAIMS, "country=IQ"), span("2020-07-31", "2020-08-31"))).isFalse();
    }

    @Test
    void reports_are_complete_from_those_sources_alone() {
        Declaration declaration = declaration(List.of(Measure.REPORTS), List.of("sohr"));
        assertThat(declaration.covers(question(Measure.REPORTS, "source=sohr"), AUGUST)).isTrue();
        assertThat(declaration.covers(question(Measure.REPORTS, null), AUGUST)).isFalse();
        assertThat(declaration(List.of(Measure.REPORTS), List.of()).covers(question(Measure.REPORTS, null), AUGUST)).isTrue();
    }

    private static Declaration declaration(List<Measure> measures, List<String> sources) {
        return new Declaration(measures, Scope.EMPTY, new Period(AUGUST.first(), AUGUST.last(), null), sources,
                "All was read.");
    }

    private static Question question(Measure measure, String filter) {
        return new Question(measure, Bucket.ALL, null, new Selection(AUGUST, filter(filter), Instant.EPOCH));
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Map<Dimension, List<String>> filter(String text) {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        Stream.ofNullable(text).flatMap(t -> Stream.of(t.split(","))).map(one -> one.split("=")).forEach(pair -> filter.merge(
                Stream.of(Dimension.values()).filter(d -> WireNames.of(d).equals(pair[0])).findFirst().orElseThrow(),
                List.of(pair[1]), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        return filter;
    }
}
