package org.vigil.stats.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vigil.stats.reconciliation.Reconciliation;

/** Says why a figure stands otherwise than before: what of all that the verdict rests on has changed. */
final class Why {

    private Why() {
    }

    /**
     * The reasons in whole sentences.
     *
     * @param before how it stood, null when it was never held against our count
     * @param revised whether the figure itself has been revised since
     */
    static String between(Reconciliation before, Reconciliation now, boolean revised) {
        if (before == null) {
            return "The figure was held against our count for the first time.";
        }
        List<String> reasons = new ArrayList<>();
        if (revised) {
            reasons.add("The figure was revised.");
        }
        coverage(before, now, reasons);
        count(before.ours(), now.ours(), reasons);
        if (reasons.isEmpty()) {
            reasons.add(before.causes().equals(now.causes()) ? "The rules by which figures are held against our count changed."
                    : "What it comes to when it is counted differently has changed.");
        }
        return String.join(" ", reasons);
    }

    private static void coverage(Reconciliation before, Reconciliation now, List<String> reasons) {
        if (before.coverage() == null && now.coverage() != null) {
            reasons.add("The figure now lies inside a declared coverage.");
        } else if (before.coverage() != null && now.coverage() == null) {
            reasons.add("The figure no longer lies inside a declared coverage.");
        }
    }

    private static void count(Reconciliation.Ours before, Reconciliation.Ours now, List<String> reasons) {
        if (before != null && now != null && !Objects.equals(words(before), words(now))) {
            reasons.add("Our count went from " + words(before) + " to " + words(now) + ".");
        }
    }

    private static String words(Reconciliation.Ours ours) {
        return ours.low() == ours.high() ? String.valueOf(ours.low()) : "between " + ours.low() + " and " + ours.high();
    }
}
