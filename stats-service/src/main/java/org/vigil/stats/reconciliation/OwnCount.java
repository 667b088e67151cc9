package org.vigil.stats.reconciliation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Unallocated;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Printed;

/**
 * What we count.
 *
 * @param inside what lies wholly inside the period
 * @param touching what only touches it, each part of which may belong or not
 * @param unknown of how many incidents inside the number is not known; null for what is counted one by one
 */
record OwnCount(Interval inside, Interval touching, Long unknown) {

    /** Of an answer that is not split. */
    static OwnCount of(Counted counted) {
        return of(counted.cells(), counted.unallocated());
    }

    /** Of each group of an answer that is split; what has no group is left out. */
    static Map<String, OwnCount> byGroup(Counted counted) {
        Map<String, OwnCount> groups = new TreeMap<>();
        counted.cells().forEach(cell -> groups.put(cell.group(), of(counted, List.of(cell.group()))));
        return groups;
    }

    /** Of several groups of an answer that is split, together. */
    static OwnCount of(Counted counted, Collection<String> groups) {
        return of(counted.cells().stream().filter(cell -> groups.contains(cell.group())).toList(),
                counted.unallocated().stream().filter(one -> one.group() != null && groups.contains(one.group())).toList());
    }

    private static OwnCount of(List<Cell> cells, List<Unallocated> unallocated) {
        Long unknown = cells.stream().map(Cell::unknown).reduce(null, OwnCount::sum);
        return new OwnCount(cells.stream().map(Cell::number).reduce(Interval.NONE, OwnCount::sum),
                unallocated.stream().map(one -> new Interval(one.low(), one.best(), one.high())).reduce(Interval.NONE,
                        OwnCount::sum),
                unknown);
    }

    private static Interval sum(Interval one, Interval other) {
        return new Interval(one.low() + other.low(), one.best() + other.best(), one.high() + other.high());
    }

    private static Long sum(Long one, Long other) {
        return one == null ? other : other == null ? one : Long.valueOf(one + other);
    }

    /** What is inside, from the least to the most that is known. */
    Bounds bounds() {
        return bounds(inside.low(), inside.high());
    }

    /** The same, and as much of what touches the period as there is. */
    Bounds reach() {
        return bounds(inside.low(), inside.high() + touching.high());
    }

    static Bounds bounds(long low, long high) {
        return new Bounds(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** As a sentence has it: 2, or 2 to 5. */
    Sentence words() {
        return Printed.range(bounds());
    }
}
