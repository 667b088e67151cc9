package org.vigil.local.demo;

/** The demo could not be loaded or read back; the message names the item and what the service said of it. */
public class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(String message) {
        super(message);
    }

    DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
