package org.vigil.local.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something that sends no notice: another process, a port, a file. */
public final class Wait {
    private static final Duration STEP = Duration.ofMillis(50);

    private Wait() {
    }

    /** @return whether the condition held before the limit was over; an interrupted thread waits no longer */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
