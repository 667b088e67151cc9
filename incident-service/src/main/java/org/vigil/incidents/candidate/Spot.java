package org.vigil.incidents.candidate;

import java.util.List;
import java.util.Locale;

import org.vigil.common.text.Sentence;

/**
 * Coordinates that mean a spot and not the middle of an area.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east
 * @param exact the spot itself; false where it is only near there, within about 25 km as UCDP has it
 */
record Spot(double lat, double lon, boolean exact) {

    private static final double EARTH_RADIUS_KM = 6_371.0088;

    /** How often two tellings lie within so many kilometres: of one thing by exact spots, by near ones, and of two things. */
    private record Band(double kilometres, double ofOneExact, double ofOneNear, double ofTwo) {
    }

    private static final List<Band> BANDS = List.of(
            new Band(1, 0.45, 0.25, 0.003),
            new Band(5, 0.30, 0.26, 0.01),
            new Band(10, 0.125, 0.19, 0.02),
            new Band(25, 0.085, 0.23, 0.07),
            new Band(50, 0.025, 0.05, 0.12),
            new Band(100, 0.013, 0.018, 0.2),
            new Band(Double.MAX_VALUE, 0.002, 0.002, 0.577));

    Evidence compare(Spot other) {
        double apart = kilometresTo(other);
        Band band = band(apart);
        return Evidence.of(exact && other.exact ? band.ofOneExact() : band.ofOneNear(), band.ofTwo(),
                Sentence.of(CandidateMessages.class, say -> inWords(apart, say)));
    }

    private static Band band(double apart) {
        int i = 0;
        while (apart > BANDS.get(i).kilometres()) {
            i++;
        }
        return BANDS.get(i);
    }

    private static String inWords(double apart, CandidateMessages say) {
        return apart < 0.05 ? say.sameSpot()
                : say.apart(String.format(Locale.ROOT, apart < 10 ? "%.1f" : "%.0f", apart));
    }

    /** Along the great circle, by the haversine formula (Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984). */
    double kilometresTo(Spot other) {
        double north = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double h = square(Math.sin(north))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    private static double square(double number) {
        return number * number;
    }
}
