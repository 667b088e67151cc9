package org.vigil.stats.behind;

import org.vigil.stats.measure.Allocation;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Unallocated;

/** Where the incidents, or reports, behind one place of an answer are listed. It names the moment, so that it never changes. */
public final class CellAddress {

    static final String STATISTIC = "incidents";

    private CellAddress() {
    }

    /**
     * Of a row.
     *
     * @param bucket the label of its bucket
     * @param group its group, null when the answer is not split
     */
    public static String row(Question question, String bucket, String group) {
        return at(question, question.bucket() == Bucket.ALL ? null : bucket, group).address();
    }

    /** Of an entry under unallocated. */
    public static String entry(Question question, Unallocated entry) {
        return at(question, entry.bucket(), entry.group()).with("unallocated", true)
                .with("outside", new Allocation(question).isOutside(entry) ? true : null).address();
    }

    private static Asked at(Question question, String bucket, String group) {
        return Asked.of(STATISTIC, question).with("at", bucket).with("in", group);
    }
}
