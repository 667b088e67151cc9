package org.vigil.common.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Ends a fetch at its time, in whatever it is: timeouts of single reads would let a slow drip go on for ever. */
final class Deadline implements AutoCloseable {

    private final ScheduledFuture<?> alarm;
    private HttpUriRequestBase current;
    private boolean expired;

    Deadline(Duration time, ScheduledExecutorService clock) {
        this.alarm = clock.schedule(this::expire, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void covers(HttpUriRequestBase request) {
        current = request;
        if (expired) {
            current.cancel();
        }
    }

    synchronized boolean hasExpired() {
        return expired;
    }

    private synchronized void expire() {
        expired = true;
        if (current != null) {
            current.cancel();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
