package org.vigil.incidents.place;

import java.util.List;

/**
 * A place as a file has it, or the world's divisions.
 *
 * @param originKey its key there, such as a geonameid
 * @param name the usual name
 * @param aliases other names
 * @param kind what it is
 * @param feature GeoNames' feature code, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param admin1 ISO 3166-2, or null
 * @param lat degrees north, or null
 * @param lon degrees east, or null
 * @param population or null where none is given
 */
record LoadedPlace(PlaceOrigin origin, String originKey, String name, List<String> aliases, PlaceKind kind, String feature,
        String country, String admin1, Double lat, Double lon, Long population) {
}
