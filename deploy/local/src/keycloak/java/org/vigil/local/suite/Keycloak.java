package org.vigil.local.suite;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A team's provider: Keycloak with the realm of {@code src/keycloak/realm.json}, which forgets everything when it is closed. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "a-secret-of-the-test-of-32-characters";

    private static final Path HOME = Path.of("target/keycloak");
    private static final Duration START = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    /** Another name of this machine than the suite's: cookies know no ports. */
    private final String address;
    private final Process process;

    /** @param edge where the suite will be, to which alone people are led back */
    Keycloak(String edge) throws IOException {
        int port = freePort();
        address = "http://localhost:" + port;
        Path realm = HOME.resolve("data/import/team-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, Files.readString(Path.of("src/keycloak/realm.json")).replace("EDGE", edge));
        ProcessBuilder start = new ProcessBuilder("bash", HOME.resolve("bin/kc.sh").toString(), "start-dev", "--db=dev-mem",
                "--cache=local", "--import-realm", "--http-host=127.0.0.1", "--http-port=" + port)
                .redirectErrorStream(true).redirectOutput(Path.of("target/keycloak.log").toFile());
        start.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "keeper");
        start.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "keeper");
        start.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        process = start.start();
    }

    /** The address of the realm, as the services are told it. */
    String realm() {
        return address + "/realms/team";
    }

    void awaitReady() {
        await().atMost(START).pollInterval(Duration.ofMillis(200)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak has ended; see target/keycloak.log");
            }
            return answers();
        });
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(realm() + "/.well-known/openid-configuration"))).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** A token that a client gets with the password of a person. */
    String tokenOf(String client, String secret, String person) throws InterruptedException {
        return token("team", Map.of("grant_type", "password", "client_id", client, "client_secret", secret, "username", person,
                "password", person + "'s password"));
    }

    /** A token that a program gets for itself. */
    String tokenOf(String client, String secret) throws InterruptedException {
        return token("team", Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private String token(String realm, Map<String, String> fields) throws InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return done(HttpRequest.newBuilder(URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)))
                .get("access_token").asText();
    }

    /** From now on tokens are good for so long. */
    void letTokensLive(Duration life) throws InterruptedException {
        keep("PUT", "", Map.of("accessTokenLifespan", life.toSeconds()));
    }

    /** Ends all sessions of a person, as the keeper of the accounts would. */
    void endSessionsOf(String person) throws InterruptedException {
        String id = keep("GET", "/users?exact=true&username=" + person, null).get(0).get("id").asText();
        keep("POST", "/users/" + id + "/logout", Map.of());
    }

    /** From now on tokens are signed with a new key; those of the old ones still count. */
    void signWithNewKey() throws InterruptedException {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("name", "newer");
        key.put("providerId", "rsa-generated");
        key.put("providerType", "org.keycloak.keys.KeyProvider");
        key.put("parentId", keep("GET", "", null).get("id").asText());
        key.put("config", Map.of("priority", new String[] { "200" }, "algorithm", new String[] { "RS256" }));
        keep("POST", "/components", key);
    }

    /** Withdraws the key that the realm had first. */
    void withdrawFirstKey() throws InterruptedException {
        for (JsonNode component : keep("GET", "/components?type=org.keycloak.keys.KeyProvider", null)) {
            if (component.get("providerId").asText().equals("rsa-generated") && !component.get("name").asText().equals("newer")) {
                keep("DELETE", "/components/" + component.get("id").asText(), null);
            }
        }
    }

    private JsonNode keep(String method, String path, Object body) throws InterruptedException {
        try {
            String keeper = token("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "keeper",
                    "password", "keeper"));
            return done(HttpRequest.newBuilder(URI.create(address + "/admin/realms/team" + path))
                    .header("Authorization", "Bearer " + keeper).header("Content-Type", "application/json")
                    .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode done(HttpRequest.Builder request) throws InterruptedException {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
