package org.vigil.stats.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<Figure, UUID> {

    Optional<Figure> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Figure> newestFirst(String publisher, FigureMeasure measure, UUID report, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "publisher = :publisher", "publisher", publisher);
        add(conditions, values, "measure = :measure", "measure", measure);
        add(conditions, values, "report = :report", "report", report);
        add(conditions, values, "id < :after", "after", after.orElse(null));
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
