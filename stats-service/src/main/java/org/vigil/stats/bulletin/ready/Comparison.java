package org.vigil.stats.bulletin.ready;

import java.math.BigDecimal;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.change.ChangeBand;

/**
 * Two counts of like days, beside each other. Difference, percentage and band are those of best.
 *
 * @param before the earlier one
 * @param now the later one
 */
record Comparison(Cell.Count before, Cell.Count now) {

    Cell.Number absolute() {
        return Cell.Number.change(now.best() - before.best());
    }

    /** Null when nothing was counted before. */
    BigDecimal percent() {
        return ChangeBand.percent(before.best(), now.best());
    }

    String band() {
        return WireNames.of(ChangeBand.of(before.best(), now.best()));
    }
}
