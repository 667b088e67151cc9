package org.vigil.incidents.compat.acled;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Finds the incidents that were merged into another one, withdrawn or discounted: ACLED's scripts remove them. */
@ApplicationScoped
class DeletedReader {

    private static final String DELETED = """
            select coalesce((select x ->> 'id' from jsonb_array_elements(i.state -> 'externalIds') x
                             where x ->> 'scheme' = 'acled' limit 1), '%s' || i.number),
              cast(floor(extract(epoch from i.known_at)) as bigint)
            from incident i where (not i.standing or i.status = 'DISCOUNTED') and i.known_at >= to_timestamp(?1)
            order by i.known_at, i.id limit ?2 offset ?3""".formatted(AcledRow.OWN_ID);

    private final EntityManager database;

    DeletedReader(EntityManager database) {
        this.database = database;
    }

    /** Those that are so by a change since that second, the oldest change first. */
    @Transactional
    List<Map<String, Object>> since(double second, int limit, long skipped) {
        List<?> rows = database.createNativeQuery(DELETED).setParameter(1, second).setParameter(2, limit)
                .setParameter(3, skipped)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> {
            Map<String, Object> deleted = new LinkedHashMap<>();
            deleted.put("event_id_cnty", row[0]);
            deleted.put("deleted_timestamp", row[1]);
            return deleted;
        }).toList();
    }
}
