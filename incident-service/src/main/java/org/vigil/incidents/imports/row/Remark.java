package org.vigil.incidents.imports.row;

/**
 * Something to be said about a row.
 *
 * @param column the column, or {@code row} where it is about the row as a whole
 * @param message what is the matter with it
 */
public record Remark(String column, String message) {

    private static final String ROW = "row";

    /** A row that the service itself stumbles over is refused, so that those behind it go on. */
    public static final Remark FAULT = ofRow("could not be taken in because of a fault in the service; tell those who run it");

    /** About the row as a whole. */
    public static Remark ofRow(String message) {
        return new Remark(ROW, message);
    }
}
