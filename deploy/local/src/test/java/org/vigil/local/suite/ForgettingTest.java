package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A name that nobody has is written into all three services and forgotten by each; source-service is killed in the midst of it.
 * Afterwards no topic that is read from its beginning holds it, no list, no history and no search.
 */
@Tag("suite")
@ExtendWith(SharedSuite.class)
class ForgettingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TRACE = Pattern.compile("(?i)velmar|tasiqun");
    private static final List<String> SERVICES = List.of("source-service", "incident-service", "stats-service");
    private static final String SLUG = "velmar-tasiqun-blog";

    @Test
    void a_name_is_forgotten_by_all_three_services(Suite suite) throws Exception {
        String report = file(suite);
        String incident = curate(suite, report);
        String figure = id(suite, "curator", "/api/v1/figures",
                """
                        {"publisher":"%s","report":"%s","measure":"incidents","kind":"flow","unit":"attacks",
                         "period":{"from":"2026-01-01","to":"2026-01-31","precision":"exact"},"scope":{"target":["velmar-tasiqun-group"]},
                         "value":{"qualifier":"exact","low":1,"best":1,"high":1},
                         "change":{"percent":null,"wording":"as Velmar Tasiqun said","base":null},"parts":[]}"""
                        .formatted(SLUG, report));
        List<String> addresses = List.of("/api/v1/sources?limit=1000", "/api/v1/reports?limit=50",
                "/api/v1/reports?q=tasiqun", "/api/v1/reports/" + report + "/revisions", "/api/v1/actors?limit=1000",
                "/api/v1/claims?limit=50", "/api/v1/incidents?limit=50", "/api/v1/incidents/" + incident,
                "/api/v1/incidents/" + incident + "/revisions", "/api/v1/figures?limit=50", "/api/v1/figures/" + figure,
                "/api/v1/stats/ranking?by=target&measure=incidents");
        importRow(suite);
        IncidentTopic topics = new IncidentTopic(suite.brokerAddress());
        for (String topic : List.of("vigil.incidents.v1", "vigil.imports.v1")) {
            await().atMost(Duration.ofMinutes(2)).until(
                    () -> topics.all(topic).stream().anyMatch(event -> TRACE.matcher(event.getValue()).find()));
        }

        UUID erasure = UUID.randomUUID();
        ask(suite, "source-service", erasure);
        suite.kill("source-service");
        suite.up();
        for (String service : SERVICES) {
            ask(suite, service, erasure);
            await().atMost(Duration.ofMinutes(3)).until(() -> !state(suite, service, erasure).equals("running"));
            assertThat(state(suite, service, erasure)).as(service).isEqualTo("done");
        }

        for (String topic : topics.names()) {
            assertThat(topics.all(topic)).as(topic).noneMatch(event -> TRACE.matcher(event.getKey() + event.getValue()).find());
        }
        for (String address : addresses) {
            HttpResponse<String> answer = suite.send("admin", "GET", address, null, Map.of());
            assertThat(answer.body().replace("q=tasiqun", "")).as(address).doesNotContainPattern(TRACE);
        }
        for (String service : SERVICES) {
            JsonNode verified = suite.get("/api/v1/operations/" + service + "/audit/verify");
            assertThat(verified.path("findings")).as(service + verified).isEmpty();
        }
        String token = "erased-" + erasure.toString().substring(28) + "-blog";
        assertThat(suite.get("/api/v1/sources/" + token).path("slug").asText()).isEqualTo(token);
        assertThat(suite.get("/api/v1/figures/" + figure).path("publisher").asText())
                .as("the services still mean the same source").isEqualTo(token);
    }

    private static String file(Suite suite) throws Exception {
        id(suite, "source-keeper", "/api/v1/sources", "{\"slug\":\"" + SLUG + "\",\"name\":\"Blog of Velmar Tasiqun\","
                + "\"kind\":\"witness\",\"aliases\":[\"Velmar Tasiqun\"]}");
        return id(suite, "reporter", "/api/v1/reports", """
                {"source":"%s","headline":"Velmar Tasiqun was seen","url":"https://velmartasiqun.example/1",
                 "publishedAt":"2026-01-05","language":"en","body":"Velmar Tasiqun was seen near the bridge on Sunday."}"""
                .formatted(SLUG));
    }

    private static String curate(Suite suite, String report) throws Exception {
        id(suite, "curator", "/api/v1/actors",
                "{\"slug\":\"velmar-tasiqun-group\",\"name\":\"Men of Velmar Tasiqun\",\"kind\":\"rebel-group\"}");
        String claim = id(suite, "reporter", "/api/v1/claims", """
                {"report":"%s","speaker":"%s","stance":"asserts","statedAt":"2026-01-05","category":"attack",
                 "when":{"from":"2026-01-04","to":"2026-01-04","precision":"day","basis":"stated"},
                 "where":{"country":"SY","admin1":"SY-HI","place":"house of Velmar Tasiqun","precision":"near"},
                 "actors":[{"actor":"velmar-tasiqun-group","role":"target","attribution":"stated"}],"casualties":[]}"""
                .formatted(report, SLUG));
        HttpResponse<String> attached = suite.send("curator", "POST", "/api/v1/claims/" + claim + "/attach", "{\"new\":true}",
                Map.of());
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        return JSON.readTree(attached.body()).path("incident").asText();
    }

    /** A file with the name in its own name; its source is known as soon as the event of it has arrived. */
    private static void importRow(Suite suite) {
        String boundary = "row-of-a-file";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nvigil\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n" + SLUG + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"velmar-tasiqun.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + "id,country,from,place\nv-1,SY,2026-01-04,House of Velmar Tasiqun\n\r\n--" + boundary + "--\r\n";
        await().atMost(Duration.ofMinutes(2))
                .until(() -> suite.stream("curator", "/api/v1/imports", "multipart/form-data; boundary=" + boundary,
                        () -> new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))).statusCode(),
                        status -> status == 202);
    }

    private static String id(Suite suite, String role, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.send(role, "POST", path, body, Map.of());
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private static void ask(Suite suite, String service, UUID erasure) {
        await().atMost(Duration.ofMinutes(1)).until(() -> suite.send("admin", "PUT", address(service, erasure),
                "{\"spellings\":[\"Velmar Tasiqun\"],\"reason\":\"The person asked for it.\"}", Map.of()).statusCode(),
                status -> status == 202);
    }

    private static String state(Suite suite, String service, UUID erasure) throws Exception {
        return JSON.readTree(suite.send("admin", "GET", address(service, erasure), null, Map.of()).body()).path("state")
                .asText();
    }

    private static String address(String service, UUID erasure) {
        return "/api/v1/operations/" + service + "/erasures/" + erasure;
    }
}
