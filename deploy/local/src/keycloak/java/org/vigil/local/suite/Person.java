package org.vigil.local.suite;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A person with a browser: it keeps cookies, follows to where it is led, and says of what it sends from which site it does. */
final class Person {

    private final URI edge;
    private final LenientCookies cookies = new LenientCookies();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1).build();

    /** As browsers do: sends what is for a secure connection to this machine too, and knows no versions of cookies. */
    private static final class LenientCookies extends CookieManager {

        LenientCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> lenient = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            lenient.putAll(headers);
            lenient.computeIfPresent("Set-Cookie", (name, values) -> values.stream()
                    .map(value -> value.replaceAll("(?i); *(secure|version=1)\\b", "")).toList());
            super.put(address, lenient);
        }
    }

    /**
     * A page as it arrived.
     *
     * @param address where the browser was led in the end
     */
    record Page(int status, URI address, Document document) {

        /** Whether a password is asked for here. */
        boolean isLogIn() {
            return document.selectFirst("input[type=password]") != null;
        }
    }

    /** @param edge the address of the suite */
    Person(String edge) {
        this.edge = URI.create(edge);
    }

    /** Opens a page of the suite, or one at another site. */
    Page open(String address) throws IOException, InterruptedException {
        return page(HttpRequest.newBuilder(edge.resolve(address)).GET());
    }

    /** Opens a page and does what is asked at the provider's log-in. */
    Page openAs(String person, String address) throws IOException, InterruptedException {
        Page logIn = open(address);
        if (!logIn.isLogIn()) {
            throw new IllegalStateException("No password is asked for at " + logIn.address() + ": " + logIn.document());
        }
        return send(logIn, "form", Map.of("username", person, "password", person + "'s password"));
    }

    /** Sends the form of the page that is selected. */
    Page send(Page page, String form, Map<String, String> typed) throws IOException, InterruptedException {
        FormElement element = (FormElement) page.document().selectFirst(form);
        Map<String, String> fields = new TreeMap<>();
        element.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(HttpRequest.newBuilder(URI.create(element.absUrl("action")))
                .header("Origin", page.address().resolve("/").toString().replaceFirst("/$", ""))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Lets a page of the site {@code origin}, null for none, post JSON to the suite with this person's cookies. */
    HttpResponse<String> post(String origin, String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(edge.resolve(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the cookies of the session at the suite hold. */
    Set<String> session() {
        return cookies.getCookieStore().get(edge).stream().filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(HttpCookie::getValue).collect(Collectors.toSet());
    }

    private Page page(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build(),
                HttpResponse.BodyHandlers.ofString());
        return new Page(answer.statusCode(), answer.uri(), Jsoup.parse(answer.body(), answer.uri().toString()));
    }
}
