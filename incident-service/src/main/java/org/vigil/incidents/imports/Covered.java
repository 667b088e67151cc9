package org.vigil.incidents.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.imports.row.Entry;

/**
 * A country and the days on which the events of a file begin there. A row that lies outside of all of them is not missing in
 * the file.
 *
 * @param country ISO 3166-1 alpha-2; null for what happened in none
 * @param from the first day
 * @param to the last day
 */
@Schema(description = "A country of a file and the days on which its events begin there.")
record Covered(@Schema(nullable = true, examples = "IQ") String country, LocalDate from, LocalDate to) {

    /** The same with what these rows say beside it. */
    static List<Covered> widened(List<Covered> covered, List<ReadRow> rows) {
        Map<String, Covered> byCountry = new LinkedHashMap<>();
        covered.forEach(one -> byCountry.put(String.valueOf(one.country), one));
        for (ReadRow row : rows) {
            if (!row.isRejected()) {
                Entry entry = row.entry();
                byCountry.merge(String.valueOf(entry.where().country()),
                        new Covered(entry.where().country(), entry.when().from(), entry.when().from()), Covered::with);
            }
        }
        List<Covered> all = new ArrayList<>(byCountry.values());
        all.sort(Comparator.comparing(Covered::country, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all;
    }

    private Covered with(Covered other) {
        return new Covered(country, from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
