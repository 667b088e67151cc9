package org.vigil.incidents.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import com.ibm.icu.util.Region;

/**
 * The countries of ISO 3166-1 in the numbers and names that data sets give them: Gleditsch and Ward's list of
 * independent states (1999, as UCDP uses it), ISO's other codes, and English names. A country that is no more leads
 * to the one that UCDP counts on as it.
 */
public final class Countries {

    private static final Set<String> ALL = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Map<Integer, String> BY_NUMBER = new LinkedHashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, String> BY_NAME = new HashMap<>();
    private static final Map<String, String> BY_ISO_3 = new HashMap<>();

    static {
        Set<String> ambiguous = new HashSet<>();
        for (String country : ALL) {
            BY_ISO_3.put(new Locale("", country).getISO3Country(), country);
            String named = BY_NAME.put(key(name(country)), country);
            if (named != null) {
                ambiguous.add(key(name(country)));
            }
        }
        ambiguous.forEach(BY_NAME::remove);
        Divisions.lines("gleditsch-ward.tsv").stream().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
            if (!cells[0].isEmpty()) {
                BY_NUMBER.put(Integer.valueOf(cells[0]), cells[1]);
                NUMBERS.putIfAbsent(cells[1], Integer.valueOf(cells[0]));
            }
            for (String name : cells[2].split("\\|", -1)) {
                if (!name.isEmpty()) {
                    BY_NAME.put(key(name), cells[1]);
                }
            }
        });
    }

    private Countries() {
    }

    /** Every country's ISO 3166-1 alpha-2 code. */
    public static Set<String> all() {
        return ALL;
    }

    /** Its plain English name, such as Syria. */
    public static String name(String country) {
        return name(country, Locale.ENGLISH.getLanguage());
    }

    /** Its plain name in the language of that tag. */
    public static String name(String country, String language) {
        return new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language));
    }

    /** The country of a number of Gleditsch and Ward, such as 645 for IQ. */
    public static Optional<String> ofGwNumber(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /** Gleditsch and Ward's number of a country; empty where it is not on their list. */
    public static OptionalInt gwNumber(String country) {
        Integer number = NUMBERS.get(country);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The country of a code of three letters, such as IRQ. */
    public static Optional<String> ofIso3(String code) {
        return Optional.ofNullable(BY_ISO_3.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The country of ISO's number, such as 368 for IQ. */
    public static Optional<String> ofIsoNumeric(int number) {
        try {
            return Optional.of(Region.getInstance(number).toString()).filter(ALL::contains);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** ISO's number of a country. */
    public static OptionalInt isoNumeric(String country) {
        int number = Region.getInstance(country).getNumericCode();
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The country of that English name, whatever the case and marks; or of its code. */
    public static Optional<String> ofName(String name) {
        return ALL.contains(name) ? Optional.of(name) : Optional.ofNullable(BY_NAME.get(key(name)));
    }

    private static String key(String name) {
        return Spelling.of(name).compact();
    }
}
