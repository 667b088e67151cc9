package org.vigil.stats.difference;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.stats.measure.Asked;

import io.quarkus.qute.TemplateInstance;

/**
 * What became of a count, for people.
 *
 * @param answer the difference
 * @param asked its question
 * @param kinds what can become of an incident, in the order of the columns
 * @param others what the form of the two moments keeps, name and value
 * @param earlier what else it can be held against
 */
record DifferencePage(DifferenceView answer, Asked asked, List<Kind> kinds, List<Map.Entry<String, String>> others,
        List<Earlier> earlier)
        implements
            TemplateInstance {

    private static final List<String> MOMENTS = List.of(DifferenceParameters.FROM, DifferenceParameters.TO);

    static DifferencePage of(Asked asked, DifferenceView answer) {
        List<Map.Entry<String, String>> others = asked.parameters().entrySet().stream()
                .filter(parameter -> !MOMENTS.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
        return new DifferencePage(answer, asked, List.of(Kind.values()), others,
                Stream.of(Before.values()).map(before -> new Earlier(before,
                        asked.with(DifferenceParameters.FROM, before.of(answer.to())).address())).toList());
    }

    /** How long before the later moment the earlier one is. */
    enum Before {
        DAY(Period.ofDays(1)),
        WEEK(Period.ofWeeks(1)),
        MONTH(Period.ofMonths(1)),
        YEAR(Period.ofYears(1));

        private final Period period;

        Before(Period period) {
            this.period = period;
        }

        private Instant of(Instant later) {
            return later.atOffset(ZoneOffset.UTC).minus(period).toInstant();
        }
    }

    /** The same question with another earlier moment. */
    record Earlier(Before before, String address) {
    }
}
