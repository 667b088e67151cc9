package org.vigil.stats.cell;

import java.util.List;

/** A set of cells: counts by whole months and the named columns. */
public enum Rollup {

    /** Where it happened. */
    PLACE("country", "admin1"),
    /** What it was and how well it is established. */
    STATUS("country", "category", "verification", "violence_type"),
    /** Who did it; an incident with several perpetrators stands in the cells of each. */
    PERPETRATOR("country", "verification", "perpetrator");

    /** The one column in whose cells an incident can stand several times. */
    public static final String SEVERAL = "perpetrator";

    private final List<String> columns;

    Rollup(String... columns) {
        this.columns = List.of(columns);
    }

    /** By what its cells are told apart, beside the months. */
    public List<String> columns() {
        return columns;
    }
}
