package org.vigil.common.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Which entries an erasure has rewritten. The erasure is an entry of the trail itself and states the digest over them, so that
 * none can be added, left out, or put behind those of another erasure.
 */
public final class AuditErasures {

    /** The kind of thing that erasures are in the trail. */
    public static final String AGGREGATE = "erasure";
    /** The change by which an erasure states its digest. */
    public static final String FINISHED = "finished";
    /** Where the state of a finished erasure has it. */
    public static final String DIGEST = "digest";

    private static final int FETCH = 1_000;

    private AuditErasures() {
    }

    /** SHA-256 in hexadecimal digits over the entries that an erasure has rewritten and what authenticates them. */
    public static String digest(Connection connection, UUID erasure) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select entry_id, position, mac from audit_erasure where erasure_id = ? order by entry_id""")) {
            query.setObject(1, erasure);
            query.setFetchSize(FETCH);
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    sha.update((row.getString(1) + " " + row.getLong(2) + " ").getBytes(StandardCharsets.UTF_8));
                    sha.update(row.getBytes(3));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
