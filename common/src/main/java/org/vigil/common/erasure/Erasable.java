package org.vigil.common.erasure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature adds to the erasing of a name. The columns of text of all tables are gone through without it; it
 * knows what was made from them. All of it may be called again after a crash, so that it finds out by itself what is
 * left to do.
 */
public interface Erasable {

    /** Waits until what has been taken in, but is not in the tables yet, is there. */
    default void await() throws InterruptedException {
    }

    /** The tables that it cleans itself, in {@link #erase}. */
    default Set<String> ownTables() {
        return Set.of();
    }

    /**
     * Values from which the name could be guessed by who knows the rest, such as the hash of a text, each with the one that
     * takes its place. Asked before a table is touched.
     */
    default Map<String, String> fingerprints(Name name) {
        return Map.of();
    }

    /** The tables that {@link #fingerprints} reads; they are cleaned last, so that after a crash it finds them as they were. */
    default Set<String> fingerprintedTables() {
        return Set.of();
    }

    /**
     * A row has been cleaned; within the same transaction.
     *
     * @param id the first column of its key
     * @param columns those that have changed
     */
    default void cleaned(String table, UUID id, Set<String> columns) {
    }

    /**
     * Cleans what no columns of text hold, after the tables, in short transactions of its own.
     *
     * @return how much it has erased, by table, or by what it is where that is in no table
     */
    default Map<String, Long> erase(Name name) throws InterruptedException {
        return Map.of();
    }
}
