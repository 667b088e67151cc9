package org.vigil.common.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.vigil.common.security.Roles;

import io.restassured.specification.RequestSpecification;

/**
 * Every endpoint against every role. The endpoints are those of the service's own OpenAPI document, so that one which is
 * missing
 * in the table is found; a request carries an empty object and an unknown id, since roles are checked before both.
 */
public final class AccessTable {

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
        assertThat(endpoints()).as("the endpoints that the service has")
                .containsExactlyInAnyOrderElementsOf(leastRole.keySet());
        Map<String, String> wrong = new TreeMap<>();
        leastRole.forEach((endpoint, least) -> {
            note(wrong, endpoint + " as nobody", 401, status(As.nobody(), endpoint));
            for (String role : ROLES) {
                int status = status(As.role(role), endpoint);
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
        if (!method.equals("GET")) {
            caller.body("{}");
        }
        return caller.request(method, path).statusCode();
    }

    private static List<String> endpoints() {
        Map<String, Map<String, Object>> paths = As.nobody().accept("application/json").get("/q/openapi?format=json")
                .jsonPath().getMap("paths");
        List<String> endpoints = new ArrayList<>();
        paths.forEach((path, methods) -> endpoints.addAll(methods.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path).collect(Collectors.toSet())));
        return endpoints;
    }
}
