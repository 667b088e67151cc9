package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    Optional<Incident> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked in the order of their ids, as everybody who locks several does, so that nobody waits in a circle. */
    List<Incident> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<Incident> newestFirst(IncidentFilter filter, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add("country in :country", "country", filter.country, conditions, values);
        add("admin1 in :admin1", "admin1", filter.admin1, conditions, values);
        add("status in :status", "status", filter.verification(), conditions, values);
        add("array_contains(perpetrators, :perpetrator)", "perpetrator", filter.perpetrator, conditions, values);
        add("toDay >= :from", "from", filter.from(), conditions, values);
        add("fromDay <= :to", "to", filter.to(), conditions, values);
        add("id < :after", "after", after.orElse(null), conditions, values);
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    private static void add(String condition, String name, Object value, List<String> conditions,
            Map<String, Object> values) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
