package org.vigil.common.seal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigil.common.audit.AuditHeads.Thing;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Topics;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Holds the seals in the trail against their copies outside the database, in both directions. */
final class SealCheck {

    private final Connection database;
    private final Thing seals;
    private final ObjectMapper json;
    private final Findings findings;
    private final BitSet outside = new BitSet();

    SealCheck(Connection database, Thing seals, ObjectMapper json, Findings findings) {
        this.database = database;
        this.seals = seals;
        this.json = json;
        this.findings = findings;
    }

    /** The last seal of the trail. */
    Optional<Seal> last() throws SQLException {
        try (PreparedStatement query = database.prepareStatement("""
                select revision, state from audit_entry where aggregate_type = ? and aggregate_id = ?
                order by revision desc limit 1""")) {
            query.setString(1, seals.aggregateType());
            query.setObject(2, seals.aggregateId());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Seal.of(row.getInt(1), json.readTree(row.getString(2)))) : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            findings.add(seals, 0, "The last seal cannot be read; nothing was ever sealed like that.");
            return Optional.empty();
        }
    }

    /**
     * Every seal that was sent must be in the trail as it was sent, and every seal must have been sent or wait for it.
     *
     * @param last the number of the last seal
     */
    void check(SealTopic.Opened topic, int last) throws SQLException {
        topic.each(some -> checkSent(some, last));
        if (outside.cardinality() < last) {
            passOverWaiting(last);
        }
        int missing = last - outside.cardinality();
        if (missing > 0) {
            findings.add(seals, outside.nextClearBit(1),
                    missing + " seals, this one first, are not in the topic and do not wait"
                            + " to be sent; where the topic was lost, fill it again by a refill.");
        }
        try (PreparedStatement others = database.prepareStatement("""
                select distinct on (aggregate_id) aggregate_type, aggregate_id, revision from audit_entry
                where aggregate_type = ? and aggregate_id <> ?""")) {
            others.setString(1, AuditTrail.SEALS);
            others.setObject(2, seals.aggregateId());
            try (ResultSet row = others.executeQuery()) {
                while (row.next()) {
                    findings.add(StoredEntry.thing(row), row.getInt("revision"), "These are not the seals of this service.");
                }
            }
        }
    }

    /** What was sent after the trail was looked at may be younger than that look. */
    private void checkSent(List<SealTopic.Sealed> some, int last) throws SQLException {
        Map<Integer, String> hashes = hashes(some);
        for (SealTopic.Sealed sent : some) {
            boolean mustBeThere = sent.early() || sent.revision() <= last;
            if (mustBeThere && !sent.hash().equals(hashes.get(sent.revision()))) {
                findings.add(seals, sent.revision(),
                        "Seal " + sent.revision() + " was sent to the topic and is not in the trail as it was sent.");
            }
            mark(sent.revision(), last);
        }
    }

    private void mark(int revision, int last) {
        if (revision > 0 && revision <= last) {
            outside.set(revision);
        }
    }

    private Map<Integer, String> hashes(List<SealTopic.Sealed> some) throws SQLException {
        Map<Integer, String> hashes = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement("""
                select revision, hash from audit_entry
                where aggregate_type = ? and aggregate_id = ? and revision = any(?) and hash is not null""")) {
            query.setString(1, seals.aggregateType());
            query.setObject(2, seals.aggregateId());
            query.setArray(3, database.createArrayOf("integer", some.stream().map(SealTopic.Sealed::revision).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    hashes.put(row.getInt(1), HexFormat.of().formatHex(row.getBytes(2)));
                }
            }
        }
        return hashes;
    }

    private void passOverWaiting(int last) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("""
                select e.revision from outbox o join audit_entry e on e.id = o.id
                where o.topic = ? and e.aggregate_type = ? and e.aggregate_id = ?""")) {
            query.setString(1, Topics.AUDIT);
            query.setString(2, seals.aggregateType());
            query.setObject(3, seals.aggregateId());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    mark(row.getInt(1), last);
                }
            }
        }
    }
}
