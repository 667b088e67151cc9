package org.vigil.common.audit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The latest entries: those that wait for a seal, and those that the last seal covers. */
@ApplicationScoped
public class AuditHeads {

    private final EntityManager database;

    AuditHeads(EntityManager database) {
        this.database = database;
    }

    /** The latest entry of one thing. */
    public record Head(String aggregateType, UUID aggregateId, int revision, byte[] hash) {
    }

    /**
     * What the sealed heads come to.
     *
     * @param aggregates how many things there are
     * @param entries how many entries they have together
     */
    public record Totals(long aggregates, long entries) {
    }

    /**
     * Notes that a thing has an entry that no seal covers. The row stays locked until the entry is committed, so that a seal
     * covers
     * it with the next one and never passes it over.
     */
    void changed(AuditEntry entry) {
        if (!entry.aggregateType.equals(AuditTrail.SEALS)) {
            database.createNativeQuery("""
                    insert into audit_unsealed (aggregate_type, aggregate_id, revision) values (?1, ?2, ?3)
                    on conflict on constraint audit_unsealed_pk do update set revision = excluded.revision""")
                    .setParameter(1, entry.aggregateType).setParameter(2, entry.aggregateId).setParameter(3, entry.revision)
                    .executeUpdate();
        }
    }

    /** Takes up to {@code limit} of the things whose latest entry waits for a seal; those that are just changing are left. */
    public List<Head> takeUnsealed(int limit) {
        List<?> rows = database.createNativeQuery("""
                with taken as (
                  delete from audit_unsealed where (aggregate_type, aggregate_id) in (
                    select aggregate_type, aggregate_id from audit_unsealed
                    order by aggregate_type, aggregate_id limit ?1 for update skip locked)
                  returning aggregate_type, aggregate_id, revision)
                select t.aggregate_type, t.aggregate_id, t.revision, e.hash from taken t
                join audit_entry e using (aggregate_type, aggregate_id, revision)
                order by t.aggregate_type, t.aggregate_id""").setParameter(1, limit).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Head((String) row[0], (UUID) row[1], (Integer) row[2], (byte[]) row[3])).toList();
    }

    /** Makes these the sealed heads of their things, and says what that adds to the totals. */
    public Totals seal(List<Head> heads) {
        long aggregates = 0;
        long entries = 0;
        for (Head head : heads) {
            Integer before = (Integer) database.createNativeQuery("""
                    select revision from audit_head where aggregate_type = ?1 and aggregate_id = ?2""")
                    .setParameter(1, head.aggregateType()).setParameter(2, head.aggregateId())
                    .getResultStream().findFirst().orElse(0);
            database.createNativeQuery("""
                    insert into audit_head (aggregate_type, aggregate_id, revision, hash) values (?1, ?2, ?3, ?4)
                    on conflict on constraint audit_head_pk do update set revision = excluded.revision, hash = excluded.hash""")
                    .setParameter(1, head.aggregateType()).setParameter(2, head.aggregateId())
                    .setParameter(3, head.revision()).setParameter(4, head.hash()).executeUpdate();
            aggregates += before == 0 ? 1 : 0;
            entries += head.revision() - before;
        }
        return new Totals(aggregates, entries);
    }
}
