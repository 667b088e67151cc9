package org.vigil.stats.pace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.Tally;

/** Counts what there is so far and in the earlier time, and holds the pace of the one against the other. */
@ApplicationScoped
class Paces {

    private final Tally tally;

    Paces(Tally tally) {
        this.tally = tally;
    }

    PaceView of(Question question, Span reference, String citation) {
        Span soFar = question.selection().window();
        Elapsed elapsed = Elapsed.of(soFar, reference);
        Counted now = tally.count(question);
        Question earlier = question.over(reference);
        Counted then = tally.count(earlier);
        CellAddress addresses = new CellAddress(question);
        CellAddress addressesBefore = new CellAddress(earlier);
        Map<String, Amount> current = byGroup(now.cells());
        Map<String, Amount> before = byGroup(then.cells());
        SortedSet<String> groups = new TreeSet<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        groups.addAll(current.keySet());
        groups.addAll(before.keySet());
        if (question.groupBy() == null) {
            groups.add(null);
        }
        Amount none = Amount.none(question.measure());
        List<PaceView.Row> rows = new ArrayList<>();
        for (String group : groups) {
            rows.add(PaceView.Row.of(group, current.getOrDefault(group, none), before.getOrDefault(group, none), elapsed,
                    addresses.row(null, group), addressesBefore.row(null, group)));
        }
        return new PaceView(Definition.of(question).with(rule(elapsed, reference)), question.selection().asOf(),
                PaceView.Days.of(soFar), PaceView.Days.of(reference), elapsed.days(), elapsed.total(), elapsed.share(), rows,
                unallocated(addresses, now), unallocated(addressesBefore, then), citation);
    }

    private static List<UnallocatedRow> unallocated(CellAddress addresses, Counted counted) {
        return counted.unallocated().stream().map(entry -> UnallocatedRow.of(addresses, entry)).toList();
    }

    private static Sentence rule(Elapsed elapsed, Span reference) {
        return Sentence.of(RuleMessages.class, say -> say.pace(elapsed.days(), elapsed.total(), reference.first().toString(),
                reference.last().toString()));
    }

    private static Map<String, Amount> byGroup(List<Cell> cells) {
        Map<String, Amount> amounts = new HashMap<>();
        cells.forEach(cell -> amounts.put(cell.group(), Amount.of(cell)));
        return amounts;
    }
}
