package org.vigil.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A bounded wait for a condition that somebody else brings about: look, pause, look again, until the time is up. */
final class Patience {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final long start = System.nanoTime();
    private final Duration limit;

    private Patience(Duration limit) {
        this.limit = limit;
    }

    static Patience of(Duration limit) {
        return new Patience(limit);
    }

    /** Pauses and returns true when there is time to look again; returns false at once when there is none. */
    boolean pause() {
        if (Thread.currentThread().isInterrupted()) {
            throw new DemoFailed("The demo was interrupted; start it again, it goes on from where it was.");
        }
        if (System.nanoTime() - start >= limit.toNanos()) {
            return false;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        return true;
    }
}
