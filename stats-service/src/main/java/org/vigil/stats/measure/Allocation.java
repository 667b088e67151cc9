package org.vigil.stats.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
    public String reason(LocalDate first, boolean cut, String group) {
        List<String> reasons = new ArrayList<>();
        if (cut) {
            reasons.add(outside(question.selection().window()));
        } else if (first == null) {
            reasons.add("These are not dated to one " + question.bucket().noun() + ".");
        }
        if (question.groupBy() != null && group == null) {
            reasons.add(question.groupBy().missing());
        }
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }

    /** Whether what stands in no row does so because some of its days lie outside the window. */
    public boolean isOutside(Unallocated entry) {
        return entry.reason().startsWith(outside(question.selection().window()));
    }

    /** What is said of things of which some days lie outside the window. */
    public static String outside(Span window) {
        if (window.isOpenBefore()) {
            return "The days of these reach beyond " + window.last() + ".";
        }
        if (window.isOpenAfter()) {
            return "The days of these start before " + window.first() + ".";
        }
        return "The days of these reach out of the window from " + window.first() + " to " + window.last() + ".";
    }
}
