package org.vigil.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A small server over HTTP that keeps the promises which the loader builds on: Idempotency-Key, If-Match, roles,
 * problems. It knows nothing of the domain; the real services are met by the tests of the whole suite.
 */
final class StandInEdge implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Set<String>> ROLES_OF_POST = Map.of("sources", Set.of("source-keeper"), "actors",
            Set.of("curator"), "reports", Set.of("reporter"), "claims", Set.of("reporter"), "attach", Set.of("curator"),
            "figures",
            Set.of("curator"));

    static {
        // Else each answer waits 40 ms for an acknowledgement: the JDK's server sends head and body in two packets.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Map<String, ObjectNode> remembered = new HashMap<>();
    final Map<String, List<ObjectNode>> made = new LinkedHashMap<>();
    final List<String> unforeseenRoles = new ArrayList<>();
    /** Answers to give before any other, in order of arrival. */
    final AtomicInteger unavailable = new AtomicInteger();
    /** A kind of thing, such as "claims", that is refused. */
    String refused = "";
    int lineagesWritten;
    final Map<String, JsonNode> answersOfGet = new HashMap<>();

    StandInEdge() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort());
    }

    /** A token is its role here. */
    static Function<String, String> tokens() {
        return role -> role;
    }

    List<ObjectNode> made(String kind) {
        return made.getOrDefault(kind, List.of());
    }

    Set<String> incidents() {
        Set<String> incidents = new HashSet<>();
        made("claims").forEach(claim -> incidents.add(claim.path("incident").asText()));
        return incidents;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            String role = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            if (unavailable.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                answer(exchange, 503, JSON.createObjectNode());
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "POST" -> post(exchange, path, role, (ObjectNode) body);
                case "PUT" -> putLineage(exchange, find("reports", path[4]), (ObjectNode) body);
                default -> get(exchange, path);
            }
        }
    }

    private void post(HttpExchange exchange, String[] path, String role, ObjectNode body) throws IOException {
        String kind = path[path.length - 1];
        if (!ROLES_OF_POST.get(kind).contains(role)) {
            unforeseenRoles.add(role + " for " + kind);
        }
        if (kind.equals(refused)) {
            ObjectNode problem = JSON.createObjectNode().put("detail", "The body has errors.");
            problem.putArray("violations").addObject().put("field", "statedAt").put("message", "must be a day");
            answer(exchange, 400, problem);
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        ObjectNode before = remembered.get(key);
        if (before == null) {
            before = kind.equals("attach") ? attach(find("claims", path[4]), body) : create(kind, body);
            remembered.put(key, before.deepCopy());
        }
        answer(exchange, 201, before);
    }

    private ObjectNode create(String kind, ObjectNode body) {
        List<ObjectNode> all = made.computeIfAbsent(kind, any -> new ArrayList<>());
        ObjectNode one = body.deepCopy().put("id", kind + "-" + all.size()).put("revision", 1);
        if (kind.equals("reports")) {
            one.putObject("lineage").put("kind", body.path("lineage").asText("unknown")).putNull("of").put("automatic", false);
        }
        all.add(one);
        return one;
    }

    private ObjectNode attach(ObjectNode claim, ObjectNode where) {
        if (claim.has("incident")) {
            throw new IllegalStateException("The claim is attached already: " + claim);
        }
        return claim.put("incident", where.path("incident").asText("incident-of-" + claim.path("id").asText()));
    }

    private void putLineage(HttpExchange exchange, ObjectNode report, ObjectNode body) throws IOException {
        if (!etag(report).equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            answer(exchange, 412, JSON.createObjectNode().put("detail", "The report has changed."));
            return;
        }
        lineagesWritten++;
        report.put("revision", report.path("revision").asInt() + 1);
        report.set("lineage", body.deepCopy().put("kind", body.path("lineage").asText()).put("automatic", false));
        answer(exchange, 200, report);
    }

    private void get(HttpExchange exchange, String[] path) throws IOException {
        String last = path[path.length - 1];
        if (answersOfGet.containsKey(last)) {
            answer(exchange, 200, answersOfGet.get(last));
        } else if (path.length == 4) {
            ObjectNode list = JSON.createObjectNode().putNull("next");
            ArrayNode items = list.putArray("items");
            made(last).forEach(items::add);
            answer(exchange, 200, list);
        } else {
            answer(exchange, 200, find(path[3], last));
        }
    }

    private ObjectNode find(String kind, String id) {
        return made(kind).stream().filter(one -> one.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static String etag(JsonNode one) {
        return "\"" + one.path("revision").asInt() + "\"";
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        if (body.has("revision")) {
            exchange.getResponseHeaders().add("ETag", etag(body));
        }
        byte[] bytes = body.toString().getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
