package org.vigil.common.testing;

import java.time.Duration;

import org.awaitility.Awaitility;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/**
 * How long tests wait for what is to come: so long that only a fault takes longer, on a machine that has much else to do too;
 * and how often they look. Registered for every Quarkus test by the service loader.
 */
public class Patience implements QuarkusTestBeforeClassCallback {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    /** Most of what is waited for is there within some milliseconds. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LIMIT);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
    }
}
