package org.vigil.incidents.place;

import java.util.List;

/**
 * A first-level division as Natural Earth draws it.
 *
 * @param naturalEarth Natural Earth's own code, which is not always the one of ISO 3166-2
 * @param code ISO 3166-2; null where it has none for this area
 * @param country ISO 3166-1 alpha-2; null where it has none
 * @param names its names, the usual one first; never empty
 */
record Division(String naturalEarth, String code, String country, List<String> names) {

    String name() {
        return names.get(0);
    }
}
