package org.vigil.stats.measure;

/** The rows that a count adds up, called {@code f}: each with valid_from, valid_to and what it is split by. */
interface CountedRows {

    /** Adds the table, or a query in brackets in its place. */
    void addTable(Query query);

    /** Adds what is joined, and the condition by which rows are chosen. */
    void addConditions(Query query);

    /** The group of a row. */
    String group();

    /** What a row adds to low, best, high and unknown, under these names. */
    String numbers();

    /** The condition on a place to be answered at all. */
    String having();
}
