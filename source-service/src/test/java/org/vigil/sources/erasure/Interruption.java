package org.vigil.sources.erasure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Name;

/** Cuts an erasure off where it is told to, as a crash would: after so many of its steps. */
@ApplicationScoped
class Interruption implements Erasable {

    private final AtomicInteger stepsLeft = new AtomicInteger(Integer.MAX_VALUE);

    void after(int steps) {
        stepsLeft.set(steps);
    }

    void never() {
        stepsLeft.set(Integer.MAX_VALUE);
    }

    private void step() {
        if (stepsLeft.getAndDecrement() == 0) {
            throw new IllegalStateException("Cut off by the test");
        }
    }

    @Override
    public void await() {
        step();
    }

    @Override
    public Map<String, String> fingerprints(Name name) {
        step();
        return Map.of();
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        step();
    }

    @Override
    public Map<String, Long> erase(Name name) {
        step();
        return Map.of();
    }
}
