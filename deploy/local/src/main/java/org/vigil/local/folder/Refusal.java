package org.vigil.local.folder;

/**
 * Ends a command with a sentence for the person at the terminal that says what is wrong and what to do, and with an
 * exit status. It is shown as it is, without a stack trace.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What `up`, `down` and `token` answer when something stands in the way. */
    public static final int FAILED = 1;
    /** A wrong call: an unknown option, a missing value. */
    public static final int USAGE = 2;

    private final int exitStatus;

    public Refusal(String message) {
        this(message, FAILED);
    }

    public Refusal(String message, int exitStatus) {
        super(message, null, false, false);
        this.exitStatus = exitStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }
}
