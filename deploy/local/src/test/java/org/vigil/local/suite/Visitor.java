package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Somebody with a role, or {@link Endpoint#ANYBODY}, who comes with a browser or with a program and is led nowhere unasked. */
final class Visitor {

    private static final Map<String, List<String>> INCLUDED = Map.of(
            Endpoint.ANYBODY, List.of(Endpoint.ANYBODY),
            "reader", List.of(Endpoint.ANYBODY, "reader"),
            "reporter", List.of(Endpoint.ANYBODY, "reader", "reporter"),
            "curator", List.of(Endpoint.ANYBODY, "reader", "reporter", "curator"),
            "source-keeper", List.of(Endpoint.ANYBODY, "reader", "source-keeper"),
            "admin", List.of(Endpoint.ANYBODY, "reader", "reporter", "curator", "source-keeper", "admin"));

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;
    private final String role;
    private final String token;

    private Visitor(Suite suite, String role) {
        this.site = suite.address();
        this.role = role;
        this.token = role.equals(Endpoint.ANYBODY) ? null : suite.token(role);
    }

    /** One of each role, and one who has none. */
    static List<Visitor> everyone(Suite suite) {
        return INCLUDED.keySet().stream().sorted().map(role -> new Visitor(suite, role)).toList();
    }

    String role() {
        return role;
    }

    boolean signedIn() {
        return token != null;
    }

    /** Whether the role includes that one. */
    boolean may(String least) {
        return INCLUDED.get(role).contains(least);
    }

    /** Whether that is an address of the suite. */
    boolean isAt(URI address) {
        return address.toString().startsWith(site + "/");
    }

    /** What a browser shows in Arabic. */
    HttpResponse<String> read(String address) {
        return browse(request("GET", address, null, null).header("Accept-Language", "ar"));
    }

    /** As a browser asks, which one of our own pages told to. */
    HttpResponse<String> browse(String method, String address, String type, String body) {
        return browse(request(method, address, type, body));
    }

    private HttpResponse<String> browse(HttpRequest.Builder request) {
        request.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Origin", site).header("Referer", site + "/dashboard?month=2019-08");
        return answer(signedIn() ? request.header("Cookie", "vigil-token=" + token) : request);
    }

    /** As a program asks. */
    HttpResponse<String> call(String method, String address, String type, String body) {
        HttpRequest.Builder request = request(method, address, type, body).header("Accept", "*/*");
        return answer(signedIn() ? request.header("Authorization", "Bearer " + token) : request);
    }

    private HttpRequest.Builder request(String method, String address, String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address)).timeout(Duration.ofSeconds(30))
                // The stream of events would never end; it refuses an id that it did not give.
                .header("Last-Event-ID", "none")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return body == null ? request : request.header("Content-Type", type);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
