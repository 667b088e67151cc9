package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.Table.Rest;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.difference.DifferenceView;
import org.vigil.stats.difference.Differences;
import org.vigil.stats.difference.KindSum;
import org.vigil.stats.measure.Question;

/** What became of the same count since an earlier bulletin. */
@ApplicationScoped
class SinceTable {

    private final Differences differences;

    SinceTable(Differences differences) {
        this.differences = differences;
    }

    /** A kind of change; the sum of all of them leads to the incidents. */
    private record Line(String kind, Cell.Count incidents, long change) {
    }

    Table of(Instant earlier, Question question) {
        DifferenceView view = differences.since(earlier, question);
        List<Line> lines = new ArrayList<>();
        view.rows().forEach(row -> {
            long all = incidents(row.kinds());
            row.kinds().stream().filter(kind -> kind.incidents() > 0)
                    .forEach(
                            kind -> lines.add(new Line(WireNames.of(kind.kind()), count(kind.incidents(), null), kind.best())));
            lines.add(new Line("all", count(all, view.incidents()), row.change().best()));
        });
        List<Rest> rest = view.unallocated().stream().filter(entry -> incidents(entry.kinds()) > 0)
                .map(entry -> new Rest(Counts.named("incidents"), entry.group() == null ? null : Counts.named(entry.group()),
                        count(incidents(entry.kinds()), view.incidents()),
                        Sentence.of(TableMessages.class,
                                (say, language) -> say.countChanged(entry.reason().in(language), entry.change().best()))))
                .toList();
        return TableBuilder.of("since", said(say -> say.changedSince(earlier.toString())), lines)
                .coded("kind", said(TableMessages::kind), Line::kind)
                .count("incidents", said(TableMessages::incidents), Line::incidents)
                .number("change", said(TableMessages::countChange), line -> Cell.Number.change(line.change))
                .says(view.definition().countingRule())
                .says(said(TableMessages::oneAddress))
                .unallocated(rest)
                .build();
    }

    private static long incidents(List<KindSum> kinds) {
        return kinds.stream().mapToLong(KindSum::incidents).sum();
    }

    private static Cell.Count count(long number, String incidents) {
        return new Cell.Count(number, number, number, null, incidents);
    }
}
