package org.vigil.incidents.claim;

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

    Optional<Claim> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Claim> attachedTo(Collection<UUID> incidents) {
        return list("incident in ?1 order by id", incidents);
    }

    List<Claim> newestFirst(ClaimFilter filter, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        equal("state", filter.state(), conditions, values);
        equal("report", filter.report(), conditions, values);
        equal("speaker", filter.speaker, conditions, values);
        equal("incident", filter.incident(), conditions, values);
        after.ifPresent(id -> {
            conditions.add("id < :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    private static void equal(String field, Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(field + " = :" + field);
            values.put(field, value);
        }
    }
}
