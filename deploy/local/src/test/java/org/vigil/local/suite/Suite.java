package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A whole suite of its own on this machine, driven by the very commands that people type. */
final class Suite implements AutoCloseable {

    static final List<String> SERVICES = List.of("source-service", "incident-service", "stats-service");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path commands = Path.of("").toAbsolutePath();
    private final Path data;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Suite(String name) throws IOException {
        data = Files.createTempDirectory(Files.createDirectories(commands.resolve("target/suites")), name);
    }

    /** Starts what is not running, without the demo, and returns when all is ready. */
    void up() {
        up(Map.of());
    }

    /** The same with something that the services find in their environment. */
    void up(Map<String, String> environment) {
        run(environment, "up", "--detach", "--no-demo", "--port", String.valueOf(port));
    }

    /** The same with the demo. */
    void upWithDemo() {
        run("up", "--detach", "--port", String.valueOf(port));
    }

    /** Where the edge is. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Stops everything; a service that stops has nothing to warn of. */
    @Override
    public void close() {
        Map<Path, Long> logs = SERVICES.stream().map(service -> data.resolve("log/" + service + ".log")).filter(Files::exists)
                .collect(Collectors.toMap(Function.identity(), log -> log.toFile().length()));
        run("down");
        logs.forEach(
                (log, length) -> assertThat(warnings(log, length)).as("what %s says after the order to stop", log).isEmpty());
    }

    private static List<String> warnings(Path log, long from) {
        try (InputStream written = Files.newInputStream(log)) {
            written.skipNBytes(from);
            return new String(written.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.matches(".* (WARN|ERROR) +\\[or\\.vi\\..*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a process as a crash would. */
    void kill(String process) throws IOException {
        ProcessHandle.of(pid(process)).ifPresent(ProcessHandle::destroyForcibly);
    }

    long pid(String process) throws IOException {
        try (Reader reader = Files.newBufferedReader(data.resolve("run/" + process + ".pid"))) {
            Properties lines = new Properties();
            lines.load(reader);
            return Long.parseLong(lines.getProperty("pid"));
        }
    }

    String brokerAddress() {
        return "127.0.0.1:" + portOf("kafka");
    }

    /** What a service tells those who watch it. */
    String metrics(String service) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portOf(service + "-management")
                + "/q/metrics")).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private String portOf(String process) {
        try (Reader reader = Files.newBufferedReader(data.resolve("ports.properties"))) {
            Properties ports = new Properties();
            ports.load(reader);
            return ports.getProperty(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request through the edge. */
    HttpResponse<String> send(String role, String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token))
                .header("Content-Type", "application/json")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One request through the edge whose body is made while it is sent. */
    HttpResponse<String> stream(String role, String path, String contentType, Supplier<InputStream> body)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(role, this::token))
                .header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofInputStream(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** A reading that has to succeed. */
    JsonNode get(String path) {
        try {
            HttpResponse<String> answer = send("reader", "GET", path, null, Map.of());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String token(String role) {
        return run("token", role).strip();
    }

    private String run(String name, String... arguments) {
        return run(Map.of(), name, arguments);
    }

    private String run(Map<String, String> environment, String name, String... arguments) {
        List<String> line = new ArrayList<>(List.of(commands.resolve(name).toString()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        try {
            ProcessBuilder command = new ProcessBuilder(line).redirectErrorStream(true);
            // A service of a test lives for seconds or minutes: what its optimizing compiler would gain is less than it costs.
            command.environment().putAll(environment);
            command.environment().put("VIGIL_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
            Process process = command.start();
            process.getOutputStream().close();
            String output;
            try (InputStream stream = process.getInputStream()) {
                output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(name + " ended with " + process.exitValue() + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
