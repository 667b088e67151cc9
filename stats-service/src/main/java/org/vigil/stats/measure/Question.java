package org.vigil.stats.measure;

/**
 * What is asked: a measure, side by side in buckets and groups.
 *
 * @param measure what is counted
 * @param bucket how long a time is counted together
 * @param groupBy by what it is split, null when it is not
 * @param selection over what
 */
public record Question(Measure measure, Bucket bucket, Dimension groupBy, Selection selection) {

    /** The same over other days. */
    public Question over(Span days) {
        return new Question(measure, bucket, groupBy, selection.over(days));
    }
}
