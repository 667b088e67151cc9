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

import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.change.ChangeView.Row;
import org.vigil.stats.change.ChangeView.Side;
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
    private final ReportingLag lag;

    Changes(Tally tally, ReportingLag lag) {
        this.tally = tally;
        this.lag = lag;
    }

    /** The answer, over nobody but the panel where there is one, under the address of its citation. */
    ChangeView of(Question question, Panel panel, String citation) {
        Question counted = panel == null ? question : question.where(Dimension.SOURCE, panel.sources());
        Question earlier = before(counted);
        Counted now = tally.count(counted);
        Counted then = tally.count(earlier);
        CellAddress addresses = new CellAddress(counted);
        CellAddress addressesBefore = new CellAddress(earlier);
        Map<Place, Cell> current = byPlace(now.cells());
        Map<Place, Cell> previous = new HashMap<>();
        then.cells().forEach(cell -> previous.put(new Place(following(question, cell.first()), cell.group()), cell));
        SortedSet<Place> places = new TreeSet<>(current.keySet());
        places.addAll(previous.keySet());
        places.removeIf(place -> !current.containsKey(place) && !lies(question, place.first));
        SortedMap<LocalDate, Timeliness> buckets = lag.timeliness(question,
                places.stream().map(Place::first).collect(Collectors.toCollection(TreeSet::new)));
        List<Row> rows = places.stream()
                .map(place -> row(question, buckets.get(place.first), place,
                        side(question, addresses, place.first, place.group, current.get(place)), current.get(place),
                        side(question, addressesBefore, preceding(question, place.first), place.group, previous.get(place))))
                .toList();
        Definition definition = Definition.of(question);
        return new ChangeView(panel == null ? definition : definition.with(panel.rule()), question.selection().asOf(),
                panel == null ? null : panel.sources(), rows, List.copyOf(buckets.values()), unallocated(addresses, now),
                unallocated(addressesBefore, then), citation);
    }

    private static List<UnallocatedRow> unallocated(CellAddress addresses, Counted counted) {
        return counted.unallocated().stream().map(entry -> UnallocatedRow.of(addresses, entry)).toList();
    }

    /** The same of the days of all buckets with which those of the window are compared. */
    static Question before(Question question) {
        Span window = question.selection().window();
        return question.over(question.bucket() == Bucket.ALL ? window.before()
                : new Span(question.bucket().before(window.first()).first(), question.bucket().before(window.last()).last()));
    }

    /** The first day of the bucket that is compared with the one that starts on that day. */
    static LocalDate following(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL ? first : question.bucket().around(first).last().plusDays(1);
    }

    private static LocalDate preceding(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL ? first : question.bucket().before(first).first();
    }

    private static boolean lies(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL || !first.isAfter(question.selection().window().last());
    }

    private static Row row(Question question, Timeliness bucket, Place place, Side now, Cell current, Side before) {
        Long unknown = current != null ? current.unknown() : question.measure().countsPeople() ? 0L : null;
        boolean whole = question.bucket() == Bucket.ALL
                || question.selection().window().contains(question.bucket().around(place.first));
        return whole ? Row.compared(bucket, now, unknown, before) : Row.notCompared(bucket, now, unknown);
    }

    private static Side side(Question question, CellAddress addresses, LocalDate first, String group, Cell cell) {
        String bucket = question.bucket().label(first);
        return new Side(bucket, group, cell == null ? Interval.NONE : cell.number(), addresses.row(bucket, group));
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
