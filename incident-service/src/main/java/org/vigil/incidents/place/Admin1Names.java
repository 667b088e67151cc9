package org.vigil.incidents.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The usual names of the first-level divisions. */
public final class Admin1Names {

    private static final Map<String, NamedDivision> NAMED = Divisions.named().stream()
            .collect(Collectors.toUnmodifiableMap(NamedDivision::code, division -> division));

    private Admin1Names() {
    }

    /** The usual name of the division with that ISO 3166-2 code, null where it is none that is known. */
    public static String of(String code) {
        NamedDivision division = code == null ? null : NAMED.get(code);
        return division == null ? null : division.names().get(0);
    }

    /** The codes of the divisions that are known, each with its usual name. */
    public static List<Map.Entry<String, String>> all() {
        return NAMED.values().stream().map(division -> Map.entry(division.code(), division.names().get(0))).toList();
    }
}
