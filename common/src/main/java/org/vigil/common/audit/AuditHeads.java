package org.vigil.common.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The latest entries: those that wait for a seal, and those that the last seal covers. */
@ApplicationScoped
public class AuditHeads {

    private final EntityManager database;

    AuditHeads(EntityManager database) {
        this.database = database;
    }

    /** Something whose changes are in the trail. */
    public record Thing(String aggregateType, UUID aggregateId) {
    }

    /** The latest entry of one thing. */
    public record Head(Thing thing, int revision, byte[] hash) {
    }

    /**
     * A thing with entries that no seal covers.
     *
     * @param revision the latest entry
     * @param sealedRevision the entry that the last seal covers, 0 for none
     * @param sealedHash its hash when it was sealed, null for none
     */
    public record Waiting(Thing thing, int revision, int sealedRevision, byte[] sealedHash) {
    }

    /**
     * Notes that things get an entry that no seal covers, before it is linked to the one before. The rows stay locked until
     * the entries are committed, so that a seal covers them with the next one and never passes them over. They are locked in
     * the order of their ids, so that two who change many things wait for one another and not in a circle.
     */
    void changed(String aggregateType, Map<UUID, Integer> revisions) {
        if (aggregateType.equals(AuditTrail.SEALS) || revisions.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, Integer>> all = List.copyOf(revisions.entrySet());
        database.createNativeQuery("""
                insert into audit_unsealed (aggregate_type, aggregate_id, revision)
                select ?1, changed.id, changed.revision
                from unnest(cast(?2 as uuid[]), cast(?3 as integer[])) as changed (id, revision) order by changed.id
                on conflict on constraint audit_unsealed_pk do update set revision = excluded.revision""")
                .setParameter(1, aggregateType)
                .setParameter(2, all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .setParameter(3, all.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .executeUpdate();
    }

    /**
     * Up to {@code limit} of the things that wait for a seal, in their order, locked until the transaction ends; those that are
     * just changing are left out.
     *
     * @param after where to go on, null for the start
     */
    public List<Waiting> waiting(Thing after, int limit) {
        List<?> rows = database.createNativeQuery("""
                select u.aggregate_type, u.aggregate_id, u.revision, h.revision, h.hash from audit_unsealed u
                left join audit_head h on h.aggregate_type = u.aggregate_type and h.aggregate_id = u.aggregate_id
                where (u.aggregate_type, u.aggregate_id) > (?1, ?2) order by u.aggregate_type, u.aggregate_id
                limit ?3 for update of u skip locked""")
                .setParameter(1, after == null ? "" : after.aggregateType())
                .setParameter(2, after == null ? new UUID(0, 0) : after.aggregateId())
                .setParameter(3, limit).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Waiting(new Thing((String) row[0], (UUID) row[1]), (Integer) row[2],
                        row[3] == null ? 0 : (Integer) row[3], (byte[]) row[4]))
                .toList();
    }

    /** Makes these the sealed heads of their things; what has no later entry waits no more. */
    public void seal(List<Head> heads) {
        String[] types = column(heads, head -> head.thing().aggregateType()).toArray(String[]::new);
        UUID[] ids = column(heads, head -> head.thing().aggregateId()).toArray(UUID[]::new);
        Integer[] revisions = column(heads, Head::revision).toArray(Integer[]::new);
        database.createNativeQuery("""
                insert into audit_head (aggregate_type, aggregate_id, revision, hash)
                select sealed.type, sealed.id, sealed.revision, decode(sealed.hash, 'hex')
                from unnest(cast(?1 as text[]), cast(?2 as uuid[]), cast(?3 as integer[]), cast(?4 as text[]))
                  as sealed (type, id, revision, hash)
                on conflict on constraint audit_head_pk do update set revision = excluded.revision, hash = excluded.hash""")
                .setParameter(1, types).setParameter(2, ids).setParameter(3, revisions)
                .setParameter(4, column(heads, head -> HexFormat.of().formatHex(head.hash())).toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery("""
                delete from audit_unsealed u
                using unnest(cast(?1 as text[]), cast(?2 as uuid[]), cast(?3 as integer[])) as sealed (type, id, revision)
                where u.aggregate_type = sealed.type and u.aggregate_id = sealed.id and u.revision = sealed.revision""")
                .setParameter(1, types).setParameter(2, ids).setParameter(3, revisions).executeUpdate();
    }

    private static <T> Stream<T> column(List<Head> heads, Function<Head, T> field) {
        return heads.stream().map(field);
    }

    /** Gives entries from before there were chains their hashes, and those behind them their new ones. */
    public void chain(Map<UUID, byte[]> hashesByEntry) {
        if (hashesByEntry.isEmpty()) {
            return;
        }
        List<Map.Entry<UUID, byte[]>> all = List.copyOf(hashesByEntry.entrySet());
        database.createNativeQuery("""
                update audit_entry e set hash = decode(chained.hash, 'hex')
                from unnest(cast(?1 as uuid[]), cast(?2 as text[])) as chained (id, hash) where e.id = chained.id""")
                .setParameter(1, all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .setParameter(2, all.stream().map(entry -> HexFormat.of().formatHex(entry.getValue())).toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether no entry is from before there were chains. */
    public boolean allChained() {
        return database.createNativeQuery("select 1 from audit_entry where hash is null limit 1").getResultList().isEmpty();
    }
}
