package org.vigil.incidents.imports.row;

/**
 * Something to be said about a row.
 *
 * @param column the column, or {@code row} where it is about the row as a whole
 * @param message what is the matter with it
 */
public record Remark(String column, String message) {

    private static final String ROW = "row";

    /** About the row as a whole. */
    public static Remark ofRow(String message) {
        return new Remark(ROW, message);
    }
}
