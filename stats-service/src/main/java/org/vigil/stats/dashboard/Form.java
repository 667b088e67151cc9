package org.vigil.stats.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * The form of the filters: one value of each that it shows, and all else that was asked for, so that it is kept.
 *
 * @param chosen by the name of the field
 * @param others name and value
 */
record Form(Map<String, String> chosen, List<Map.Entry<String, String>> others) {

    private static final Set<String> FIELDS = Set.of(DashboardParameters.MONTH, DashboardParameters.AS_OF, "country",
            "perpetrator", "verification");

    static Form of(MultivaluedMap<String, String> asked, YearMonth month) {
        Map<String, String> chosen = new HashMap<>();
        FIELDS.forEach(field -> chosen.put(field, ""));
        List<Map.Entry<String, String>> others = new ArrayList<>();
        asked.forEach((name, values) -> values.forEach(value -> {
            if (!FIELDS.contains(name) || !chosen.get(name).isEmpty()) {
                others.add(Map.entry(name, value));
            } else {
                chosen.put(name, value);
            }
        }));
        if (month != null) {
            chosen.put(DashboardParameters.MONTH, month.toString());
        }
        return new Form(chosen, others);
    }
}
