package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Documentation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What the OpenAPI document shows is what the service takes and answers. */
@QuarkusTest
class DocumentationTest {

    /** Forgets a name for good, and is tried where that is. */
    private static final String ERASURE = "PUT /api/v1/operations/{service}/erasures/{id}";

    private Documentation documentation;
    private final Map<String, Supplier<Sending>> sendings = new TreeMap<>();

    /**
     * How an example is sent, so that it meets what it speaks of.
     *
     * @param path where to; the version is that which If-Match names, 0 for none
     * @param other what stands in the example, and what is sent in its place
     */
    private record Sending(String path, int version, Map<String, String> other) {

        Sending(String path) {
            this(path, 0, Map.of());
        }

        Sending(String path, int version) {
            this(path, version, Map.of());
        }
    }

    @BeforeEach
    void read() {
        documentation = Documentation.read();
    }

    @Test
    void every_example_keeps_the_schema_in_which_it_stands() {
        assertThat(documentation.brokenExamples()).isEmpty();
    }

    @Test
    void every_request_that_is_shown_is_taken_and_answered_as_it_is_said() {
        prepare();
        TreeSet<String> shown = new TreeSet<>(documentation.taking());
        shown.remove(ERASURE);
        assertThat(sendings.keySet()).as("the requests that are tried").isEqualTo(shown);

        Map<String, Object> wrong = new TreeMap<>();
        sendings.forEach((operation, sending) -> {
            Response answer = send(operation, sending.get());
            if (answer.statusCode() / 100 != 2) {
                wrong.put(operation, answer.asString());
            } else if (!answer.asString().isEmpty()) {
                var violations = documentation.violations(operation, answer.statusCode(), answer.asString());
                if (!violations.isEmpty()) {
                    wrong.put(operation, violations + " in " + answer.asString());
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private Response send(String operation, Sending to) {
        String body = documentation.example(operation);
        for (Map.Entry<String, String> other : to.other().entrySet()) {
            body = body.replace(other.getKey(), other.getValue());
        }
        RequestSpecification request = As.role(Roles.ADMIN).body(body.getBytes(StandardCharsets.UTF_8));
        if (to.version() > 0) {
            request.header("If-Match", "\"" + to.version() + "\"");
        }
        return request.request(operation.substring(0, operation.indexOf(' ')), to.path());
    }

    private void prepare() {
        // Other tests may have recorded them already.
        for (String actor : List.of("sdf", "islamic-state")) {
            As.role(Roles.CURATOR).body("{\"slug\":\"" + actor + "\",\"name\":\"An actor\",\"kind\":\"rebel-group\"}")
                    .post("/api/v1/actors");
        }
        sendings.put("POST /api/v1/actors", () -> new Sending("/api/v1/actors", 0, Map.of("\"sdf\"", "\"" + slug() + "\"")));
        sendings.put("PUT /api/v1/actors/{slug}", () -> {
            String slug = Desk.actor(slug(), null);
            return new Sending("/api/v1/actors/" + slug, 1, Map.of("\"sdf\"", "\"" + slug + "\""));
        });
        sendings.put("POST /api/v1/places", () -> new Sending("/api/v1/places"));
        sendings.put("PUT /api/v1/places/{id}", () -> new Sending("/api/v1/places/" + place(), 1));
        claims();
        incidents();
        sendings.put("POST /api/v1/exports", () -> new Sending("/api/v1/exports"));
        sendings.put("POST /api/v1/imports/{id}/withdraw-missing", () -> new Sending("/api/v1/imports/" + imported()
                + "/withdraw-missing"));
        sendings.put("POST /api/v1/webhooks",
                () -> new Sending("/api/v1/webhooks", 0, Map.of("\"paused\":false", "\"paused\":true")));
        sendings.put("PUT /api/v1/webhooks/{id}", () -> new Sending("/api/v1/webhooks/" + webhook(), 1,
                Map.of("\"paused\":false", "\"paused\":true")));
        sendings.put("POST /api/v1/webhooks/{id}/replay", () -> new Sending("/api/v1/webhooks/" + webhook() + "/replay"));
    }

    private void claims() {
        sendings.put("POST /api/v1/claims", () -> new Sending("/api/v1/claims"));
        sendings.put("POST /api/v1/claims/{id}/attach", () -> new Sending("/api/v1/claims/" + claim() + "/attach"));
        sendings.put("POST /api/v1/claims/{id}/dismiss", () -> new Sending("/api/v1/claims/" + claim() + "/dismiss"));
        sendings.put("POST /api/v1/claims/{id}/reopen", () -> {
            UUID claim = claim();
            As.role(Roles.CURATOR).body("{\"reason\":\"It is no claim.\"}").post("/api/v1/claims/" + claim + "/dismiss").then()
                    .statusCode(200);
            return new Sending("/api/v1/claims/" + claim + "/reopen");
        });
        sendings.put("POST /api/v1/claims/{id}/detach",
                () -> new Sending("/api/v1/claims/" + claimOf(incident()) + "/detach", 2));
        sendings.put("PUT /api/v1/claims/{id}/lease", () -> new Sending("/api/v1/claims/" + claim() + "/lease"));
        sendings.put("POST /api/v1/claims/{id}/lease/hand-over", () -> {
            UUID claim = claim();
            As.role(Roles.ADMIN).put("/api/v1/claims/" + claim + "/lease").then().statusCode(200);
            return new Sending("/api/v1/claims/" + claim + "/lease/hand-over");
        });
        sendings.put("POST /api/v1/claims/bulk", () -> new Sending("/api/v1/claims/bulk", 0,
                Map.of("01991f0b-0000-7000-8000-000000000001", claim().toString())));
    }

    private void incidents() {
        String path = "/api/v1/incidents/";
        sendings.put("PUT /api/v1/incidents/{id}", () -> new Sending(path + incident(), 1));
        sendings.put("PUT /api/v1/incidents/{id}/casualties", () -> new Sending(path + incident() + "/casualties", 1));
        sendings.put("POST /api/v1/incidents/{id}/verification", () -> new Sending(path + incident() + "/verification", 1));
        sendings.put("POST /api/v1/incidents/{id}/withdraw", () -> new Sending(path + incident() + "/withdraw", 1));
        sendings.put("POST /api/v1/incidents/{id}/restore", () -> {
            UUID incident = incident();
            As.role(Roles.CURATOR).header("If-Match", "\"1\"").body("{\"reason\":\"It did not happen.\"}")
                    .post(path + incident + "/withdraw").then().statusCode(200);
            return new Sending(path + incident + "/restore", 2);
        });
        sendings.put("POST /api/v1/incidents/{id}/split", () -> {
            UUID incident = incident();
            String first = claimOf(incident);
            Desk.add(incident, Desk.claim(UUID.randomUUID(), slug()));
            return new Sending(path + incident + "/split", 2, Map.of("019a0000-0000-7000-8000-000000000003", first));
        });
        sendings.put("POST /api/v1/merges", () -> new Sending("/api/v1/merges", 0,
                Map.of("019a0000-0000-7000-8000-000000000001", incident().toString(), "019a0000-0000-7000-8000-000000000002",
                        incident().toString())));
    }

    private static String slug() {
        return Desk.slug("documented");
    }

    private static UUID claim() {
        return Desk.recorded(Desk.claim(UUID.randomUUID(), slug()));
    }

    private static UUID incident() {
        return Desk.incident(Desk.claim(UUID.randomUUID(), slug()));
    }

    private static String claimOf(UUID incident) {
        return Desk.incidentNow(incident).getString("claims[0].id");
    }

    private static String place() {
        return As.role(Roles.CURATOR).body("""
                {"name":"Al-Dashisha","kind":"populated-place","country":"SY","lat":35.6,"lon":41.2}""").post("/api/v1/places")
                .then().statusCode(201).extract().path("id");
    }

    private static String webhook() {
        return As.role(Roles.ADMIN).body("{\"url\":\"https://desk.example/vigil\",\"paused\":true}").post("/api/v1/webhooks")
                .then().statusCode(201).extract().path("id");
    }

    private static String imported() {
        String source = Desk.source(slug(), null, null);
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "data.csv", "id,from,country\n1,2021-03-04,IQ\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .formParam("format", "vigil").formParam("source", source).post("/api/v1/imports").then().statusCode(202)
                .extract().path("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/imports/" + id).jsonPath()
                .getString("state").equals("done"));
        return id;
    }
}
