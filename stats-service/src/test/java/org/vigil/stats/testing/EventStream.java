package org.vigil.stats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

/** A plain client of server-sent events that reads until it is closed. */
public final class EventStream implements AutoCloseable {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private volatile boolean ended;

    /** An event as it came. */
    public record Event(String id, String name, String data) {
    }

    private EventStream(InputStream body) {
        this.body = body;
    }

    /**
     * Connects as a reader.
     *
     * @param lastEventId where to go on, null for now
     */
    public static EventStream open(URI address, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + As.token(Roles.READER, "somebody"));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request.build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        EventStream stream = new EventStream(answer.body());
        Thread reader = new Thread(stream::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
        return stream;
    }

    private void read() {
        String id = null;
        String name = null;
        StringBuilder data = new StringBuilder();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    events.add(new Event(id, name, data.toString()));
                    data.setLength(0);
                }
            }
        } catch (IOException e) {
            // closed by the test
        }
        ended = true;
    }

    /** What has come so far. */
    public List<Event> events() {
        return events;
    }

    /** Whether no more will come; all that has come is there then. */
    public boolean hasEnded() {
        return ended;
    }

    /** Waits until what has come is as expected. */
    public void await(Predicate<List<Event>> isThere) {
        Awaitility.await().until(() -> isThere.test(events));
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
