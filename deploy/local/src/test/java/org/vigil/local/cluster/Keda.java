package org.vigil.local.cluster;

import java.util.List;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectMeta;

/**
 * Those fields of KEDA's resources that our manifests use, by its reference of version 2.17; there is no class of them to
 * depend on.
 *
 * @see <a href="https://keda.sh/docs/2.17/reference/scaledobject-spec/">ScaledObject</a>
 * @see <a href="https://keda.sh/docs/2.17/scalers/apache-kafka/">what a trigger for Kafka takes</a>
 */
final class Keda {

    private Keda() {
    }

    record ScaledObject(String apiVersion, String kind, ObjectMeta metadata, ScaledObjectSpec spec) {
    }

    record ScaledObjectSpec(LocalObjectReference scaleTargetRef, int minReplicaCount, int maxReplicaCount,
            List<Trigger> triggers) {
    }

    record Trigger(Type type, KafkaLag metadata, LocalObjectReference authenticationRef) {
        enum Type {
            kafka
        }
    }

    /** All of them are texts. */
    record KafkaLag(String bootstrapServers, String tls, String consumerGroup, String offsetResetPolicy, String lagThreshold) {
    }

    record TriggerAuthentication(String apiVersion, String kind, ObjectMeta metadata, TriggerAuthenticationSpec spec) {
    }

    record TriggerAuthenticationSpec(List<SecretTargetRef> secretTargetRef) {
    }

    record SecretTargetRef(String parameter, String name, String key) {
    }
}
