package org.vigil.stats.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.measure.Told.Line;

/** Answers a question by looking at every revision that was ever told, one after the other. */
final class ByHand {

    /** Where something is counted: a row when it is allocated, else an entry under unallocated. */
    record Place(boolean allocated, String bucket, String group) {
    }

    private final Question question;
    private final Map<Place, long[]> sums = new HashMap<>();

    private ByHand(Question question) {
        this.question = question;
    }

    /** Low, best, high and unknown by place. */
    static Map<Place, List<Long>> count(Question question, Collection<List<Told>> histories) {
        ByHand count = new ByHand(question);
        for (List<Told> history : histories) {
            Told known = known(history, question.selection().asOf());
            if (known != null && known.isCounted() && count.isSelected(known)) {
                count.add(known);
            }
        }
        Map<Place, List<Long>> result = new HashMap<>();
        count.sums.forEach((place, sum) -> result.put(place, List.of(sum[0], sum[1], sum[2], sum[3])));
        return result;
    }

    /** What was known of an incident at a moment, null when nothing was. */
    static Told known(List<Told> history, Instant moment) {
        Told known = null;
        for (Told told : history) {
            known = told.knownAt().isAfter(moment) ? known : told;
        }
        return known;
    }

    private boolean isSelected(Told told) {
        Span window = question.selection().window();
        return !told.to().isBefore(window.first()) && !told.from().isAfter(window.last())
                && question.selection().filter().entrySet().stream()
                        .allMatch(f -> told.values(f.getKey()).stream().anyMatch(f.getValue()::contains));
    }

    private void add(Told told) {
        for (String group : groups(told)) {
            List<long[]> numbers = numbers(told, group);
            for (long[] number : numbers) {
                long[] sum = sums.computeIfAbsent(place(told, group), p -> new long[4]);
                for (int i = 0; i < 4; i++) {
                    sum[i] += number[i];
                }
            }
        }
    }

    private Place place(Told told, String group) {
        Span days = new Span(told.from(), told.to());
        LocalDate first = told.from();
        boolean dated = question.selection().window().contains(days) && question.bucket().around(first).contains(days);
        boolean grouped = question.groupBy() == null || group != null;
        String bucket = dated ? question.bucket().label(first) : null;
        String shown = !grouped && question.groupBy() == Dimension.ADMIN1 ? told.country() : group;
        return new Place(dated && grouped, bucket, shown);
    }

    private List<String> groups(Told told) {
        if (question.groupBy() == null) {
            return Stream.of((String) null).toList();
        }
        List<String> groups = new ArrayList<>(question.measure() == Measure.CLAIMS && question.groupBy() == Dimension.ACTOR
                ? told.claimants()
                : question.groupBy() == Dimension.GROUP && question.measure().countsPeople()
                        ? own(told).stream().map(Line::group).distinct().toList()
                        : told.values(question.groupBy()));
        if (groups.isEmpty()) {
            groups.add(null);
        }
        return groups;
    }

    /** A line is not added to the one that includes it, where that one is asked for too. */
    private List<Line> own(Told told) {
        List<String> wanted = question.selection().valuesOf(Dimension.GROUP);
        return lines(told).stream()
                .filter(line -> line.partOf() == null || !wanted.isEmpty() && !wanted.contains(line.partOf())).toList();
    }

    private List<Line> lines(Told told) {
        List<String> wanted = question.selection().valuesOf(Dimension.GROUP);
        return told.lines().stream().filter(line -> line.outcome().equals(WireNames.of(question.measure()))
                && (wanted.isEmpty() || wanted.contains(line.group()))).toList();
    }

    /** None, or one entry of low, best, high and whether the number is unknown. */
    private List<long[]> numbers(Told told, String group) {
        if (question.measure() == Measure.INCIDENTS) {
            return List.of(new long[] { 1, 1, 1, 0 });
        }
        if (question.measure() == Measure.CLAIMS) {
            long n = question.groupBy() == Dimension.ACTOR ? 1 : told.claimants().size();
            return told.claimants().isEmpty() ? List.of() : List.of(new long[] { n, n, n, 0 });
        }
        List<Line> own = own(told).stream()
                .filter(line -> question.groupBy() != Dimension.GROUP || line.group().equals(group)).toList();
        boolean nothingSaid = question.groupBy() == Dimension.GROUP ? own.isEmpty() : lines(told).isEmpty();
        long[] sum = new long[4];
        for (Line line : own) {
            Integer best = line.best() == null ? line.low() : line.best();
            Integer high = line.high() == null ? best : line.high();
            sum[0] += line.low() == null ? 0 : line.low();
            sum[1] += best == null ? 0 : best;
            sum[2] += high == null ? 0 : high;
            sum[3] = line.low() == null || line.best() == null || line.high() == null ? 1 : sum[3];
        }
        sum[3] = nothingSaid ? 1 : sum[3];
        return List.of(sum);
    }
}
