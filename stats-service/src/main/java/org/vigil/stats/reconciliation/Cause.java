package org.vigil.stats.reconciliation;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;

/**
 * Something for which a published number and ours can differ, with what becomes of our count by it.
 *
 * @param says its name and the reckoning, as a sentence
 * @param reach what our count can be by it
 */
record Cause(Sentence says, Bounds reach) {

    boolean accountsFor(Bounds published) {
        return reach.overlaps(published);
    }

    /** Whether it moves our count towards a published number that it does not overlap. */
    boolean leadsFrom(Bounds ours, Bounds published) {
        return published.isAbove(ours) ? reach.high() == null || reach.high().compareTo(ours.high()) > 0
                : reach.low().compareTo(ours.low()) < 0;
    }
}
