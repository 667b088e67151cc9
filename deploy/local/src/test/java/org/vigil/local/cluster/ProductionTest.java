package org.vigil.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;

/** What the parts of the overlay for many nodes say of each other agrees. */
class ProductionTest {
    private static final Path OVERLAY = Path.of("../kubernetes/overlays/production");
    private static final Manifests PRODUCTION = Manifests.of("overlays/production");

    @ParameterizedTest
    @CsvSource({ "source-service, sources", "incident-service, incidents", "stats-service, stats" })
    void a_service_and_its_database_know_each_other(String service, String name) {
        CloudNativePg.InitDb database = PRODUCTION.one(CloudNativePg.Cluster.class, name).spec().bootstrap().initdb();

        assertThat(containers(service)).allSatisfy(container -> {
            assertThat(variable(container, "QUARKUS_DATASOURCE_JDBC_URL").getValue())
                    .isEqualTo("jdbc:postgresql://%s-rw:5432/%s?sslmode=require".formatted(name, database.database()));
            assertThat(variable(container, "QUARKUS_DATASOURCE_PASSWORD").getValueFrom().getSecretKeyRef().getName())
                    .isEqualTo(database.secret().getName());
        });
        assertThat(database.owner()).isEqualTo(properties(service).getProperty("quarkus.datasource.username"));
    }

    @Test
    void a_database_sorts_by_code_point_and_knows_the_letters_of_every_script() {
        assertThat(PRODUCTION.all(CloudNativePg.Cluster.class)).hasSize(3)
                .extracting(cluster -> cluster.spec().bootstrap().initdb()).allSatisfy(database -> {
                    assertThat(database.encoding()).isEqualTo("UTF8");
                    assertThat(database.localeCollate()).isEqualTo("C");
                    assertThat(database.localeCType()).isEqualTo("C.UTF-8");
                });
    }

