package org.vigil.local.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/**
 * What a service answers, as its classes have it: no document names the pages and what their forms send.
 *
 * @param path with its parameters in braces
 * @param role the least one that may; {@link #ANYBODY} where no token is asked for
 * @param takes the media type of what is sent
 * @param ofPages whether it is a page, or takes what a form of one sends
 */
record Endpoint(String method, String path, String role, String takes, boolean ofPages) {

    static final String ANYBODY = "anybody";

    private static final List<String> SERVICES = List.of("source-service", "incident-service", "stats-service");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** What browsers send, and how it looks when nothing is in it. */
    private static final Map<String, String> FORMS = Map.of("application/x-www-form-urlencoded", "",
            "multipart/form-data; boundary=x", "--x--\r\n");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** All of all services. */
    static List<Endpoint> all() throws IOException {
        List<Endpoint> all = new ArrayList<>(in("common", SERVICES));
        for (String service : SERVICES) {
            all.addAll(in(service, List.of(service)));
        }
        return all;
    }

    private static List<Endpoint> in(String module, List<String> services) throws IOException {
        Index index = index(Path.of("../..", module, "target/classes"));
        return METHODS.stream().flatMap(method -> index.getAnnotations(DotName.createSimple("jakarta.ws.rs." + method)).stream()
                .flatMap(found -> of(method, found.target().asMethod(), services))).toList();
    }

    private static Index index(Path classes) throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
                try (InputStream type = Files.newInputStream(file)) {
                    indexer.index(type);
                }
            }
        }
        return indexer.complete();
    }

    private static Stream<Endpoint> of(String method, MethodInfo answer, List<String> services) {
        String path = ("/" + first(answer.declaringClass(), "jakarta.ws.rs.Path").orElseThrow() + "/"
                + first(answer, "jakarta.ws.rs.Path").orElse("")).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        String role = first(answer, "jakarta.annotation.security.RolesAllowed").orElse(ANYBODY);
        String takes = first(answer, "jakarta.ws.rs.Consumes").orElse("application/json")
                .replace("multipart/form-data", "multipart/form-data; boundary=x");
        AnnotationInstance operation = answer.declaredAnnotation(
                DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation"));
        boolean ofPages = operation.value("hidden") != null || FORMS.containsKey(takes)
                || all(answer, "jakarta.ws.rs.Produces").anyMatch(type -> type.startsWith("text/html"));
        // Each service has the operations of itself.
        return path.contains("{service}")
                ? services.stream().map(service -> path.replace("{service}", service))
                        .map(own -> new Endpoint(method, own, role, takes, ofPages))
                : Stream.of(new Endpoint(method, path, role, takes, ofPages));
    }

    private static Optional<String> first(AnnotationTarget target, String annotation) {
        return all(target, annotation).findFirst();
    }

    private static Stream<String> all(AnnotationTarget target, String annotation) {
        AnnotationInstance found = target.declaredAnnotation(DotName.createSimple(annotation));
        return found == null ? Stream.empty()
                : found.value().kind() == AnnotationValue.Kind.ARRAY ? Stream.of(found.value().asStringArray())
                        : Stream.of(found.value().asString());
    }

    /** The one that answers the request of a browser: the path that says most is taken. */
    static Optional<Endpoint> answering(List<Endpoint> endpoints, String method, String path) {
        return endpoints.stream().filter(one -> one.method.equals(method) && one.matches(path))
                .min(Comparator.comparing((Endpoint one) -> PARAMETER.matcher(one.path).results().count())
                        .thenComparing(one -> !one.ofPages));
    }

    private boolean matches(String asked) {
        return asked.matches(PARAMETER.matcher(path).replaceAll("[^/]+"));
    }

    /** An address that it answers, where there is nothing: who may is looked at before what is there. */
    String address() {
        return PARAMETER.matcher(path).replaceAll("019a0000-0000-7000-8000-000000000000");
    }

    /** What is sent to it, and is refused or does nothing. */
    String body() {
        return method.equals("GET") ? null : FORMS.getOrDefault(takes, "{}");
    }

    String name() {
        return method + " " + path;
    }
}
