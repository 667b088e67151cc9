package org.vigil.incidents.claim;

import java.time.Instant;
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
class ClaimRepository implements PanacheRepositoryBase<Claim, UUID> {

    /** Two searches by index, where one with "or" would have to look at every claim. */
    private static final String OF_SOURCE = """
            id in (select s.id from Claim s where s.speaker = :source
                   union all select p.id from Claim p join KnownReport r on r.id = p.report where r.source = :source)""";

    Optional<Claim> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Claim> attachedTo(Collection<UUID> incidents) {
        return list("incident in ?1 order by id", incidents);
    }

    List<Claim> inOrder(ClaimFilter filter, Instant now, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add("state = :state", "state", filter.state(), conditions, values);
        add("report = :report", "report", filter.report(), conditions, values);
        add("speaker = :speaker", "speaker", filter.speaker, conditions, values);
        add(OF_SOURCE, "source", filter.source, conditions, values);
        add("incident = :incident", "incident", filter.incident(), conditions, values);
        add("country in :country", "country", filter.country, conditions, values);
        add("admin1 in :admin1", "admin1", filter.admin1, conditions, values);
        add("array_contains(actors, :actor)", "actor", filter.actor, conditions, values);
        add("category in :category", "category", filter.category(), conditions, values);
        add("toDay >= :from", "from", filter.from(), conditions, values);
        add("fromDay <= :to", "to", filter.to(), conditions, values);
        add("id < :young", "young", filter.before(now), conditions, values);
        addLeases(filter, now, conditions, values);
        boolean oldestFirst = filter.order() == ClaimOrder.OLDEST;
        add(oldestFirst ? "id > :after" : "id < :after", "after", after.orElse(null), conditions, values);
        return find(String.join(" and ", conditions) + (oldestFirst ? " order by id" : " order by id desc"), values)
                .range(0, limit - 1).list();
    }

    private static void addLeases(ClaimFilter filter, Instant now, List<String> conditions, Map<String, Object> values) {
        add("leasedBy = :leasedBy", "leasedBy", filter.leasedBy, conditions, values);
        if (Boolean.TRUE.equals(filter.free())) {
            conditions.add("(leasedUntil is null or leasedUntil <= :now)");
            values.put("now", now);
        } else if (filter.leasedBy != null || filter.free() != null) {
            conditions.add("leasedUntil > :now");
            values.put("now", now);
        }
    }

    private static void add(String condition, String name, Object value, List<String> conditions,
            Map<String, Object> values) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
