package org.vigil.local.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;

/** What one folder of deploy/kubernetes comes to, read strictly. */
public final class Manifests {
    private static final Path KUBERNETES = Path.of("../kubernetes");

    private final List<JsonNode> resources;

    private Manifests(List<JsonNode> resources) {
        this.resources = resources;
    }

    /**
     * Renders a folder as kubectl would.
     *
     * @param folder as it is called within deploy/kubernetes
     */
    public static Manifests of(String folder) {
        try {
            return new Manifests(Kustomization.render(KUBERNETES.resolve(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every folder that has a kustomization. */
    static Stream<String> folders() throws IOException {
        try (Stream<Path> files = Files.walk(KUBERNETES)) {
            return files.filter(file -> file.endsWith("kustomization.yaml"))
                    .map(file -> KUBERNETES.relativize(file.getParent()).toString()).sorted().toList().stream();
        }
    }

    List<JsonNode> resources() {
        return resources;
    }

    /** Those of a kind that {@link Kinds} knows. */
    public <T> List<T> all(Class<T> kind) {
        return resources.stream().map(Kinds::read).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** One of a kind. */
    public <T> T one(Class<T> kind, String name) {
        return kind.cast(resources.stream().filter(resource -> resource.at("/metadata/name").asText().equals(name))
                .map(Kinds::read).filter(kind::isInstance).findFirst().orElseThrow());
    }

    /** What the pods of Deployments, StatefulSets and Jobs are made from. */
    List<PodTemplateSpec> pods() {
        return resources.stream().filter(resource -> !resource.at("/spec/template/spec/containers").isMissingNode())
                .map(resource -> Kinds.read(resource.at("/spec/template"), PodTemplateSpec.class)).toList();
    }
}
