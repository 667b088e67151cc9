package org.vigil.local.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which service answers which path. */
final class Routes {
    /** The first parts of the paths of each service's API. */
    static final Map<String, List<String>> COLLECTIONS = Map.of(
            "source-service", List.of("sources", "source-merges", "feeds", "reports", "report-batches", "clips"),
            "incident-service", List.of("actors", "places", "boundaries", "claims", "incidents", "merges", "splits", "imports",
                    "exports", "webhooks", "events", "audit"),
            "stats-service", List.of("stats", "figures", "coverages", "citations", "bulletins", "stream"));

    /**
     * The first parts of the paths of pages. Every service has what signs in and what all pages load; one of them serves it.
     */
    static final Map<String, List<String>> PAGES = Map.of(
            "stats-service", List.of("", "dashboard", "sign-in", "signed-in", "sign-out", "choices", "assets"));

    private static final Set<String> STREAMED = Set.of("/api/v1/report-batches", "/api/v1/places/imports", "/api/v1/imports");

    private static final Pattern ENCODED_DOT = Pattern.compile("%2e", Pattern.CASE_INSENSITIVE);

    private Routes() {
    }

    /**
     * Where a request goes.
     *
     * @param service the service that answers it
     * @param path the path that it has there
     */
    record Target(String service, String path) {

        /** Whether the service streams what it takes in there. */
        boolean isStreamed() {
            return STREAMED.contains(path);
        }
    }

    /**
     * Whether the path means what it says: a service would resolve dot segments, also encoded ones, after it was chosen by the
     * path as it stands.
     */
    static boolean wellFormed(String path) {
        List<String> segments = List.of(path.split("/", -1));
        return path.startsWith("/") && segments.stream().map(segment -> ENCODED_DOT.matcher(segment).replaceAll("."))
                .noneMatch(segment -> segment.equals(".") || segment.equals(".."))
                && !segments.subList(1, Math.max(1, segments.size() - 1)).contains("");
    }

    /** @param path the path of a request, without its query */
    static Optional<Target> of(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length >= 4 && parts[1].equals("api") && parts[2].equals("v1")) {
            if (parts[3].equals("operations") && parts.length > 4) {
                return Optional.of(parts[4]).filter(COLLECTIONS::containsKey).map(service -> new Target(service, path));
            }
            return target(COLLECTIONS, parts[3], path);
        }
        if (parts.length >= 3 && parts[1].equals("compat")) {
            return Optional.of(new Target("incident-service", path));
        }
        if (parts.length == 3 && parts[1].equals("openapi")) {
            return Optional.of(parts[2]).filter(COLLECTIONS::containsKey).map(service -> new Target(service, "/q/openapi"));
        }
        return target(PAGES, parts[1], path);
    }

    private static Optional<Target> target(Map<String, List<String>> services, String name, String path) {
        return services.entrySet().stream().filter(entry -> entry.getValue().contains(name)).findFirst()
                .map(entry -> new Target(entry.getKey(), path));
    }
}
