package org.vigil.common.erasure;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for what others do. */
public final class Waiting {

    private static final int PAUSE_MILLIS = 100;

    private Waiting() {
    }

    /**
     * Returns when that is so.
     *
     * @param what is waited for, for the message of the failure
     * @throws IllegalStateException when it is not so after that time
     */
    public static void until(String what, Duration longest, BooleanSupplier isSo) throws InterruptedException {
        Instant end = Instant.now().plus(longest);
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited too long until " + what);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }
}
