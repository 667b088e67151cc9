package org.vigil.sources.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.vigil.common.testing.As;

import io.restassured.response.Response;

/** Reads whatever the service's own OpenAPI document says can be read, page by page, and looks for traces in it. */
final class EveryGet {

    /** What is also a page for people. */
    private static final Set<String> PAGES = Set.of("/api/v1/reports", "/api/v1/reports/{id}", "/api/v1/sources",
            "/api/v1/sources/{idOrSlug}", "/api/v1/sources/{idOrSlug}/feeds", "/api/v1/feeds/{id}");

    private final Planted planted;
    private final Map<String, TreeSet<String>> found = new TreeMap<>();
    private final TreeSet<String> answered = new TreeSet<>();
    private int answers;

    EveryGet(Planted planted) {
        this.planted = planted;
    }

    /** What was found, by the request in whose answer it stood. */
    Map<String, TreeSet<String>> found() {
        return found;
    }

    /** The endpoints that have answered with what was asked for. */
    TreeSet<String> answered() {
        return answered;
    }

    int answers() {
        return answers;
    }

    /** Every path that can be read. */
    static List<String> paths() {
        Map<String, Map<String, Object>> paths = As.nobody().accept("application/json").get("/q/openapi?format=json")
                .jsonPath().getMap("paths");
        return paths.entrySet().stream().filter(path -> path.getValue().containsKey("get")).map(Map.Entry::getKey).toList();
    }

    void readAs(String role) {
        for (String path : paths()) {
            for (String address : addresses(path, role)) {
                readPages(role, path, address);
            }
        }
    }

    private List<String> addresses(String path, String role) {
        if (path.equals("/api/v1/sources/independence")) {
            return List.of(path + "?of=" + String.join("&of=", planted.codeNames().subList(0, 100)));
        }
        String first = path.replace("{service}", "source-service");
        int open = first.indexOf('{');
        if (open < 0) {
            return List.of(first);
        }
        int close = first.indexOf('}');
        List<String> addresses = new ArrayList<>();
        for (String value : planted.variable(path)) {
            String address = first.substring(0, open) + value + first.substring(close + 1);
            addresses.addAll(address.contains("{") ? deeper(address, role) : List.of(address));
        }
        return addresses;
    }

    /** A second variable is a revision, or the hash of what the list before it shows. */
    private static List<String> deeper(String address, String role) {
        int open = address.indexOf('{');
        String name = address.substring(open + 1, address.indexOf('}'));
        String rest = address.substring(address.indexOf('}') + 1);
        if (name.equals("revision")) {
            return List.of(address.substring(0, open) + "1" + rest, address.substring(0, open) + "2" + rest);
        }
        List<String> values = As.role(role).get(address.substring(0, open - 1)).jsonPath().getList("items." + name);
        return values == null ? List.of() : values.stream().map(value -> address.substring(0, open) + value + rest).toList();
    }

    private void readPages(String role, String path, String address) {
        String next = address;
        while (next != null) {
            Response answer = read(role, next);
            if (answer.statusCode() == 200) {
                answered.add(path);
            }
            String link = answer.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        if (PAGES.contains(path)) {
            note(role + " page " + address, As.role(role).accept("text/html").get(address));
        }
        if (path.endsWith("/rows")) {
            note(role + " CSV " + address, As.role(role).accept("text/csv").get(address));
        }
    }

    private Response read(String role, String address) {
        Response answer = As.role(role).urlEncodingEnabled(false).redirects().follow(false).get(address);
        note(role + " GET " + address, answer);
        return answer;
    }

    /** Looks at a whole answer. */
    void note(String request, Response answer) {
        answers++;
        TreeSet<String> traces = Planted.traces(answer.headers() + "\n" + answer.asString());
        if (!traces.isEmpty()) {
            found.put(request + " " + answer.statusCode(), traces);
        }
    }
}
