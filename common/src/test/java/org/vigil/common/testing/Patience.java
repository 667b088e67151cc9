package org.vigil.common.testing;

import java.time.Duration;

import org.awaitility.Awaitility;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/**
 * How long tests wait for what is to come: so long that only a fault takes longer, on a machine that has much else to do too.
 * Registered for every Quarkus test by the service loader.
 */
public class Patience implements QuarkusTestBeforeClassCallback {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LIMIT);
    }
}
