package org.vigil.incidents.imports.row;

import java.util.Optional;

import org.vigil.incidents.place.Boundaries;
import org.vigil.incidents.place.Countries;

/**
 * Coordinates of a row.
 *
 * @param lat degrees north, null where the row has none
 * @param lon degrees east, null where the row has none
 */
public record Spot(Double lat, Double lon) {

    private static final int MOST_NORTH = 90;
    private static final int MOST_EAST = 180;

    /**
     * Reads them, and holds them against the country: what lies in it when it is turned round was turned round. A
     * point in another country is no reason to refuse a row: borders are disputed, and coastlines drawn roughly.
     *
     * @param country ISO 3166-1, null where none is stated or the place is at sea or in the air
     */
    public static Spot of(Cells cells, String latitude, String longitude, String country) {
        Double lat = cells.degrees(latitude, MOST_NORTH);
        Double lon = cells.degrees(longitude, MOST_EAST);
        if (lat == null ^ lon == null) {
            if (cells.reasons().isEmpty()) {
                cells.reject(lat == null ? latitude : longitude, RemarkMessages::oneCoordinate);
            }
            return new Spot(null, null);
        }
        if (lat != null && country != null) {
            compare(cells, latitude, lat, lon, country);
        }
        return new Spot(lat, lon);
    }

    private static void compare(Cells cells, String latitude, double lat, double lon, String country) {
        Optional<String> division = Boundaries.ofTheWorld().admin1(lat, lon);
        if (division.filter(code -> isOf(code, country)).isPresent()) {
            return;
        }
        if (Math.abs(lon) <= MOST_NORTH
                && Boundaries.ofTheWorld().admin1(lon, lat).filter(code -> isOf(code, country)).isPresent()) {
            cells.reject(latitude, (say, language) -> say.turned(Countries.name(country, language)));
        } else {
            cells.warn(latitude,
                    (say, language) -> say.elsewhere(division.orElse(null), Countries.name(country, language)));
        }
    }

    private static boolean isOf(String division, String country) {
        return division.startsWith(country + "-");
    }
}
