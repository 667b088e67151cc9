package org.vigil.incidents.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CrosswalkRepository implements PanacheRepositoryBase<CrosswalkEntry, UUID> {

    /** A condition that is null holds for all. */
    List<CrosswalkEntry> newestFirst(String scheme, String code, String admin1, Optional<UUID> after, int limit) {
        Map<String, Object> values = new HashMap<>();
        values.put("scheme", scheme);
        values.put("code", code);
        values.put("admin1", admin1);
        values.values().removeIf(value -> value == null);
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        values.keySet().forEach(column -> conditions.add(column + " = :" + column));
        after.ifPresent(id -> {
            conditions.add("id < :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }
}
