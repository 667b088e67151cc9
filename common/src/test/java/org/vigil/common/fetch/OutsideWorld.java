package org.vigil.common.fetch;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The outside world of all tests of a module, which the service trusts. Registered for every Quarkus test by the service
 * loader.
 */
public class OutsideWorld implements QuarkusTestResourceLifecycleManager {

    private OutsideServer server;

    @Override
    public Map<String, String> start() {
        server = new OutsideServer();
        return Map.of("vigil.fetch.trusted-hosts", server.authority(), "vigil.fetch.deadline", "3S");
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
