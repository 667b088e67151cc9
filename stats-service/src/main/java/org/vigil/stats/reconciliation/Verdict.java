package org.vigil.stats.reconciliation;

import java.util.ArrayList;
import java.util.List;

import org.vigil.stats.statement.Bounds;

/**
 * What follows from a published number, ours, and the causes for which they can differ. Only a difference inside a declared
 * coverage contradicts, and none does for which a cause accounts or which our unknown numbers may fill.
 *
 * @param status how the figure stands
 * @param causes the sentences of the causes that account for the difference, else of those that lead towards it
 */
record Verdict(Status status, List<String> causes) {

    static final Verdict MATCHED = new Verdict(Status.MATCHED, List.of());

    static Verdict of(Gap gap, Bounds published, List<Cause> causes, boolean covered) {
        Bounds ours = gap.ours().bounds();
        List<Cause> accounting = causes.stream().filter(cause -> cause.accountsFor(published)).toList();
        if (!accounting.isEmpty()) {
            return new Verdict(Status.EXPLAINED, accounting.stream().map(Cause::says).toList());
        }
        List<String> leading = new ArrayList<>(
                causes.stream().filter(cause -> cause.leadsFrom(ours, published)).map(Cause::says).toList());
        Long unknown = gap.ours().unknown();
        boolean open = unknown != null && unknown > 0 && published.isAbove(ours);
        if (open) {
            leading.add("Numbers: of " + unknown
                    + " of our incidents the number is not known, so that our count has no upper end.");
        }
        if (!covered) {
            leading.add("Coverage: there is no declared coverage within which the figure lies, so that what we have not"
                    + " recorded proves nothing.");
        }
        return new Verdict(covered && !open ? Status.CONTRADICTED : Status.UNTESTABLE, leading);
    }
}
