package org.vigil.incidents.imports.row;

import java.util.Optional;

/** How a source writes its rows. */
public interface RowFormat {

    /** Refuses a file, with a problem, whose columns are not those of the format. */
    void check(Header header);

    /** The column that names a row. */
    String id();

    /** What a cell holds, where the format writes something else for it. */
    default String plain(String cell) {
        return cell;
    }

    /**
     * What a row says. Whatever keeps it from being taken in is noted in the cells, and the answer is then of no use.
     *
     * @param divisions finds stated divisions
     */
    Entry read(Cells cells, NamedDivisions divisions);

    /** Finds the divisions that rows name. */
    interface NamedDivisions {

        /** ISO 3166-2 of a division that a country's row names; empty where it fits none, or several equally well. */
        Optional<String> code(String country, String name);
    }
}
