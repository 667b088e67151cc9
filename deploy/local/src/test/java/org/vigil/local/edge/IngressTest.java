package org.vigil.local.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigil.local.cluster.Manifests;

import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

/** The way into a cluster leads where the edge of one machine leads. */
class IngressTest {
    private static final Manifests PRODUCTION = Manifests.of("overlays/production");

    @Test
    void every_path_of_the_edge_is_one_of_the_ingress_and_no_other() {
        Stream<String> operations = Routes.COLLECTIONS.keySet().stream().map(service -> "/api/v1/operations/" + service);
        Stream<String> openapi = Routes.COLLECTIONS.keySet().stream().map(service -> "/openapi/" + service);
        Stream<String> paths = Stream.of(under("/api/v1/", Routes.COLLECTIONS), under("/", Routes.PAGES), operations, openapi,
                Stream.of("/compat")).flatMap(each -> each);

        assertThat(paths().map(HTTPIngressPath::getPath)).containsExactlyInAnyOrderElementsOf(paths.toList());
    }

    @Test
    void every_path_leads_to_the_service_to_which_the_edge_leads() {
        assertThat(paths()).isNotEmpty().allSatisfy(path -> {
            String service = path.getBackend().getService().getName();
            assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
            if (path.getPathType().equals("Prefix")) {
                assertThat(Routes.of(path.getPath() + "/something").map(Routes.Target::service)).contains(service);
            } else {
                assertThat(Routes.of(path.getPath()).map(Routes.Target::service)).contains(service);
            }
        });
    }

    @Test
    void where_the_edge_rewrites_a_path_the_ingress_does() {
        Map<String, String> rewritten = PRODUCTION.all(Ingress.class).stream().collect(Collectors.toMap(
                ingress -> ingress.getMetadata().getName(), ingress -> ingress.getMetadata().getAnnotations()
                        .getOrDefault("nginx.ingress.kubernetes.io/rewrite-target", "as it is")));

        assertThat(rewritten).isEqualTo(Map.of("vigil", "as it is", "openapi", "/q/openapi"));
        assertThat(paths("openapi")).allSatisfy(
                path -> assertThat(Routes.of(path.getPath()).map(Routes.Target::path)).contains("/q/openapi"));
        assertThat(paths("vigil")).allSatisfy(
                path -> assertThat(Routes.of(path.getPath() + "/x").map(Routes.Target::path).filter("/q/openapi"::equals))
                        .isEmpty());
    }

    @Test
    void it_is_reached_over_tls_alone_and_keeps_nothing_back() {
        assertThat(PRODUCTION.all(Ingress.class)).hasSize(2).allSatisfy(ingress -> {
            assertThat(ingress.getSpec().getTls()).singleElement().satisfies(tls -> {
                assertThat(tls.getSecretName()).isEqualTo("vigil-tls");
                assertThat(ingress.getSpec().getRules())
                        .allSatisfy(rule -> assertThat(tls.getHosts()).contains(rule.getHost()));
            });
            assertThat(ingress.getMetadata().getAnnotations()).containsEntry("nginx.ingress.kubernetes.io/ssl-redirect",
                    "true");
        });
        assertThat(PRODUCTION.one(Ingress.class, "vigil").getMetadata().getAnnotations())
                .containsEntry("nginx.ingress.kubernetes.io/proxy-buffering", "off")
                .containsEntry("nginx.ingress.kubernetes.io/proxy-request-buffering", "off");
    }

    private static Stream<String> under(String prefix, Map<String, List<String>> services) {
        return services.values().stream().flatMap(List::stream).map(name -> prefix + name);
    }

    private static Stream<HTTPIngressPath> paths() {
        return PRODUCTION.all(Ingress.class).stream().map(ingress -> ingress.getMetadata().getName())
                .flatMap(IngressTest::paths);
    }

    private static Stream<HTTPIngressPath> paths(String ingress) {
        return PRODUCTION.one(Ingress.class, ingress).getSpec().getRules().stream()
                .flatMap(rule -> rule.getHttp().getPaths().stream());
    }
}
