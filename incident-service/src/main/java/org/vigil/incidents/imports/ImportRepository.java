package org.vigil.incidents.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID> {

    /** The first number of the advisory locks on schemes, within this database. */
    private static final int ROWS_LOCK = 8_4452;

    Optional<Import> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest open import that nobody else holds, if it is the oldest of its scheme; locked. */
    Optional<Import> nextInTurn(UUID self, Instant now) {
        List<?> next = getEntityManager().createNativeQuery("""
                select * from data_import i where state = 'RUNNING'
                and (lease_until is null or lease_until < ?1 or lease_holder = ?2)
                and not exists (select 1 from data_import o where o.state = 'RUNNING' and o.scheme = i.scheme and o.id < i.id)
                order by id limit 1 for update skip locked""").unwrap(NativeQuery.class).addEntity(Import.class)
                .setParameter(1, now).setParameter(2, self).getResultList();
        return next.stream().map(Import.class::cast).findFirst();
    }

    /** Keeps everybody else away from the rows of a scheme until the transaction ends. */
    void lockScheme(String scheme) {
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1, hashtext(?2))")
                .setParameter(1, ROWS_LOCK).setParameter(2, scheme).getSingleResult();
    }

    /** An import of the same rows that is not over, or was read to its end, after this one came in. */
    Optional<UUID> laterThan(Import job) {
        return find("scheme = ?1 and source = ?2 and id > ?3 and dryRun = false and state in (?4, ?5) order by id desc",
                job.scheme,
                job.source, job.id, ImportState.RUNNING, ImportState.DONE).firstResultOptional().map(later -> later.id);
    }

    List<Import> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }
}
