package org.vigil.stats.reconciliation;

import static org.vigil.common.text.OthersWords.isolated;

import org.vigil.stats.statement.Statement;

/** A verdict as a sentence. */
final class Words {

    private Words() {
    }

    static String withoutCount(Statement statement) {
        return figure(statement) + "; we have no count to hold against it.";
    }

    static String withCount(Statement statement, OwnCount ours, Status status, boolean covered) {
        String counted = figure(statement) + "; our count of the same scope and days is " + ours.words();
        return counted + switch (status) {
            case MATCHED ->
                covered ? ", which agrees with it, inside a coverage that is declared complete." : ", which agrees with it.";
            case EXPLAINED -> ", and the causes that are named account for the difference.";
            case CONTRADICTED -> ", inside a coverage that is declared complete, and no cause that we know of accounts"
                    + " for the difference.";
            case UNTESTABLE -> ", and which of the two is short cannot be said.";
        };
    }

    private static String figure(Statement statement) {
        String unit = statement.unit() == null || statement.unit().isBlank() ? "" : " " + isolated(statement.unit().strip());
        return "The figure is " + statement.value().words() + unit;
    }
}
