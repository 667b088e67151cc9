package org.vigil.stats.behind;

import org.vigil.stats.measure.Allocation;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Unallocated;

/**
 * Where the incidents, or reports, behind the places of one answer are listed. The addresses name the moment, so that they show
 * the same for ever.
 */
public final class CellAddress {

    private static final String STATISTIC = "incidents";

    private final Question question;
    private final String all;

    /** For the answer to that question. */
    public CellAddress(Question question) {
        this.question = question;
        this.all = Asked.of(STATISTIC, question).address();
    }

    /**
     * Of a row.
     *
     * @param bucket the label of its bucket
     * @param group its group, null when the answer is not split
     */
    public String row(String bucket, String group) {
        return at(question.bucket() == Bucket.ALL ? null : bucket, group);
    }

    /** Of an entry under unallocated. */
    public String entry(Unallocated entry) {
        boolean outside = new Allocation(question).isOutside(entry);
        return at(entry.bucket(), entry.group()) + "&unallocated=true" + (outside ? "&outside=true" : "");
    }

    private String at(String bucket, String group) {
        return all + Asked.parameter("at", bucket) + Asked.parameter("in", group);
    }
}
