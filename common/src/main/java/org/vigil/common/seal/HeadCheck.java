package org.vigil.common.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditHeads.Head;
import org.vigil.common.audit.AuditHeads.Thing;
import org.vigil.common.audit.AuditTrail;

/** Holds the heads, and what waits for a seal, against the entries and against the last seal. */
final class HeadCheck {

    private static final int FETCH = 500;

    private final Connection database;
    private final Findings findings;

    HeadCheck(Connection database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    /** Each sealed head must be the entry that it was, and all of them together must be those of the last seal. */
    void checkSealed(Optional<Seal> last, Thing seals, AuditChain key) throws SQLException {
        HeadSum sum = new HeadSum(key);
        long aggregates = 0;
        long entries = 0;
        try (PreparedStatement query = database.prepareStatement("""
                select h.aggregate_type, h.aggregate_id, h.revision, h.hash, e.hash as entry_hash from audit_head h
                left join audit_entry e using (aggregate_type, aggregate_id, revision)""")) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Head head = new Head(StoredEntry.thing(row), row.getInt("revision"), row.getBytes("hash"));
                    sum.add(head);
                    aggregates++;
                    entries += head.revision();
                    if (!Arrays.equals(head.hash(), row.getBytes("entry_hash"))) {
                        findings.add(head.thing(), head.revision(), "The entry is not the one that was sealed.");
                    }
                }
            }
        }
        if (last.isPresent() && !last.get().sums()) {
            return;
        }
        int revision = last.map(Seal::revision).orElse(0);
        long sealedAggregates = last.map(Seal::aggregates).orElse(0L);
        long sealedEntries = last.map(Seal::entries).orElse(0L);
        if (sealedAggregates != aggregates || sealedEntries != entries) {
            findings.add(seals, revision, "The last seal counts " + sealedEntries + " entries of " + sealedAggregates
                    + " things, and " + entries + " of " + aggregates + " are there.");
        } else if (!HeadSum.of(last.orElse(null), key).sameAs(sum)) {
            findings.add(seals, revision, "The last seal covers other heads than those that are there, though as many.");
        }
    }

    /** What has changed since must wait for the next seal, up to its last entry, and nothing else does. */
    void checkWaiting() throws SQLException {
        find("""
                select u.aggregate_type, u.aggregate_id, u.revision from audit_unsealed u
                left join audit_entry e using (aggregate_type, aggregate_id, revision)
                left join audit_head h using (aggregate_type, aggregate_id)
                where e.id is null or u.revision <= h.revision or u.aggregate_type = ?""",
                "The entry that waits for a seal is not there, or cannot be what follows the sealed one.");
        find("""
                select e.aggregate_type, e.aggregate_id, e.revision from audit_entry e
                left join audit_head h using (aggregate_type, aggregate_id)
                left join audit_unsealed u using (aggregate_type, aggregate_id)
                where e.aggregate_type <> ? and e.revision > greatest(h.revision, u.revision, 0)""",
                "The entry is later than what was sealed or waits for its seal.");
    }

    /** What a thing's own table says of it was recorded; a revision of 0 is from before any change. */
    void checkRevised(Map<String, String> tables) throws SQLException {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            find("""
                    select kind.name as aggregate_type, t.id as aggregate_id, t.revision from (select ?::text) kind (name)
                    cross join %s t left join audit_entry e on e.aggregate_type = kind.name and e.aggregate_id = t.id
                      and e.revision = t.revision
                    where t.revision > 0 and e.id is null""".formatted(table.getValue()), table.getKey(),
                    "It is at this revision, and the entry of that is not in the trail.");
        }
    }

    private void find(String sql, String says) throws SQLException {
        find(sql, AuditTrail.SEALS, says);
    }

    private void find(String sql, String aggregateType, String says) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, aggregateType);
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    findings.add(StoredEntry.thing(row), row.getInt("revision"), says);
                }
            }
        }
    }
}
