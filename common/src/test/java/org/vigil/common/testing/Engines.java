package org.vigil.common.testing;

import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.vigil.common.outbox.Topics;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The real PostgreSQL and the real broker that all tests of a module share, and the key that signs their tokens. Registered for
 * every Quarkus test by the service loader.
 */
public class Engines implements QuarkusTestResourceLifecycleManager {

    static final String SIGNING_KEY = "vigil.test.signing-key";
    static final String BROKER_ADDRESS = "vigil.test.broker";

    private EmbeddedPostgres postgres;
    private Broker broker;

    @Override
    public Map<String, String> start() {
        try {
            broker = new Broker();
            broker.createTopics(List.of(Topics.SOURCES, Topics.REPORTS, Topics.INCIDENTS, Topics.IMPORTS,
                    Topics.AUDIT, "vigil.source-service.dead-letters.v1", "vigil.incident-service.dead-letters.v1",
                    "vigil.stats-service.dead-letters.v1"));
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "60").setServerConfig("fsync", "off")
                    .start();
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            System.setProperty(SIGNING_KEY, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            System.setProperty(BROKER_ADDRESS, broker.address());
            byte[] auditKey = new byte[32];
            new SecureRandom().nextBytes(auditKey);
            return Map.of(
                    "vigil.audit.seal-every", "1s",
                    "vigil.metrics.look", "1s",
                    "vigil.audit.key", Base64.getEncoder().encodeToString(auditKey),
                    "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                    "quarkus.datasource.username", "postgres",
                    "quarkus.datasource.password", "postgres",
                    "kafka.bootstrap.servers", broker.address(),
                    "quarkus.oidc.public-key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                    "quarkus.http.test-port", "0",
                    "quarkus.management.test-port", "0");
        } catch (Exception e) {
            throw new IllegalStateException("The engines of the tests did not start", e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(Broker.class));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.stop();
        }
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
