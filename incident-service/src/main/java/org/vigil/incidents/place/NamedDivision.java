package org.vigil.incidents.place;

import java.util.List;

/**
 * All that a division is called.
 *
 * @param code ISO 3166-2
 * @param names its names, the usual one first; never empty
 * @param firm how many of them, from the first, are meant for it alone; Natural Earth's other names include a few of neighbours
 */
record NamedDivision(String code, List<String> names, int firm) {

    String country() {
        return code.substring(0, 2);
    }
}
