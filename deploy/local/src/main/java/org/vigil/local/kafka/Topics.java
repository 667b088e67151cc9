package org.vigil.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.vigil.local.folder.Refusal;

/** The topics between the services. They never expire, so that a new reader finds everything. */
final class Topics {
    static final List<String> ALL = List.of("vigil.sources.v1", "vigil.reports.v1", "vigil.incidents.v1", "vigil.imports.v1",
            "vigil.audit.v1", "vigil.source-service.dead-letters.v1", "vigil.incident-service.dead-letters.v1",
            "vigil.stats-service.dead-letters.v1");
    static final int PARTITIONS = 4;

    private static final short ONE_REPLICA = 1;
    private static final Map<String, String> FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1",
            TopicConfig.RETENTION_BYTES_CONFIG, "-1", TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Topics() {
    }

    /** Creates those that are missing. */
    static void ensure(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            List<NewTopic> missing = ALL.stream().filter(name -> !present.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, ONE_REPLICA).configs(FOR_EVER)).toList();
            admin.createTopics(missing).all().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Refusal("Kafka did not create its topics: " + e.getCause().getMessage());
            }
        } catch (TimeoutException e) {
            throw new Refusal("Kafka did not create its topics within %d s.".formatted(LIMIT.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.");
        }
    }
}
