package org.vigil.common.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

/**
 * Tells a database that is away, or was interrupted, from something that cannot be stored. The classes are those of
 * the SQLSTATE table in PostgreSQL's manual, appendix A: connection, transaction rollback, resources, operator
 * intervention, system error.
 */
public final class Outage {

    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58", "XX");

    private Outage() {
    }

    /** What the database itself said counts before what the transaction manager made of it. */
    public static boolean isBehind(Throwable failure) {
        boolean transaction = false;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientException) {
                return true;
            }
            if (t instanceof SQLException sql) {
                return sql.getSQLState() == null || PASSING.contains(sql.getSQLState().substring(0, 2));
            }
            transaction |= t instanceof RollbackException || t instanceof SystemException;
        }
        return transaction;
    }
}
