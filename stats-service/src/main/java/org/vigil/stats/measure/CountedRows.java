package org.vigil.stats.measure;

/** The rows that a count adds up, called {@code f}: each with valid_from, valid_to and what it is split by. */
interface CountedRows {

    /** For what they are counted. */
    Question question();

    /** Adds the table, or a query in brackets in its place. */
    void addTable(Query query);

    /** Adds what is joined, and the condition by which rows are chosen. */
    void addConditions(Query query);

    /** The first day of the bucket that holds all days of a row; null where they lie in several. */
    default String bucket() {
        Bucket bucket = question().bucket();
        return "case when %1$s = %2$s then %1$s end".formatted(bucket.firstDayOf("f.valid_from"),
                bucket.firstDayOf("f.valid_to"));
    }

    /** The group of a row. */
    String group();

    /** What a row adds to low, best, high and unknown, under these names. */
    String numbers();

    /** The condition on a place to be answered at all. */
    String having();
}
