package org.vigil.stats.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.vigil.common.text.Sentence;

/**
 * Decides whether a count stands in a row: what lies wholly inside one bucket and the window does, if it has a group;
 * all else is said once, with the reason.
 *
 * @param question what is asked
 */
public record Allocation(Question question) {

    /**
     * Why a count stands in no row, in whole sentences; null when it stands in one.
     *
     * @param first the first day of the bucket in which all its days lie, null when they lie in several
     * @param cut whether some of its days lie outside the window
     * @param group its group, null when it has none
     */
    public Sentence reason(LocalDate first, boolean cut, String group) {
        List<Sentence> reasons = new ArrayList<>();
        if (cut) {
            reasons.add(outside(question.selection().window()));
        } else if (first == null) {
            reasons.add(Sentence.of(RuleMessages.class, say -> say.undated(question.bucket().noun())));
        }
        if (question.groupBy() != null && group == null) {
            reasons.add(question.groupBy().missing());
        }
        return reasons.isEmpty() ? null : Sentence.of(reasons);
    }

    /** Whether what stands in no row does so because some of its days lie outside the window. */
    public boolean isOutside(Unallocated entry) {
        return entry.reason().toString().startsWith(outside(question.selection().window()).toString());
    }

    /** What is said of things of which some days lie outside the window. */
    public static Sentence outside(Span window) {
        String first = window.first().toString();
        String last = window.last().toString();
        if (window.isOpenBefore()) {
            return Sentence.of(RuleMessages.class, say -> say.reachBeyond(last));
        }
        return Sentence.of(RuleMessages.class,
                say -> window.isOpenAfter() ? say.startBefore(first) : say.reachOut(first, last));
    }
}
