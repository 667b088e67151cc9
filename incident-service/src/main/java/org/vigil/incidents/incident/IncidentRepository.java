package org.vigil.incidents.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<Incident, UUID> {

    /** The advisory lock's number within this database; the relay's is another. */
    private static final long STRUCTURE_LOCK = 8_4448;

    Optional<Incident> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked in the order of their ids, as everybody who locks several does, so that nobody waits in a circle. */
    List<Incident> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Where the chains of merges lead that begin at these incidents; what is no incident leads to itself. */
    Map<UUID, UUID> roots(Collection<UUID> ids) {
        List<?> rows = getEntityManager().createNativeQuery("""
                with recursive chain (start, id, merged_into) as (
                  select id, id, merged_into from incident where id = any(?1)
                  union all
                  select chain.start, i.id, i.merged_into from chain join incident i on i.id = chain.merged_into)
                select start, id from chain where merged_into is null""")
                .setParameter(1, ids.toArray(UUID[]::new)).getResultList();
        Map<UUID, UUID> roots = new HashMap<>();
        ids.forEach(id -> roots.put(id, id));
        rows.stream().map(Object[].class::cast).forEach(row -> roots.put((UUID) row[0], (UUID) row[1]));
        return roots;
    }

    void lockStructure(boolean shared) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock" + (shared ? "_shared" : "") + "(?1)")
                .setParameter(1, STRUCTURE_LOCK).getSingleResult();
    }

    /** The ids first, which an index answers by itself: of the many that a filter looks through, only a page is read whole. */
    List<Incident> newestFirst(IncidentFilter filter, Optional<UUID> after, int limit) {
        Conditions conditions = new Conditions(filter);
        conditions.planFor(getEntityManager());
        after.ifPresent(id -> conditions.add("id < :after", "after", id));
        TypedQuery<UUID> page = getEntityManager()
                .createQuery("select id from Incident where " + conditions + " order by id desc", UUID.class);
        conditions.values().forEach(page::setParameter);
        List<UUID> ids = page.setMaxResults(limit).getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }
}
