package org.vigil.incidents.compat.ucdp;

/** The cells of PRIO-GRID (Tollefsen, Strand and Buhaug 2012): half a degree square, numbered from the south-west by rows. */
final class PrioGrid {

    private static final int COLUMNS = 720;
    private static final int ROWS = 360;

    private PrioGrid() {
    }

    /** The number of the cell that holds a point; the eastern and northern edges belong to the last cell. */
    static int cell(double lat, double lon) {
        int row = Math.min(ROWS - 1, (int) Math.floor((lat + 90) * 2));
        int column = Math.min(COLUMNS - 1, (int) Math.floor((lon + 180) * 2));
        return row * COLUMNS + column + 1;
    }
}
