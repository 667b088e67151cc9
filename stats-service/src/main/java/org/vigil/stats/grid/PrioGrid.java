package org.vigil.stats.grid;

import java.math.BigDecimal;

/**
 * The cells of PRIO-GRID (Tollefsen, Strand and Buhaug 2012): half a degree square, numbered from 1 in the south-west by rows.
 */
public final class PrioGrid {

    private static final int COLUMNS = 720;
    private static final int ROWS = 360;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private PrioGrid() {
    }

    /** The number of the cell that holds a point; the eastern and northern edges belong to the last cell. */
    public static int cell(double lat, double lon) {
        int row = Math.min(ROWS - 1, (int) Math.floor((lat + 90) * 2));
        int column = Math.min(COLUMNS - 1, (int) Math.floor((lon + 180) * 2));
        return row * COLUMNS + column + 1;
    }

    /** Whether a text is the number of a cell. */
    public static boolean isCell(String text) {
        return text.matches("[1-9][0-9]{0,5}") && Integer.parseInt(text) <= ROWS * COLUMNS;
    }

    /** The latitude of a cell's centre, in degrees north. */
    public static BigDecimal lat(int cell) {
        return centre((cell - 1) / COLUMNS, ROWS);
    }

    /** The longitude of a cell's centre, in degrees east. */
    public static BigDecimal lon(int cell) {
        return centre((cell - 1) % COLUMNS, COLUMNS);
    }

    /** A quarter of a degree into the half degree of that number, counted from the edge that is as far from 0 as the last. */
    private static BigDecimal centre(int number, int numbers) {
        return QUARTER.multiply(BigDecimal.valueOf(2L * number + 1 - numbers));
    }
}
