package org.vigil.incidents.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The stream of revisions, read by a plain client. */
@QuarkusTest
class EventsTest {

    @TestHTTPResource("/api/v1/events")
    URI address;

    /** An event of the stream. */
    private record Event(String id, String name, String data) {

        boolean isOf(UUID incident) {
            return data.contains(incident.toString()) && JsonPath.from(data).getString("data.id").equals(incident.toString());
        }
    }

    /** A client that reads until it is closed. */
    private final class Client implements AutoCloseable {

        final List<Event> events = new CopyOnWriteArrayList<>();
        final List<String> comments = new CopyOnWriteArrayList<>();
        volatile String position;
        volatile boolean ended;
        private final InputStream body;

        Client(String lastEventId) throws Exception {
            this(lastEventId, As.token(Roles.READER, "somebody"));
        }

        Client(String lastEventId, String token) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + token);
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request.build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            body = answer.body();
            Thread reader = new Thread(this::read, "stream");
            reader.setDaemon(true);
            reader.start();
            // The first comment says that the stream stands.
            await().until(() -> !comments.isEmpty() || !events.isEmpty());
        }

        private void read() {
            String id = null;
            String name = null;
            StringBuilder data = new StringBuilder();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(":")) {
                        comments.add(line);
                    } else if (line.startsWith("id:")) {
                        id = line.substring(3).strip();
                        position = id;
                    } else if (line.startsWith("event:")) {
                        name = line.substring(6).strip();
                    } else if (line.startsWith("data:")) {
                        data.append(line.substring(5));
                    } else if (line.isEmpty() && !data.isEmpty()) {
                        events.add(new Event(id, name, data.toString()));
                        data.setLength(0);
                    }
                }
                ended = true;
            } catch (java.io.IOException | UncheckedIOException e) {
                // closed by the test
            }
        }

        List<Event> of(UUID incident) {
            return events.stream().filter(event -> event.isOf(incident)).toList();
        }

        @Override
        public void close() throws Exception {
            body.close();
        }
    }

    @Test
    void a_stream_that_broke_off_is_taken_up_behind_the_last_event_that_was_received() throws Exception {
        UUID incident;
        Event first;
        try (Client client = new Client(null)) {
            incident = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
            await().until(() -> client.of(incident).size() == 1);
            first = client.of(incident).get(0);
            assertThat(first.name).isEqualTo("incident.recorded");
        }
        Desk.add(incident, Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
        Desk.add(incident, Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
        try (Client client = new Client(first.id)) {
            await().until(() -> client.of(incident).size() == 2);
            assertThat(client.of(incident)).extracting(event -> JsonPath.from(event.data).getInt("data.revision"))
                    .containsExactly(2, 3);
        }
    }

    @Test
    void a_stream_without_a_position_begins_now() throws Exception {
        String start = position();
        UUID before = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
        try (Client witness = new Client(start)) {
            await().until(() -> !witness.of(before).isEmpty());
        }
        try (Client client = new Client(null)) {
            UUID after = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
            await().until(() -> !client.of(after).isEmpty());
            assertThat(client.of(before)).isEmpty();
        }
    }

    @Test
    void a_stream_can_be_taken_up_before_anything_has_happened() throws Exception {
        String position = position();
        UUID meanwhile = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("speaker")));
        try (Client client = new Client(position)) {
            await().until(() -> client.of(meanwhile).size() == 1);
        }
    }

    private String position() throws Exception {
        try (Client client = new Client(null)) {
            await().until(() -> client.position != null);
            return client.position;
        }
    }

    @Test
    void a_stream_ends_with_the_token_that_it_was_asked_for_with() throws Exception {
        try (Client client = new Client(null, As.token(Roles.READER, "somebody", Duration.ofSeconds(5)))) {
            await().until(() -> client.ended);
        }
    }

    @Test
    void what_is_no_position_is_refused() {
        As.role(Roles.READER).accept("text/event-stream").header("Last-Event-ID", "yesterday").get("/api/v1/events").then()
                .statusCode(400);
    }
}
