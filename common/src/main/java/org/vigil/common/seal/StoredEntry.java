package org.vigil.common.seal;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;

import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditHeads.Thing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * An entry as it stands in the table.
 *
 * @param said what it says, null where nothing that was ever recorded can read like that
 * @param hash null in an entry from before there were chains
 * @param erased null unless a name was erased from it
 */
record StoredEntry(Thing thing, int revision, AuditChain.Said said, byte[] hash, Erased erased) {

    static final String COLUMNS = """
                        e.id, e.aggregate_type, e.aggregate_id, e.revision, e.change, e.known_at, e.made_by, e.reason, e.state, e.hash,
                        (select x.erasure_id || ' ' || encode(x.mac, 'hex') from audit_erasure x where x.entry_id = e.id
                          order by x.position desc limit 1) as erased
            """;

    /** What authenticates the rest of an entry: the last erasure that rewrote it, and its code. */
    record Erased(UUID erasure, byte[] mac) {

        static Erased of(String idAndCode) {
            return idAndCode == null ? null
                    : new Erased(UUID.fromString(idAndCode.substring(0, 36)), HexFormat.of().parseHex(idAndCode, 37,
                            idAndCode.length()));
        }
    }

    /** Rows that are held at a time; a state may be some megabytes. */
    private static final int FETCH = 100;

    /** Reads what a query of {@link #COLUMNS} finds, as a stream. The connection must not commit by itself. */
    static void each(PreparedStatement query, ObjectMapper json, Consumer<StoredEntry> reader) throws SQLException {
        ObjectReader exact = json.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        query.setFetchSize(FETCH);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                reader.accept(of(row, exact));
            }
        }
    }

    static Thing thing(ResultSet row) throws SQLException {
        return new Thing(row.getString("aggregate_type"), row.getObject("aggregate_id", UUID.class));
    }

    private static StoredEntry of(ResultSet row, ObjectReader json) throws SQLException {
        return new StoredEntry(thing(row), row.getInt("revision"), said(row, json), row.getBytes("hash"),
                Erased.of(row.getString("erased")));
    }

    private static AuditChain.Said said(ResultSet row, ObjectReader json) throws SQLException {
        try {
            return new AuditChain.Said(row.getObject("id", UUID.class), row.getString("aggregate_type"),
                    row.getObject("aggregate_id", UUID.class), row.getInt("revision"), row.getString("change"),
                    row.getObject("known_at", OffsetDateTime.class).toInstant(), row.getString("made_by"),
                    row.getString("reason"), json.readTree(row.getString("state")));
        } catch (IOException | DateTimeException e) {
            return null;
        }
    }

    /**
     * Whether this is what was recorded after an entry with that hash, null for none or one without a hash; or what an erasure
     * has left of it, and then not what had been recorded: that would be the name put back.
     */
    boolean follows(byte[] before, AuditChain chain) {
        byte[] linked = linkedTo(before, chain);
        boolean recorded = hash != null && Arrays.equals(hash, linked);
        return erased == null ? recorded
                : !recorded && linked != null && Arrays.equals(erased.mac, chain.erased(hash, erased.erasure, linked));
    }

    /** The hash that this has after an entry with that hash; null where it says nothing that could be recorded. */
    byte[] linkedTo(byte[] before, AuditChain chain) {
        try {
            return said == null ? null : chain.hash(before, said);
        } catch (ArithmeticException e) {
            return null;
        }
    }
}
