package org.vigil.stats.reconciliation;

import java.util.ArrayList;
import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;

/**
 * What follows from a published number, ours, and the causes for which they can differ. Only a difference inside a declared
 * coverage contradicts, and none does for which a cause accounts or which our unknown numbers may fill.
 *
 * @param status how the figure stands
 * @param causes the sentences of the causes that account for the difference, else of those that lead towards it
 */
record Verdict(Status status, List<Sentence> causes) {

    static final Verdict MATCHED = new Verdict(Status.MATCHED, List.of());

    static Verdict of(Gap gap, Bounds published, List<Cause> causes, boolean covered) {
        Bounds ours = gap.ours().bounds();
        List<Cause> accounting = causes.stream().filter(cause -> cause.accountsFor(published)).toList();
        if (!accounting.isEmpty()) {
            return new Verdict(Status.EXPLAINED, accounting.stream().map(Cause::says).toList());
        }
        List<Sentence> leading = new ArrayList<>(
                causes.stream().filter(cause -> cause.leadsFrom(ours, published)).map(Cause::says).toList());
        Long unknown = gap.ours().unknown();
        boolean open = unknown != null && unknown > 0 && published.isAbove(ours);
        if (open) {
            leading.add(Sentence.of(CauseMessages.class, say -> say.numbersUnknown(unknown)));
        }
        if (!covered) {
            leading.add(Sentence.of(CauseMessages.class, CauseMessages::noCoverage));
        }
        return new Verdict(covered && !open ? Status.CONTRADICTED : Status.UNTESTABLE, leading);
    }
}
