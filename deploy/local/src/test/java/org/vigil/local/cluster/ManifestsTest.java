package org.vigil.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The manifests are what the API servers and operators take; no cluster is needed to see it. */
class ManifestsTest {
    /** Where deploy/kubernetes/verify/render finds them, to hold them against what kubectl makes of the same folders. */
    private static final Path RENDERED = Path.of("target/kubernetes/rendered");

    /**
     * What both Kubernetes 1.20 and 1.36 serve, of what the single node has. 1.20 has besides these only beta versions of
     * autoscaling, policy and CronJob, which are gone since 1.25 and 1.26.
     *
     * @see <a href="https://kubernetes.io/docs/reference/using-api/deprecation-guide/">what was removed when</a>
     * @see <a href="https://github.com/kubernetes/kubernetes/blob/v1.20.2/api/openapi-spec/swagger.json">the API of 1.20</a>
     */
    private static final Set<String> OLD_AND_NEW = Set.of("v1 ConfigMap", "v1 Namespace", "v1 Service", "v1 ServiceAccount",
            "apps/v1 Deployment", "apps/v1 StatefulSet", "batch/v1 Job", "networking.k8s.io/v1 NetworkPolicy",
            "rbac.authorization.k8s.io/v1 Role", "rbac.authorization.k8s.io/v1 RoleBinding");

    static Stream<String> folders() throws IOException {
        return Manifests.folders();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_resource_has_only_fields_of_its_kind(String folder) {
        assertThat(Manifests.of(folder).resources()).isNotEmpty().allSatisfy(Kinds::read);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void no_resource_is_there_twice(String folder) {
        assertThat(Manifests.of(folder).resources())
                .extracting(each -> Kinds.name(each) + " " + each.at("/metadata/name").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_a_folder_comes_to_is_written_down_for_kubectl_to_compare(String folder) throws IOException {
        Path file = Files.createDirectories(RENDERED.resolve(folder)).resolve("rendered.yaml");

        Kustomization.write(Manifests.of(folder).resources(), file);

        assertThat(Kustomization.documents(file)).isEqualTo(Manifests.of(folder).resources());
    }

    @ParameterizedTest
    @CsvSource({ "Deployment, source-service, /spec/template/spec/containers/0/readinessProbe, periodSecond, 5",
            "NetworkPolicy, service, /spec/egress/0, port, 5432",
            "Ingress, vigil, /spec/rules/0/http/paths/0, pathtype, Prefix",
            "Kafka, vigil, /spec/kafka/listeners/0, networkPolicyPeer, none",
            "KafkaNodePool, broker, /spec/storage/volumes/0, deleteClaims, false",
            "KafkaTopic, vigil.sources.v1, /spec, partition, 4",
            "KafkaUser, stats-service, /spec/authorization/acls/0, operation, Read",
            "PodMonitor, databases, /spec, endpoints, metrics",
            "Cluster, incidents, /spec/bootstrap/initdb, localeCtype, C.UTF-8",
            "ScheduledBackup, stats, /spec, backupMethod, plugin",
            "ObjectStore, backups, /spec/configuration, endpointUrl, https://objects.example.org",
            "ScaledObject, stats-service, /spec/triggers/0/metadata, topics, vigil.incidents.v1" })
    void a_field_that_is_mistyped_is_named(String kind, String name, String within, String field, String value) {
        JsonNode resource = resource(kind, name);
        ((ObjectNode) resource.at(within)).put(field, value);

        assertThatThrownBy(() -> Kinds.read(resource)).hasMessageContaining(name).hasMessageContaining("\"" + field + "\"");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        JsonNode number = resource("ConfigMap", "vigil");
        ((ObjectNode) number.at("/data")).put("QUARKUS_HTTP_PORT", 8080);
        JsonNode text = resource("Cluster", "stats");
        ((ObjectNode) text.at("/spec")).put("instances", "three");

        assertThatThrownBy(() -> Kinds.read(number)).hasMessageContaining("QUARKUS_HTTP_PORT");
        assertThatThrownBy(() -> Kinds.read(text)).hasMessageContaining("instances");
    }

    @Test
    void the_single_node_asks_for_nothing_that_an_old_or_a_new_cluster_lacks() {
        Set<String> kinds = new TreeSet<>();
        Stream.of("overlays/single-node", "demo").forEach(
                folder -> Manifests.of(folder).resources().forEach(resource -> kinds.add(Kinds.name(resource))));

        assertThat(OLD_AND_NEW).containsAll(kinds);
    }

    private static JsonNode resource(String kind, String name) {
        return Manifests.of("overlays/production").resources().stream()
                .filter(each -> each.path("kind").asText().equals(kind) && each.at("/metadata/name").asText().equals(name))
                .findFirst().orElseThrow();
    }
}
