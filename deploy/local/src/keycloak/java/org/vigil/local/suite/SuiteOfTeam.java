package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One suite whose people sign in at a Keycloak, and that Keycloak; both go down after the last test. */
final class SuiteOfTeam implements ParameterResolver {

    /** How long the services believe a key here: short enough to be waited for. */
    static final Duration KEY_BELIEVED = Duration.ofSeconds(6);

    private record Both(Suite suite, Keycloak keycloak) implements AutoCloseable {

        @Override
        public void close() {
            suite.close();
            keycloak.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Suite.class || type == Keycloak.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Both both = context.getRoot().getStore(Namespace.create(SuiteOfTeam.class)).computeIfAbsent(Both.class,
                key -> started(), Both.class);
        return parameter.getParameter().getType() == Suite.class ? both.suite() : both.keycloak();
    }

    private static Both started() {
        try {
            Suite suite = new Suite("keycloak");
            Keycloak keycloak = new Keycloak(suite.address());
            keycloak.awaitReady();
            suite.up(Map.of("QUARKUS_PROFILE", "provider", "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm(),
                    "QUARKUS_OIDC_CREDENTIALS_SECRET", Keycloak.CLIENT_SECRET,
                    "QUARKUS_OIDC_JWKS_CACHE_TIME_TO_LIVE", KEY_BELIEVED.toSeconds() - 1 + "S",
                    "QUARKUS_OIDC_JWKS_CLEAN_UP_TIMER_INTERVAL", "1S"));
            return new Both(suite, keycloak);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
