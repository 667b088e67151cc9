package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What those who run Vigil see of it, over all three services. */
@Tag("suite")
@ExtendWith(SharedSuite.class)
class ObservationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Told by the cluster (kube-state-metrics) and not by the services. */
    private static final Set<String> OF_THE_CLUSTER = Set.of("kube_pod_status_ready");

    @Test
    void the_id_of_a_request_to_one_service_stands_in_the_event_by_which_another_one_answers_it(Suite suite) throws Exception {
        source(suite, "outlet-of-the-claim", Map.of());
        String report = id(suite, "reporter", "/api/v1/reports",
                "{\"source\":\"outlet-of-the-claim\",\"publishedAt\":\"2026-01-05\",\"lineage\":\"original\"}", Map.of());
        String known = incident(suite, report, "outlet-of-the-claim");
        // Else what has still to be heard of the report might change the other incident first, under the id of its own request.
        await().atMost(Duration.ofMinutes(1)).until(() -> !suite.get("/api/v1/incidents/" + known).at("/claims/0/pending")
                .asBoolean(true));
        String incident = incident(suite, report, "registered-later");

        source(suite, "registered-later", Map.of("X-Correlation-Id", "registering-the-speaker"));

        IncidentTopic topics = new IncidentTopic(suite.brokerAddress());
        await().atMost(Duration.ofMinutes(1)).until(() -> topics.records("vigil.incidents.v1").stream()
                .anyMatch(event -> event.key().equals(incident) && event.headers().lastHeader("ce_correlationid") != null
                        && "registering-the-speaker".equals(new String(
                                event.headers().lastHeader("ce_correlationid").value(), StandardCharsets.UTF_8))));
    }

    @Test
    void some_service_tells_each_metric_that_an_alert_or_a_panel_names(Suite suite) throws Exception {
        suite.get("/api/v1/sources?limit=1");
        Set<String> named = Watching.metrics(
                Stream.concat(Watching.alerts().stream().map(Watching.Alert::expression), Watching.panels().stream()));
        named.removeAll(OF_THE_CLUSTER);

        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(named).isSubsetOf(told(suite)));
    }

    private static Set<String> told(Suite suite) throws IOException, InterruptedException {
        Set<String> told = new TreeSet<>();
        for (String service : Suite.SERVICES) {
            told.addAll(suite.metrics(service).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("[{ ]", 2)[0]).collect(Collectors.toSet()));
        }
        return told;
    }

    /** An incident of its own of which that speaker tells. */
    private static String incident(Suite suite, String report, String speaker) throws Exception {
        String claim = id(suite, "reporter", "/api/v1/claims", """
                {"report":"%s","speaker":"%s","stance":"asserts","statedAt":"2026-01-05","category":"attack",
                 "when":{"from":"2026-01-04","to":"2026-01-04","precision":"day","basis":"stated"},
                 "where":{"country":"SY","precision":"country"},"actors":[],"casualties":[]}""".formatted(report, speaker),
                Map.of());
        HttpResponse<String> attached = suite.send("curator", "POST", "/api/v1/claims/" + claim + "/attach", "{\"new\":true}",
                Map.of());
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(200);
        return JSON.readTree(attached.body()).path("incident").asText();
    }

    private static void source(Suite suite, String slug, Map<String, String> headers) throws Exception {
        id(suite, "source-keeper", "/api/v1/sources", "{\"slug\":\"%s\",\"name\":\"%s\",\"kind\":\"outlet\"}"
                .formatted(slug, slug), headers);
    }

    private static String id(Suite suite, String role, String path, String body, Map<String, String> headers)
            throws Exception {
        HttpResponse<String> answer = suite.send(role, "POST", path, body, headers);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asText();
    }
}
