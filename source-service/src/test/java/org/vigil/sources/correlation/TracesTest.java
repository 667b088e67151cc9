package org.vigil.sources.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.sources.correlation.Announced.event;
import static org.vigil.sources.correlation.Announced.register;
import static org.vigil.sources.correlation.Announced.sendImport;
import static org.vigil.sources.correlation.Announced.slug;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Topic;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A request, the event that it causes, and what is done on hearing of that event are one trace. */
@QuarkusTest
@TestProfile(TracesTest.Traced.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    InMemorySpanExporter spans;

    @Test
    void a_request_and_its_event_and_what_follows_from_that_are_one_trace() {
        String source = slug();
        String id = register(source, Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")).path("id");
        String sent = Topic.header(event(Topics.SOURCES, id), "traceparent");

        UUID report = UUID.randomUUID();
        sendImport(report, source, Map.of("traceparent", sent));
        String followed = Topic.header(event(Topics.REPORTS, report.toString()), "traceparent");

        assertThat(List.of(sent, followed)).allSatisfy(traceparent -> assertThat(traceparent).startsWith("00-" + TRACE));
        SpanData request = span("POST /api/v1/sources", SpanKind.SERVER);
        SpanData published = span(Topics.SOURCES + " publish", SpanKind.PRODUCER);
        SpanData applied = span(Topics.IMPORTS + " process", SpanKind.CONSUMER);
        SpanData publishedAgain = span(Topics.REPORTS + " publish", SpanKind.PRODUCER);
        assertThat(published.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(applied.getParentSpanId()).isEqualTo(published.getSpanId());
        assertThat(publishedAgain.getParentSpanId()).isEqualTo(applied.getSpanId());
        assertThat(followed).contains(publishedAgain.getSpanId());
    }

    @Test
    void a_trace_does_not_say_what_stands_in_an_address() {
        String name = slug();
        As.role(Roles.READER).get("/api/v1/sources/" + name).then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/reports?q=" + name).then().statusCode(200);

        await().until(() -> spans.getFinishedSpanItems().stream()
                .anyMatch(span -> span.getName().equals("GET /api/v1/reports")));
        assertThat(spans.getFinishedSpanItems().toString()).contains("/api/v1/sources/{idOrSlug}").doesNotContain(name);
    }

    private SpanData span(String name, SpanKind kind) {
        return await().until(() -> spans.getFinishedSpanItems().stream().filter(span -> span.getTraceId().equals(TRACE)
                && span.getName().equals(name) && span.getKind() == kind).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    /** Traces are taken, and no collector is asked for. */
    public static class Traced implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.traces.exporter", "none");
        }
    }
}
