package org.vigil.stats.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;

/**
 * The form of the filters: one value of each that it shows, and all else that was asked for, so that it is kept.
 *
 * @param chosen by the name of the field
 * @param others name and value
 */
record Form(Map<String, String> chosen, List<Map.Entry<String, String>> others) {

    private static final String PAGE = "/dashboard";
    private static final Set<String> FIELDS = Set.of(DashboardParameters.MONTH, DashboardParameters.AS_OF, "country", "admin1",
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

    /** Where the same is shown with one field chosen otherwise. */
    public String with(String field, String value) {
        Map<String, String> fields = new TreeMap<>(chosen);
        fields.put(field, value);
        UriBuilder address = UriBuilder.fromPath(PAGE);
        Stream.concat(fields.entrySet().stream(), others.stream()).filter(one -> !one.getValue().isEmpty())
                .forEach(one -> address.queryParam(one.getKey(), "{value}").resolveTemplate("value", one.getValue()));
        return address.build().toString();
    }
}
