package org.vigil.stats.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.change.ChangeView.Row;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.Tally;

/**
 * Compares each bucket with the one before it, and a window as a whole with the span before it (as many whole months, else as
 * many days). What fell to nothing is a row too.
 */
@ApplicationScoped
class Changes {

    private final Tally tally;
    private final Panels panels;
    private final ReportingLag lag;

    Changes(Tally tally, Panels panels, ReportingLag lag) {
        this.tally = tally;
        this.panels = panels;
        this.lag = lag;
    }

    ChangeView of(Question question, boolean likeForLike) {
        Panel panel = likeForLike ? panels.of(question) : null;
        Counted now = count(question, panel);
        Counted then = count(question.over(before(question)), panel);
        Map<Place, Cell> current = byPlace(now.cells());
        Map<Place, Cell> previous = new HashMap<>();
        then.cells().forEach(cell -> previous.put(new Place(following(question, cell.first()), cell.group()), cell));
        SortedSet<Place> places = new TreeSet<>(current.keySet());
        places.addAll(previous.keySet());
        places.removeIf(place -> !current.containsKey(place) && !lies(question, place.first));
        SortedMap<LocalDate, Timeliness> buckets = lag.timeliness(question,
                places.stream().map(Place::first).collect(Collectors.toCollection(TreeSet::new)));
        List<Row> rows = places.stream().map(
                place -> row(question, place, buckets.get(place.first), current.get(place), previous.get(place))).toList();
        Definition definition = Definition.of(question);
        return new ChangeView(panel == null ? definition : definition.with(panel.rule()), question.selection().asOf(),
                panel == null ? null : panel.sources(), rows, List.copyOf(buckets.values()), now.unallocated(),
                then.unallocated());
    }

    /** Without anybody on the panel nothing counts. */
    private Counted count(Question question, Panel panel) {
        if (panel == null) {
            return tally.count(question);
        }
        return panel.sources().isEmpty() ? new Counted(List.of(), List.of())
                : tally.count(question.where(Dimension.SOURCE, panel.sources()));
    }

    /** The days of all buckets with which those of the window are compared. */
    private static Span before(Question question) {
        Span window = question.selection().window();
        return question.bucket() == Bucket.ALL ? window.before()
                : new Span(question.bucket().before(window.first()).first(), question.bucket().before(window.last()).last());
    }

    private static LocalDate following(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL ? first : question.bucket().around(first).last().plusDays(1);
    }

    private static boolean lies(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL || !first.isAfter(question.selection().window().last());
    }

    private static Row row(Question question, Place place, Timeliness bucket, Cell current, Cell previous) {
        Interval now = current == null ? Interval.NONE : current.number();
        Long unknown = current != null ? current.unknown() : question.measure().countsPeople() ? 0L : null;
        boolean whole = question.bucket() == Bucket.ALL
                || question.selection().window().contains(question.bucket().around(place.first));
        return whole
                ? Row.compared(bucket, place.group, now, unknown, previous == null ? Interval.NONE : previous.number())
                : Row.notCompared(bucket, place.group, now, unknown);
    }

    private static Map<Place, Cell> byPlace(List<Cell> cells) {
        Map<Place, Cell> byPlace = new HashMap<>();
        cells.forEach(cell -> byPlace.put(new Place(cell.first(), cell.group()), cell));
        return byPlace;
    }

    /** A bucket, by its first day, and a group. */
    private record Place(LocalDate first, String group) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::first)
                .thenComparing(Place::group, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
