package org.vigil.incidents.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.correlation.Correlation;
import org.vigil.incidents.registry.Reference;

/** The work list: what has changed, and up to which incident its dependants have been assessed since. */
@ApplicationScoped
class RecomputationList {

    /** What is left of one change, and what that belongs to. */
    record Work(Reference reference, UUID after, Correlation correlation) {
    }

    private final EntityManager entities;

    RecomputationList(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks for all dependants to be assessed, from the first one on, in the transaction that makes the change. */
    @Transactional(TxType.MANDATORY)
    public void add(Reference reference) {
        Correlation correlation = Correlation.current();
        entities.createNativeQuery("""
                insert into recomputation (kind, ref, correlation_id, traceparent) values (?1, ?2, ?3, ?4)
                on conflict (kind, ref) do update
                set after_incident = excluded.after_incident, horizon = null, requested_at = excluded.requested_at,
                  correlation_id = excluded.correlation_id, traceparent = excluded.traceparent""")
                .setParameter(1, reference.kind().name())
                .setParameter(2, reference.ref())
                .setParameter(3, correlation.id())
                .setParameter(4, correlation.traceparent())
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public boolean isEmpty() {
        return entities.createNativeQuery("select 1 from recomputation limit 1").getResultList().isEmpty();
    }

    /** Notes for each new entry that every transaction which may have looked too early has a lower id than this one. */
    @Transactional(TxType.MANDATORY)
    public void setHorizons() {
        entities.createNativeQuery("""
                update recomputation set horizon = pg_current_xact_id()
                where (kind, ref) in (select kind, ref from recomputation where horizon is null for update skip locked)""")
                .executeUpdate();
    }

    /** Strikes out what has no dependants. */
    @Transactional(TxType.MANDATORY)
    public void removeUnused() {
        entities.createNativeQuery("""
                delete from recomputation where (kind, ref) in (
                  select kind, ref from recomputation r
                  where horizon <= pg_snapshot_xmin(pg_current_snapshot()) and not exists (
                    select 1 from incident_dependency d
                    where d.kind = r.kind and d.ref = r.ref and d.incident_id > r.after_incident)
                  for update skip locked)""")
                .executeUpdate();
    }

    /** The oldest entry whose horizon has been passed and that no other replica works on. */
    @Transactional(TxType.MANDATORY)
    public Optional<Work> take() {
        List<?> rows = entities.createNativeQuery("""
                select kind, ref, after_incident, correlation_id, traceparent from recomputation
                where horizon <= pg_snapshot_xmin(pg_current_snapshot())
                order by requested_at, kind, ref limit 1 for update skip locked""").getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
                .map(row -> new Work(new Reference(Reference.Kind.valueOf((String) row[0]), (String) row[1]), (UUID) row[2],
                        new Correlation((String) row[3], (String) row[4])));
    }

    /** Notes that the dependants up to this one have been assessed. */
    @Transactional(TxType.MANDATORY)
    public void advance(Reference reference, UUID after) {
        entities.createNativeQuery("update recomputation set after_incident = ?3 where kind = ?1 and ref = ?2")
                .setParameter(1, reference.kind().name())
                .setParameter(2, reference.ref())
                .setParameter(3, after)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void remove(Reference reference) {
        entities.createNativeQuery("delete from recomputation where kind = ?1 and ref = ?2")
                .setParameter(1, reference.kind().name())
                .setParameter(2, reference.ref())
                .executeUpdate();
    }

    /** Lets the others go first. */
    @Transactional(TxType.MANDATORY)
    public void putLast(Reference reference) {
        entities.createNativeQuery("update recomputation set requested_at = clock_timestamp() where kind = ?1 and ref = ?2")
                .setParameter(1, reference.kind().name())
                .setParameter(2, reference.ref())
                .executeUpdate();
    }
}
