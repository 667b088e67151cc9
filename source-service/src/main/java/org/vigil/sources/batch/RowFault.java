package org.vigil.sources.batch;

import java.sql.SQLException;
import java.util.Set;

import jakarta.transaction.RollbackException;

/** A row that cannot be taken in, though nothing is wrong with it by the rules that its sender is told. */
final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * What the database says of a statement: cardinality, data, integrity and limits, by the SQLSTATE table in
     * PostgreSQL's manual, appendix A. Everything else that it says is about its own state, and passes.
     */
    private static final Set<String> OF_THE_ROW = Set.of("21", "22", "23", "54");

    private final int row;

    private RowFault(int row, Throwable cause) {
        super(cause);
        this.row = row;
    }

    /** The fault of that row, or the failure itself where it is the database that is away. */
    static RuntimeException of(int row, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql.getSQLState() != null && OF_THE_ROW.contains(sql.getSQLState().substring(0, 2))
                        ? new RowFault(row, failure)
                        : passing(failure);
            }
            if (t instanceof RollbackException) {
                return passing(failure);
            }
        }
        return new RowFault(row, failure);
    }

    private static RuntimeException passing(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    int row() {
        return row;
    }

    /** What happened and where, without the values that a message of the database may quote. */
    String what() {
        StackTraceElement[] trace = getCause().getStackTrace();
        return getCause().getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
