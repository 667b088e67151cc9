package org.vigil.stats.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;

import org.hibernate.query.NativeQuery;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class FigureRepository implements PanacheRepositoryBase<Figure, UUID> {

    Optional<Figure> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The figure of that id; a 404 when there is none. */
    Figure existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** A 404 that says so. */
    static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(FigureMessages.class, say -> say.missing(id.toString())));
    }

    List<Figure> newestFirst(FigureFilter filter, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "publisher = :publisher", "publisher", filter.publisher);
        add(conditions, values, "measure = :measure", "measure", filter.measure());
        add(conditions, values, "report = :report", "report", filter.report());
        add(conditions, values, "status = :status", "status", filter.status());
        add(conditions, values, "checks @> cast(:check as jsonb)", "check", filter.check());
        add(conditions, values, "id < :after", "after", after.orElse(null));
        Query query = getEntityManager().createNativeQuery(
                "select * from figure where " + String.join(" and ", conditions) + " order by id desc")
                .unwrap(NativeQuery.class).addEntity(Figure.class);
        values.forEach(query::setParameter);
        List<Figure> found = query.setMaxResults(limit).getResultList();
        return found;
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    /** Those after the one with that id, oldest first; of all, or of those that were not held against our count yet. */
    List<Figure> oldestFirst(boolean all, UUID after, int limit) {
        return find("id > ?1" + (all ? "" : " and heldRevision is distinct from revision") + " order by id", after)
                .range(0, limit - 1).list();
    }

    /** Another text whenever something was read or declared, either of which can change how figures stand. */
    String evidence() {
        return (String) getEntityManager().createNativeQuery("""
                select concat((select sum(next_offset) from inbox_position), ' ', (select count(*) from coverage))""")
                .getSingleResult();
    }
}
