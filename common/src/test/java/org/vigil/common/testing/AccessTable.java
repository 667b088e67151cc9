package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.vigil.common.security.Roles;

import io.restassured.specification.RequestSpecification;

/**
 * Every endpoint against every role. The endpoints are those of the service's own OpenAPI document, so that one which
 * is missing in the table is found; a request carries an empty object and an unknown id, since roles are checked
 * before both.
 */
public final class AccessTable {

    private static final String JSON = "application/json";
    private static final List<String> ROLES = List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR, Roles.SOURCE_KEEPER,
            Roles.ADMIN);

    private AccessTable() {
    }

    /**
     * Checks that exactly those who include the least role come in, and that nobody does without a token.
     *
     * @param leastRole for each endpoint, as {@code "POST /api/v1/claims"}, the least role that may use it
     */
    public static void check(Map<String, String> leastRole) {
        Map<String, String> taken = endpoints();
        assertThat(taken.keySet()).as("the endpoints that the service has")
                .containsExactlyInAnyOrderElementsOf(leastRole.keySet());
        Map<String, String> wrong = new TreeMap<>();
        leastRole.forEach((endpoint, least) -> {
            note(wrong, endpoint + " as nobody", 401, status(As.nobody().contentType(taken.get(endpoint)), endpoint));
            for (String role : ROLES) {
                int status = status(As.role(role).contentType(taken.get(endpoint)), endpoint);
                if (Roles.impliedBy(role).contains(least)) {
                    if (status == 401 || status == 403 || status >= 500) {
                        wrong.put(endpoint + " as " + role, "let in expected, was " + status);
                    }
                } else {
                    note(wrong, endpoint + " as " + role, 403, status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void note(Map<String, String> wrong, String what, int expected, int status) {
        if (status != expected) {
            wrong.put(what, expected + " expected, was " + status);
        }
    }

    private static int status(RequestSpecification caller, String endpoint) {
        int blank = endpoint.indexOf(' ');
        String method = endpoint.substring(0, blank);
        String path = endpoint.substring(blank + 1).replace("{service}", "nothing").replaceAll("\\{[^}]+}",
                "019a0000-0000-7000-8000-000000000000");
        if (method.equals("GET")) {
            // A stream of events would never end; it refuses an id that it did not give.
            caller.header("Last-Event-ID", "none");
        } else {
            caller.body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return caller.request(method, path).statusCode();
    }

    /** Each endpoint, with a media type that it takes. */
    private static Map<String, String> endpoints() {
        Map<String, Map<String, Object>> paths = As.nobody().accept("application/json").get("/q/openapi?format=json")
                .jsonPath().getMap("paths");
        Map<String, String> endpoints = new TreeMap<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (!method.equals("parameters")) {
                endpoints.put(method.toUpperCase(Locale.ROOT) + " " + path, mediaType((Map<?, ?>) operation));
            }
        }));
        return endpoints;
    }

    private static String mediaType(Map<?, ?> operation) {
        if (!(operation.get("requestBody") instanceof Map<?, ?> body)) {
            return JSON;
        }
        Set<?> types = ((Map<?, ?>) body.get("content")).keySet();
        return types.contains(JSON) ? JSON : (String) types.iterator().next();
    }
}
