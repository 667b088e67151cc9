package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.bulletin.BulletinMessages;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table.Rest;
import org.vigil.stats.casualty.CasualtiesView;
import org.vigil.stats.change.ChangeView;
import org.vigil.stats.series.SeriesView;
import org.vigil.stats.share.SharesView;

/** What statistics answer, as cells of a table. */
final class Counts {

    private Counts() {
    }

    static Cell.Count of(SeriesView.Row row) {
        return new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents());
    }

    static Cell.Count of(SharesView.Row row) {
        return new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents());
    }

    static Cell.Count of(CasualtiesView.Row row) {
        return new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents());
    }

    static Cell.Count of(ChangeView.Row row) {
        return new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents());
    }

    /** The count before that a row is compared with. */
    static Cell.Count before(ChangeView.Row row) {
        return new Cell.Count(row.previousLow(), row.previous(), row.previousHigh(), null, row.incidentsBefore());
    }

    /** What stands in no row, under that name. */
    static List<Rest> rest(Sentence counted, List<UnallocatedRow> unallocated) {
        return unallocated.stream().map(entry -> new Rest(counted, words(entry.bucket(), entry.group()),
                new Cell.Count(entry.low(), entry.best(), entry.high(), entry.unknown(), entry.incidents()), entry.reason()))
                .toList();
    }

    static List<Rest> rest(Sentence counted, SharesView shares) {
        return shares.unallocated().stream().map(entry -> new Rest(counted, words(entry.bucket(), entry.group()),
                new Cell.Count(entry.low(), entry.best(), entry.high(), entry.unknown(), entry.incidents()), entry.reason()))
                .toList();
    }

    static List<Rest> rest(Sentence counted, CasualtiesView casualties, List<String> outcomes) {
        return casualties.unallocated().stream().filter(entry -> outcomes.contains(entry.outcome()))
                .map(entry -> new Rest(counted, of(entry),
                        new Cell.Count(entry.low(), entry.best(), entry.high(), entry.unknown(), entry.incidents()),
                        entry.reason()))
                .toList();
    }

    /** The counts of a series over the whole window, by group. */
    static Map<String, Cell.Count> byGroup(SeriesView series) {
        return series.rows().stream().collect(Collectors.toMap(SeriesView.Row::group, Counts::of));
    }

    /** A column, or a number of its row, by its name. */
    static Sentence named(String column) {
        return Sentence.of(BulletinMessages.class, say -> say.value(column));
    }

    private static Sentence of(CasualtiesView.UnallocatedRow entry) {
        Sentence line = words(entry.group(), entry.outcome());
        return entry.partOf() == null ? line : line.and(said(say -> say.partOf(entry.partOf())));
    }

    private static Sentence words(String... parts) {
        return Sentence.of(Stream.of(parts).filter(part -> part != null && !part.equals("all")).map(Counts::named).toList());
    }
}
