package org.vigil.stats.measure;

import java.util.List;

/** The rows that a count adds up, each with its days and what it is split by. */
interface CountedRows {

    /** For what they are counted. */
    Question question();

    /** The tables that hold them, each called {@code f}, with what is joined and the condition by which rows are chosen. */
    List<Query> tables();

    /** The first day of a row. */
    default String from() {
        return "f.valid_from";
    }

    /** The last day of a row. */
    default String to() {
        return "f.valid_to";
    }

    /** The first day of the bucket that holds all days of a row; null where they lie in several. */
    default String bucket() {
        Bucket bucket = question().bucket();
        return "case when %1$s = %2$s then %1$s end".formatted(bucket.firstDayOf(from()), bucket.firstDayOf(to()));
    }

    /** The group of a row. */
    String group();

    /** What a row adds to low, best, high and unknown, under these names; to best alone does for what is counted one by one. */
    String numbers();

    /** The condition on a place to be answered at all. */
    String having();
}
