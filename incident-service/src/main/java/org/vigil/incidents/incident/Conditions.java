package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

/** The conditions of a list, on incidents or on their revisions: both have the same names. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean ofPerpetrator;

    Conditions(IncidentFilter filter) {
        ofPerpetrator = filter.perpetrator != null;
        add("country in :country", "country", filter.country);
        add("admin1 in :admin1", "admin1", filter.admin1);
        add("status in :status", "status", filter.verification());
        add("array_contains(perpetrators, :perpetrator)", "perpetrator", filter.perpetrator);
        add("toDay >= :from", "from", filter.from());
        add("fromDay <= :to", "to", filter.to());
        if (ofPerpetrator && filter.from() != null && filter.to() != null && !filter.to().isBefore(filter.from())) {
            // Says nothing new, but the planner takes the two above for independent, and a month of years for half of all there is.
            // An export of an earlier version may have a window that ends before it begins, which is no range.
            conditions.add(
                    "cast(sql('daterange(?, ?, ''[]'') && daterange(?, ?, ''[]'')', fromDay, toDay, :from, :to) as Boolean) = true");
        }
        if (filter.admin1Disagrees()) {
            // Not as a parameter: the index of these few can only be chosen where it is plain that they are meant.
            conditions.add("admin1Disagrees = true");
        }
        if (!filter.merged) {
            conditions.add("mergedInto is null");
        }
        if (!filter.withdrawn) {
            conditions.add("withdrawn = false");
        }
    }

    /**
     * Lets a list of a perpetrator be planned for that one: what some did is a handful, what others did are tens of thousands.
     * Holds for the transaction.
     */
    void planFor(EntityManager database) {
        if (ofPerpetrator) {
            database.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)").getSingleResult();
        }
    }

    /** Adds a condition unless there is no value for it. */
    void add(String condition, String name, Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    Map<String, Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
