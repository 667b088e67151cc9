package org.vigil.stats.ranking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vigil.stats.measure.Cell;

/** Ranks by the likeliest number: the highest is first, equal numbers share a rank, and the next one stands as many below. */
final class Ranks {

    private static final Comparator<Cell> ORDER = Comparator.comparingLong((Cell cell) -> -cell.number().best())
            .thenComparing(Cell::group);

    private Ranks() {
    }

    /** The rank of each group, from 1, in order; those that share one stand by their names. */
    static Map<String, Ranked> of(List<Cell> cells) {
        Map<String, Ranked> ranks = new LinkedHashMap<>();
        int place = 0;
        Ranked before = null;
        for (Cell cell : cells.stream().sorted(ORDER).toList()) {
            place++;
            boolean shared = before != null && before.cell.number().best() == cell.number().best();
            before = new Ranked(shared ? before.rank : place, cell);
            ranks.put(cell.group(), before);
        }
        return ranks;
    }

    /** A group at its rank. */
    record Ranked(int rank, Cell cell) {
    }
}
