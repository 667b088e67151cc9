package org.vigil.local.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.Yaml;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.fabric8.zjsonpatch.JsonPatch;

/**
 * A kustomization.yaml, in those of its words that our manifests use; another word is refused. All of them are known to kubectl
 * 1.20
 * and to those after it.
 *
 * @see <a href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/">the words</a>
 */
record Kustomization(String namespace, List<String> bases, List<String> resources, List<Generated> configMapGenerator,
        GeneratorOptions generatorOptions, List<Patch> patchesJson6902, List<Image> images) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    /** Kinds that lie in no namespace. */
    private static final Set<String> OF_THE_CLUSTER = Set.of("Namespace");

    Kustomization {
        bases = Objects.requireNonNullElse(bases, List.of());
        resources = Objects.requireNonNullElse(resources, List.of());
        configMapGenerator = Objects.requireNonNullElse(configMapGenerator, List.of());
        if (!configMapGenerator.isEmpty() && (generatorOptions == null || !generatorOptions.disableNameSuffixHash)) {
            throw new IllegalArgumentException(
                    "A generated ConfigMap keeps its name: say generatorOptions.disableNameSuffixHash.");
        }
        patchesJson6902 = Objects.requireNonNullElse(patchesJson6902, List.of());
        images = Objects.requireNonNullElse(images, List.of());
    }

    /** A ConfigMap that holds files. */
    record Generated(String name, List<String> files) {
    }

    /** What all generated resources have. */
    record GeneratorOptions(boolean disableNameSuffixHash, Map<String, String> labels) {
    }

    /** What changes one resource, as a JSON Patch (RFC 6902) in a file. */
    record Patch(String path, Target target) {
    }

    /** Which resource. */
    record Target(String group, String version, String kind, String name) {
        boolean is(JsonNode resource) {
            String apiVersion = group == null ? version : group + "/" + version;
            return resource.path("apiVersion").asText().equals(apiVersion) && resource.path("kind").asText().equals(kind)
                    && resource.at("/metadata/name").asText().equals(name);
        }
    }

    /** What an image is called instead. */
    record Image(String name, String newName, String newTag) {
        String instead(String image) {
            String[] parts = image.split(":", 2);
            if (!parts[0].equals(name)) {
                return image;
            }
            String tag = newTag != null ? newTag : parts.length > 1 ? parts[1] : null;
            return Objects.requireNonNullElse(newName, name) + (tag == null ? "" : ":" + tag);
        }
    }

    /** The resources that kubectl would apply for a folder. */
    static List<JsonNode> render(Path folder) throws IOException {
        Kustomization self = JSON.treeToValue(documents(folder.resolve("kustomization.yaml")).get(0), Kustomization.class);
        List<JsonNode> rendered = new ArrayList<>();
        for (String base : self.bases) {
            rendered.addAll(render(folder.resolve(base)));
        }
        for (String file : self.resources) {
            rendered.addAll(documents(folder.resolve(file)));
        }
        for (Generated map : self.configMapGenerator) {
            rendered.add(self.generate(map, folder));
        }
        for (Patch patch : self.patchesJson6902) {
            self.apply(patch, folder, rendered);
        }
        rendered.forEach(self::place);
        rendered.forEach(self::rename);
        return rendered;
    }

    static List<JsonNode> documents(Path file) throws IOException {
        return StreamSupport.stream(new Yaml().loadAll(Files.readString(file)).spliterator(), false)
                .<JsonNode> map(JSON::valueToTree)
                .toList();
    }

    static void write(List<JsonNode> resources, Path file) throws IOException {
        List<Object> documents = resources.stream().<Object> map(each -> JSON.convertValue(each, Map.class)).toList();
        Files.writeString(file, new Yaml().dumpAll(documents.iterator()));
    }

    private JsonNode generate(Generated map, Path folder) throws IOException {
        ObjectNode resource = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        ObjectNode metadata = resource.putObject("metadata").put("name", map.name);
        if (generatorOptions.labels != null) {
            metadata.set("labels", JSON.valueToTree(generatorOptions.labels));
        }
        ObjectNode data = resource.putObject("data");
        for (String file : map.files) {
            data.put(Path.of(file).getFileName().toString(), Files.readString(folder.resolve(file)));
        }
        return resource;
    }

    private void apply(Patch patch, Path folder, List<JsonNode> rendered) throws IOException {
        List<JsonNode> targets = rendered.stream().filter(patch.target::is).toList();
        if (targets.size() != 1) {
            throw new IllegalStateException(
                    "%s/%s is to change one resource, and there are %d: %s".formatted(folder, patch.path,
                            targets.size(), patch.target));
        }
        JsonNode operations = documents(folder.resolve(patch.path)).get(0);
        rendered.set(rendered.indexOf(targets.get(0)), JsonPatch.apply(operations, targets.get(0)));
    }

    private void place(JsonNode resource) {
        if (namespace != null && !OF_THE_CLUSTER.contains(resource.path("kind").asText())) {
            ((ObjectNode) resource.path("metadata")).put("namespace", namespace);
            resource.path("subjects").forEach(subject -> ((ObjectNode) subject).put("namespace", namespace));
        }
    }

    private void rename(JsonNode resource) {
        Stream.of("containers", "initContainers").map(name -> resource.at("/spec/template/spec/" + name)).forEach(
                containers -> containers.forEach(container -> images.forEach(image -> ((ObjectNode) container).put("image",
                        image.instead(container.path("image").asText())))));
    }
}
