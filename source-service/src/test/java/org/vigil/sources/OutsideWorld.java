package org.vigil.sources;

import java.util.Map;

import org.vigil.common.fetch.OutsideServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The outside world of all tests of the module, which the service trusts, and a server beside it that it does not trust.
 * Registered for every Quarkus test by the service loader.
 */
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    private OutsideServer server;

    @Override
    public Map<String, String> start() {
        server = new OutsideServer();
        return Map.of("vigil.fetch.trusted-hosts", server.authority(), "vigil.fetch.deadline", "3S",
                "vigil.feed.host-interval", "0.01S", "vigil.feed.look", "1S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(OutsideServer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