    @Test
    void every_database_has_two_others_that_follow_it_and_backups() {
        List<CloudNativePg.Cluster> clusters = PRODUCTION.all(CloudNativePg.Cluster.class);

        assertThat(clusters).allSatisfy(cluster -> {
            assertThat(cluster.spec().instances()).isEqualTo(3);
            assertThat(cluster.spec().postgresql().synchronous().number()).isEqualTo(1);
            assertThat(cluster.spec().plugins()).singleElement().satisfies(plugin -> {
                assertThat(plugin.isWALArchiver()).isTrue();
                assertThat(PRODUCTION.one(CloudNativePg.ObjectStore.class, plugin.parameters().get("barmanObjectName")))
                        .isNotNull();
            });
        });
        assertThat(PRODUCTION.all(CloudNativePg.ScheduledBackup.class)).extracting(backup -> backup.spec().cluster().getName())
                .containsExactlyInAnyOrderElementsOf(
                        clusters.stream().map(cluster -> cluster.metadata().getName()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "incident-service", "stats-service" })
    void a_service_that_follows_the_broker_is_scaled_by_what_waits_there_up_to_the_partitions(String service) {
        Keda.ScaledObjectSpec scaling = PRODUCTION.one(Keda.ScaledObject.class, service).spec();

        assertThat(scaling.scaleTargetRef().getName()).isEqualTo(service);
        assertThat(scaling.triggers()).singleElement()
                .satisfies(trigger -> assertThat(trigger.metadata().consumerGroup()).isEqualTo(service));
        assertThat(PRODUCTION.all(KafkaTopic.class)).extracting(topic -> topic.getSpec().getPartitions())
                .containsOnly(scaling.maxReplicaCount());
    }

    @ParameterizedTest
    @ValueSource(strings = { "source-service", "incident-service", "stats-service" })
    void a_service_may_read_the_topics_that_it_listens_to_and_keep_its_dead_letters(String service) {
        assertThat(allowed(service, AclOperation.READ))
                .contains(properties(service).getProperty("mp.messaging.incoming.events.topics").split(","));
        assertThat(allowed(service, AclOperation.WRITE)).contains("vigil." + service + ".dead-letters.v1", "vigil.audit.v1");
    }

    @Test
    void every_topic_is_written_and_one_that_holds_events_by_one_service_alone() {
        List<String> written = Stream.of("source-service", "incident-service", "stats-service")
                .flatMap(service -> allowed(service, AclOperation.WRITE).stream()).toList();

        assertThat(Set.copyOf(written)).isEqualTo(
                PRODUCTION.all(KafkaTopic.class).stream().map(topic -> topic.getMetadata().getName())
                        .collect(Collectors.toSet()));
        assertThat(written).filteredOn(topic -> !topic.equals("vigil.audit.v1")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = { "source-service", "incident-service", "stats-service" })
    void a_service_calls_the_broker_over_tls_as_the_user_of_its_name(String service) {
        Container container = PRODUCTION.one(Deployment.class, service).getSpec().getTemplate().getSpec().getContainers()
                .get(0);

        assertThat(PRODUCTION.one(ConfigMap.class, "vigil").getData()).containsAllEntriesOf(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "vigil-kafka-bootstrap:9093", "KAFKA_SECURITY_PROTOCOL", "SSL",
                "KAFKA_SSL_KEYSTORE_TYPE", "PEM", "KAFKA_SSL_TRUSTSTORE_TYPE", "PEM"));
        assertThat(secret(container, "KAFKA_SSL_TRUSTSTORE_CERTIFICATES")).isEqualTo("vigil-cluster-ca-cert ca.crt");
        assertThat(secret(container, "KAFKA_SSL_KEYSTORE_CERTIFICATE_CHAIN")).isEqualTo(service + " user.crt");
        assertThat(secret(container, "KAFKA_SSL_KEYSTORE_KEY")).isEqualTo(service + " user.key");
    }

    @Test
    void tokens_come_from_the_provider_of_the_team_and_from_no_key() {
        assertThat(PRODUCTION.one(ConfigMap.class, "team").getData()).containsKeys("QUARKUS_OIDC_AUTH_SERVER_URL",
                "QUARKUS_OIDC_CLIENT_ID", "QUARKUS_OIDC_TOKEN_AUDIENCE").containsEntry("QUARKUS_PROFILE", "provider");
        assertThat(PRODUCTION.all(Deployment.class)).hasSize(3).allSatisfy(deployment -> assertThat(
                containers(deployment.getMetadata().getName())).allSatisfy(container -> {
                    assertThat(container.getEnv()).extracting(EnvVar::getName).doesNotContain("QUARKUS_OIDC_PUBLIC_KEY");
                    assertThat(secret(container, "QUARKUS_OIDC_CREDENTIALS_SECRET")).isEqualTo("vigil-log-in client-secret");
                    assertThat(container.getEnvFrom()).extracting(from -> from.getConfigMapRef().getName())
                            .containsExactly("vigil", "team");
                }));
    }

    @Test
    void the_readme_names_every_secret_that_a_team_has_to_make_with_its_keys() throws IOException {
        String readme = Files.readString(OVERLAY.resolve("README.md"));
        Set<String> made = Stream.concat(PRODUCTION.all(KafkaUser.class).stream().map(user -> user.getMetadata().getName()),
                Stream.of("vigil-cluster-ca-cert")).collect(Collectors.toSet());
        List<JsonNode> referred = PRODUCTION.resources().stream()
                .flatMap(resource -> Stream.of("secretKeyRef", "accessKeyId", "secretAccessKey")
                        .flatMap(name -> resource.findValues(name).stream()))
                .filter(reference -> !made.contains(reference.path("name").asText())).toList();

        assertThat(referred).isNotEmpty().allSatisfy(reference -> assertThat(readme.lines())
                .anyMatch(line -> line.startsWith("| `" + reference.path("name").asText() + "` |")
                        && line.contains("`" + reference.path("key").asText() + "`")));
        assertThat(readme).contains("| `vigil-tls` |");
    }

    private static List<Container> containers(String service) {
        var pod = PRODUCTION.one(Deployment.class, service).getSpec().getTemplate().getSpec();
        return Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream()).toList();
    }

    private static EnvVar variable(Container container, String name) {
        return container.getEnv().stream().filter(variable -> variable.getName().equals(name)).findFirst().orElseThrow();
    }

    private static String secret(Container container, String variable) {
        var reference = variable(container, variable).getValueFrom().getSecretKeyRef();
        return reference.getName() + " " + reference.getKey();
    }

    /** The topics with which a service may do this. */
    private static List<String> allowed(String service, AclOperation operation) {
        List<AclRule> rules = ((KafkaUserAuthorizationSimple) PRODUCTION.one(KafkaUser.class, service).getSpec()
                .getAuthorization()).getAcls();
        return rules.stream()
                .filter(rule -> rule.getResource() instanceof AclRuleTopicResource && rule.getOperations().contains(operation))
                .map(rule -> ((AclRuleTopicResource) rule.getResource()).getName()).toList();
    }

    private static Properties properties(String service) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("../..", service, "src/main/resources/application.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The properties of %s cannot be read.".formatted(service), e);
        }
        return properties;
    }
}
