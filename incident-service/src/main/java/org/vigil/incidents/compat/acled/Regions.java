package org.vigil.incidents.compat.acled;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;

import org.vigil.incidents.place.Countries;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;

/**
 * The regions by which ACLED groups countries: those of the United Nations (M49, as Unicode's CLDR has them) under
 * ACLED's names, and the countries that it counts to another one (ACLED's country list).
 */
final class Regions {

    private static final Map<String, String> BY_M49 = Map.ofEntries(entry("011", "Western Africa"),
            entry("017", "Middle Africa"),
            entry("014", "Eastern Africa"), entry("018", "Southern Africa"), entry("015", "Northern Africa"),
            entry("145", "Middle East"), entry("143", "Caucasus and Central Asia"), entry("034", "South Asia"),
            entry("035", "Southeast Asia"), entry("030", "East Asia"), entry("151", "Europe"), entry("154", "Europe"),
            entry("155", "Europe"), entry("039", "Europe"), entry("013", "Central America"), entry("005", "South America"),
            entry("029", "Caribbean"), entry("021", "North America"), entry("053", "Oceania"), entry("054", "Oceania"),
            entry("057", "Oceania"), entry("061", "Oceania"));

    private static final Map<String, String> ELSEWHERE = Map.of("IR", "Middle East", "AF", "Caucasus and Central Asia",
            "AM", "Caucasus and Central Asia", "AZ", "Caucasus and Central Asia", "GE", "Caucasus and Central Asia", "CY",
            "Europe",
            "ZM", "Southern Africa", "ZW", "Southern Africa", "AQ", "Antarctica");

    private static final Map<String, String> BY_COUNTRY = new HashMap<>();

    static {
        for (String country : Countries.all()) {
            Region region = Region.getInstance(country).getContainingRegion(RegionType.SUBCONTINENT);
            String named = region == null ? "" : BY_M49.getOrDefault(region.toString(), "");
            BY_COUNTRY.put(country, ELSEWHERE.getOrDefault(country, named));
        }
    }

    private Regions() {
    }

    /** The region of a country, an empty text where it has none. */
    static String of(String country) {
        return BY_COUNTRY.getOrDefault(country, "");
    }
}
