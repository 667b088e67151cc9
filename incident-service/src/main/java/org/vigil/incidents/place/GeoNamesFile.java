package org.vigil.incidents.place;

import static java.util.Map.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a GeoNames file: {@code allCountries.txt} and {@code XX.txt}, 19 columns between tabs, as described in GeoNames'
 * readme.txt. First-level divisions (feature code ADM1) are passed over, because the gazetteer has those of the world.
 */
final class GeoNamesFile {

    private static final int COLUMNS = 19;
    private static final int MOST_ALIASES = 200;
    private static final int LONGEST_NAME = 200;

    private static final Map<String, PlaceKind> KINDS = Map.of("A", PlaceKind.DISTRICT, "P", PlaceKind.POPULATED_PLACE, "L",
            PlaceKind.AREA, "S", PlaceKind.SPOT, "R", PlaceKind.ROUTE, "T", PlaceKind.TERRAIN, "V", PlaceKind.TERRAIN, "U",
            PlaceKind.TERRAIN, "H", PlaceKind.WATER);

    /** GeoNames' own codes of the governorates; elsewhere the division follows from the coordinates. */
    private static final Map<String, String> DIVISIONS = Map.ofEntries(entry("IQ.01", "IQ-AN"), entry("IQ.02", "IQ-BA"),
            entry("IQ.03", "IQ-MU"), entry("IQ.04", "IQ-QA"), entry("IQ.05", "IQ-SU"), entry("IQ.06", "IQ-BB"),
            entry("IQ.07", "IQ-BG"), entry("IQ.08", "IQ-DA"), entry("IQ.09", "IQ-DQ"), entry("IQ.10", "IQ-DI"),
            entry("IQ.11", "IQ-AR"), entry("IQ.12", "IQ-KA"), entry("IQ.13", "IQ-KI"), entry("IQ.14", "IQ-MA"),
            entry("IQ.15", "IQ-NI"), entry("IQ.16", "IQ-WA"), entry("IQ.17", "IQ-NA"), entry("IQ.18", "IQ-SD"),
            entry("IQ.19", "IQ-SU"), entry("SY.01", "SY-HA"), entry("SY.02", "SY-LA"), entry("SY.03", "SY-QU"),
            entry("SY.04", "SY-RA"), entry("SY.05", "SY-SU"), entry("SY.06", "SY-DR"), entry("SY.07", "SY-DY"),
            entry("SY.08", "SY-RD"), entry("SY.09", "SY-HL"), entry("SY.10", "SY-HM"), entry("SY.11", "SY-HI"),
            entry("SY.12", "SY-ID"), entry("SY.13", "SY-DI"), entry("SY.14", "SY-TA"));

    private GeoNamesFile() {
    }

    /**
     * The place of one line; empty where the line is a first-level division or a country.
     *
     * @throws IllegalArgumentException if the line is no line of such a file; its message says what it is instead
     */
    static Optional<LoadedPlace> place(String line) {
        if (line.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("holds a NUL character");
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("has " + cells.length + " columns between tabs and not " + COLUMNS);
        }
        if (!cells[0].matches("[0-9]{1,15}")) {
            throw new IllegalArgumentException("does not begin with a geonameid");
        }
        if (cells[1].isBlank() || cells[1].length() > LONGEST_NAME) {
            throw new IllegalArgumentException("names its place with none or more than " + LONGEST_NAME + " characters");
        }
        PlaceKind kind = KINDS.get(cells[6]);
        if (kind == null || cells[7].equals("ADM1") || cells[7].startsWith("PCL")) {
            return Optional.empty();
        }
        double lat = degrees(cells[4], 90, "latitude");
        double lon = degrees(cells[5], 180, "longitude");
        String country = cells[8].matches("[A-Z]{2}") ? cells[8] : null;
        return Optional.of(new LoadedPlace(PlaceOrigin.GEONAMES, cells[0], cells[1], aliases(cells), kind,
                cells[7].isEmpty() ? null : cells[7], country, admin1(country, cells[10], lat, lon), lat, lon,
                cells[14].matches("[1-9][0-9]{0,11}") ? Long.valueOf(cells[14]) : null));
    }

    private static String admin1(String country, String code, double lat, double lon) {
        String known = DIVISIONS.get(country + "." + code);
        return known != null ? known
                : Boundaries.ofTheWorld().admin1(lat, lon).filter(computed -> computed.startsWith(country + "-")).orElse(null);
    }

    private static double degrees(String cell, double most, String what) {
        try {
            double degrees = Double.parseDouble(cell);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new IllegalArgumentException("has a " + what + " that is no number from -" + (int) most + " to " + (int) most);
    }

    /**
     * What GeoNames' own transliteration wrote in small letters is nobody's spelling, and three capitals are an airport's code.
     */
    private static List<String> aliases(String[] cells) {
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(cells[2]);
        for (String alias : cells[3].split(",", -1)) {
            if (!alias.isBlank() && !alias.matches("[a-z].*") && alias.length() <= LONGEST_NAME
                    && aliases.size() < MOST_ALIASES) {
                aliases.add(alias.strip());
            }
        }
        aliases.remove(cells[1]);
        aliases.removeIf(alias -> alias.matches("[A-Z]{3}"));
        aliases.remove("");
        return List.copyOf(aliases);
    }
}
