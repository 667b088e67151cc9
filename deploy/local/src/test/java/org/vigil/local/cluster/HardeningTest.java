package org.vigil.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.common.template.ContainerTemplate;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.kafka.entityoperator.EntityOperatorTemplate;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;

/** What holds for whatever runs in a cluster, on one node or on many. */
class HardeningTest {

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production", "demo" })
    void every_container_is_confined(String folder) {
        assertThat(Manifests.of(folder).pods()).isNotEmpty().allSatisfy(pod -> {
            assertConfined(pod.getSpec().getSecurityContext());
            assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
            assertThat(containers(pod)).allSatisfy(container -> {
                assertConfined(container.getSecurityContext());
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            });
        });
    }

    @Test
    void the_pods_that_strimzi_makes_are_confined_too() {
        Manifests production = Manifests.of("overlays/production");
        EntityOperatorTemplate operators = production.one(Kafka.class, "vigil").getSpec().getEntityOperator().getTemplate();

        assertThat(production.all(KafkaNodePool.class)).hasSize(2).allSatisfy(pool -> {
            assertConfined(pool.getSpec().getTemplate().getPod().getSecurityContext());
            assertConfined(pool.getSpec().getTemplate().getKafkaContainer().getSecurityContext());
            assertBounded(pool.getSpec().getResources().getRequests(), pool.getSpec().getResources().getLimits());
        });
        assertConfined(operators.getPod().getSecurityContext());
        assertThat(List.of(operators.getTopicOperatorContainer(), operators.getUserOperatorContainer()))
                .extracting(ContainerTemplate::getSecurityContext).allSatisfy(HardeningTest::assertConfined);
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production", "demo" })
    void every_container_says_what_it_needs_and_has_a_bound_of_memory(String folder) {
        assertThat(Manifests.of(folder).pods().stream().flatMap(pod -> containers(pod).stream())).isNotEmpty().allSatisfy(
                container -> assertBounded(container.getResources().getRequests(), container.getResources().getLimits()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production" })
    void whatever_runs_on_is_asked_whether_it_is_ready_and_a_service_whether_it_lives(String folder) {
        Manifests manifests = Manifests.of(folder);
        Stream<PodTemplateSpec> running = Stream.concat(
                manifests.all(Deployment.class).stream().map(each -> each.getSpec().getTemplate()),
                manifests.all(StatefulSet.class).stream().map(each -> each.getSpec().getTemplate()));

        assertThat(running).isNotEmpty().allSatisfy(pod -> assertThat(pod.getSpec().getContainers()).allSatisfy(container -> {
            assertThat(container.getReadinessProbe()).isNotNull();
            if ("service".equals(pod.getMetadata().getLabels().get("app.kubernetes.io/component"))) {
                assertThat(container.getStartupProbe()).isNotNull();
                assertThat(container.getLivenessProbe()).isNotNull();
            }
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production", "demo" })
    void no_secret_lies_among_the_manifests(String folder) {
        assertThat(Manifests.of(folder).resources()).extracting(Kinds::name).doesNotContain("v1 Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production" })
    void the_namespace_admits_confined_pods_alone(String folder) {
        assertThat(Manifests.of(folder).one(Namespace.class, "vigil").getMetadata().getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/single-node", "overlays/production" })
    void nobody_talks_to_anybody_but_where_a_service_has_an_opening(String folder) {
        Manifests manifests = Manifests.of(folder);
        List<NetworkPolicy> policies = manifests.all(NetworkPolicy.class);

        assertThat(policies).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector()).isEqualTo(new LabelSelector());
            assertThat(policy.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isEmpty();
            assertThat(policy.getSpec().getEgress()).isEmpty();
        });
        assertThat(manifests.all(Service.class)).isNotEmpty().allSatisfy(service -> assertThat(service.getSpec().getPorts())
                .allSatisfy(port -> assertThat(policies).anyMatch(policy -> opens(policy, labels(manifests, service), port))));
    }

    @ParameterizedTest
    @CsvSource({ "source-service", "incident-service", "stats-service" })
    void a_service_of_many_nodes_has_two_pods_of_which_one_may_go(String service) {
        Manifests production = Manifests.of("overlays/production");

        assertThat(production.one(PodDisruptionBudget.class, service).getSpec().getMaxUnavailable())
                .isEqualTo(new IntOrString(1));
        assertThat(least(production, service)).isGreaterThanOrEqualTo(2);
        assertThat(production.one(Deployment.class, service).getSpec().getReplicas()).isNull();
    }

    private static int least(Manifests production, String service) {
        return Stream.concat(
                production.all(HorizontalPodAutoscaler.class).stream()
                        .filter(scaler -> scaler.getSpec().getScaleTargetRef().getName().equals(service))
                        .map(scaler -> scaler.getSpec().getMinReplicas()),
                production.all(Keda.ScaledObject.class).stream()
                        .filter(scaler -> scaler.spec().scaleTargetRef().getName().equals(service))
                        .map(scaler -> scaler.spec().minReplicaCount()))
                .reduce((one, other) -> {
                    throw new IllegalStateException("Two scale " + service);
                }).orElseThrow();
    }

    private static List<Container> containers(PodTemplateSpec pod) {
        return Stream.concat(pod.getSpec().getInitContainers().stream(), pod.getSpec().getContainers().stream()).toList();
    }

    private static void assertConfined(PodSecurityContext context) {
        assertThat(context.getRunAsNonRoot()).isTrue();
        assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    }

    private static void assertConfined(SecurityContext context) {
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
    }

    private static void assertBounded(Map<String, Quantity> requests, Map<String, Quantity> limits) {
        assertThat(requests).containsKeys("cpu", "memory");
        assertThat(limits).containsKey("memory");
    }

    /** Of the pods that a Service leads to. */
    private static Map<String, String> labels(Manifests manifests, Service service) {
        return manifests.pods().stream().map(pod -> pod.getMetadata().getLabels())
                .filter(labels -> labels.entrySet().containsAll(service.getSpec().getSelector().entrySet())).findFirst()
                .orElseThrow();
    }

    private static boolean opens(NetworkPolicy policy, Map<String, String> labels, ServicePort port) {
        return selects(policy.getSpec().getPodSelector(), labels) && policy.getSpec().getIngress().stream()
                .flatMap(opening -> opening.getPorts().stream()).map(NetworkPolicyPort::getPort)
                .anyMatch(new IntOrString(port.getPort())::equals);
    }

    private static boolean selects(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(expression -> matches(expression, labels));
    }

    private static boolean matches(LabelSelectorRequirement expression, Map<String, String> labels) {
        String value = labels.get(expression.getKey());
        return switch (expression.getOperator()) {
            case "In" -> expression.getValues().contains(value);
            case "Exists" -> value != null;
            default -> throw new IllegalArgumentException("No manifest says " + expression.getOperator() + " until now.");
        };
    }
}
