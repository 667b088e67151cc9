package org.vigil.common.inbox;

import java.io.Serial;

/** An event that will not be understood however often it is tried; it belongs to the dead letters. */
public class PoisonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the event, for whoever looks through the dead letters. */
    public PoisonException(String message, Throwable cause) {
        super(message, cause);
    }
}
