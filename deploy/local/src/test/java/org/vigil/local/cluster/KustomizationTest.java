package org.vigil.local.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KustomizationTest {
    @TempDir
    Path folder;

    @BeforeEach
    void one_resource() throws IOException {
        write("a.yaml", "apiVersion: v1", "kind: Service", "metadata:", "  name: a", "spec:", "  ports:", "    - port: 80");
    }

    @Test
    void a_word_that_kubectl_does_not_know_is_refused() throws IOException {
        write("kustomization.yaml", "resource:", "  - a.yaml");

        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("\"resource\"");
    }

    @Test
    void a_patch_changes_the_resource_that_it_names() throws IOException {
        write("patch.yaml", "- op: replace", "  path: /spec/ports/0/port", "  value: 81");
        write("kustomization.yaml", "resources:", "  - a.yaml", "patchesJson6902:", "  - path: patch.yaml",
                "    target: {version: v1, kind: Service, name: a}");

        assertThat(Kustomization.render(folder)).singleElement()
                .satisfies(service -> assertThat(service.at("/spec/ports/0/port").asInt()).isEqualTo(81));
    }

    @Test
    void a_patch_without_its_resource_is_refused() throws IOException {
        write("patch.yaml", "- op: remove", "  path: /spec");
        write("kustomization.yaml", "resources:", "  - a.yaml", "patchesJson6902:", "  - path: patch.yaml",
                "    target: {version: v1, kind: Service, name: b}");

        assertThatThrownBy(() -> Kustomization.render(folder))
                .hasMessageContaining("is to change one resource, and there are 0");
    }

    @Test
    void a_config_map_is_made_of_files_and_keeps_its_name() throws IOException {
        write("page.json", "{}");
        String generator = "configMapGenerator: [{name: pages, files: [page.json]}]";
        write("kustomization.yaml", generator, "generatorOptions: {disableNameSuffixHash: true, labels: {x: y}}");

        assertThat(Kustomization.render(folder)).singleElement().satisfies(map -> {
            assertThat(map.at("/metadata/name").asText()).isEqualTo("pages");
            assertThat(map.at("/metadata/labels/x").asText()).isEqualTo("y");
            assertThat(map.at("/data/page.json").asText()).isEqualTo("{}\n");
        });

        write("kustomization.yaml", generator);
        assertThatThrownBy(() -> Kustomization.render(folder)).hasMessageContaining("disableNameSuffixHash");
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }
}
