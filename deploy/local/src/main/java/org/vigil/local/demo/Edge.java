package org.vigil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * The suite as a client sees it.
 *
 * <p>
 * A request that got no answer, or one that says "later", is sent again for up to a minute, since a service may be starting or
 * restarting. That is safe: a POST carries its Idempotency-Key and a PUT its If-Match. Any other status but 2xx is
 * {@link Refused}.
 */
final class Edge {

    private static final Duration WAIT_FOR_SERVICES = Duration.ofSeconds(60);
    private static final Duration WAIT_FOR_ANSWER = Duration.ofSeconds(20);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final Function<String, String> tokenOfRole;
    private final Duration patience;

    Edge(URI address, Function<String, String> tokenOfRole) {
        this(address, tokenOfRole, WAIT_FOR_SERVICES);
    }

    Edge(URI address, Function<String, String> tokenOfRole, Duration patience) {
        this.address = address;
        this.tokenOfRole = tokenOfRole;
        this.patience = patience;
    }

    Answer get(String item, String path) {
        return send(item, request("reader", path).GET());
    }

    Answer post(String item, String role, String path, String idempotencyKey, JsonNode body) {
        return send(item, request(role, path).header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString())));
    }

    Answer put(String item, String role, String path, String ifMatch, JsonNode body) {
        return send(item, request(role, path).header("If-Match", ifMatch).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(String item, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(item, path + "?limit=1000" + cursor).body();
            page.path("items").forEach(items::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        } while (cursor != null);
        return items;
    }

    private HttpRequest.Builder request(String role, String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(WAIT_FOR_ANSWER).header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokenOfRole.apply(role));
    }

    private Answer send(String item, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Patience left = Patience.of(patience);
        String last;
        do {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (!LATER.contains(response.statusCode())) {
                    return answer(item, response);
                }
                last = "the last answer had status " + response.statusCode();
            } catch (IOException e) {
                last = "the last attempt ended with " + e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailed("The demo's " + item + " was interrupted; start it again, it goes on from there.", e);
            }
        } while (left.pause());
        throw new DemoFailed(
                "The demo's %s got no answer from %s within %d s; %s. See the logs of the services.".formatted(item,
                        request.uri(), patience.toSeconds(), last));
    }

    private static Answer answer(String item, HttpResponse<String> response) {
        JsonNode body = json(response.body());
        if (response.statusCode() / 100 != 2) {
            throw Refused.of(item, response.statusCode(), body);
        }
        return new Answer(response.headers().firstValue("ETag").orElse(null), body);
    }

    /** An answer that is no JSON, such as a proxy's page, says nothing that could be read: it counts as empty. */
    private static JsonNode json(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
