package org.vigil.common.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.vigil.common.audit.AuditErasures;
import org.vigil.common.audit.AuditHeads.Thing;

/**
 * Holds each erasure against the entries that it has rewritten: an entry may stand rewritten only by an erasure that is in the
 * trail, and one that is done covers exactly those that it stated.
 */
final class ErasureCheck {

    private static final String ERASURES = """
            select coalesce(x.id, e.aggregate_id) as id, e.revision, e.change, e.state ->> 'digest' as digest
            from (select distinct on (aggregate_id) aggregate_id, revision, change, state from audit_entry
              where aggregate_type = ? order by aggregate_id, revision desc) e
            full join (select distinct erasure_id as id from audit_erasure) x on x.id = e.aggregate_id""";

    private ErasureCheck() {
    }

    static void check(Connection connection, Findings findings) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ERASURES)) {
            query.setString(1, AuditErasures.AGGREGATE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    check(connection, row, findings);
                }
            }
        }
    }

    private static void check(Connection connection, ResultSet row, Findings findings) throws SQLException {
        Thing erasure = new Thing(AuditErasures.AGGREGATE, row.getObject("id", UUID.class));
        if (row.getString("change") == null) {
            findings.add(erasure, 1, "Entries were rewritten in its name, and it is not in the trail.");
        } else if (row.getString("change").equals(AuditErasures.FINISHED)
                && !AuditErasures.digest(connection, erasure.aggregateId()).equals(row.getString("digest"))) {
            findings.add(erasure, row.getInt("revision"), "The entries that it has rewritten are not those that it stated.");
        }
    }
}
