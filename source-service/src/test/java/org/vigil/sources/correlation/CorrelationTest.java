package org.vigil.sources.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.sources.correlation.Announced.event;
import static org.vigil.sources.correlation.Announced.register;
import static org.vigil.sources.correlation.Announced.sendImport;
import static org.vigil.sources.correlation.Announced.slug;

import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Topic;
import org.vigil.sources.protection.LogLines;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** One id goes from a request into the event that it causes, and from an event into all that follows from it. */
@QuarkusTest
class CorrelationTest {

    private static final String REQUEST = "X-Correlation-Id";
    private static final String EVENT = "ce_correlationid";

    @Test
    void the_id_that_a_request_brings_is_told_in_the_answer_and_goes_along_with_the_event() {
        String id = "desk-7." + UUID.randomUUID();

        Response answer = register(slug(), Map.of(REQUEST, id));

        assertThat(answer.header(REQUEST)).isEqualTo(id);
        assertThat(Topic.header(event(Topics.SOURCES, answer.path("id")), EVENT)).isEqualTo(id);
    }

    @Test
    void a_request_without_an_id_gets_one() {
        Response answer = register(slug(), Map.of());

        assertThat(UUID.fromString(answer.header(REQUEST))).isNotNull();
        assertThat(Topic.header(event(Topics.SOURCES, answer.path("id")), EVENT)).isEqualTo(answer.header(REQUEST));
    }

    @ParameterizedTest
    @ValueSource(strings = { "two words", "a;b", "\"quoted\"",
            "0123456789012345678901234567890123456789012345678901234567890123456" })
    void what_cannot_stand_in_a_log_as_it_is_is_not_taken_for_an_id(String brought) {
        String told = As.nobody().header(REQUEST, brought).get("/api/v1/sources").header(REQUEST);

        assertThat(UUID.fromString(told)).isNotNull();
    }

    @Test
    void what_a_service_announces_on_hearing_of_an_event_has_the_id_of_that_event() {
        String source = slug();
        register(source, Map.of());
        UUID report = UUID.randomUUID();

        sendImport(report, source, Map.of(EVENT, "import-of-ana"));

        assertThat(Topic.header(event(Topics.REPORTS, report.toString()), EVENT)).isEqualTo("import-of-ana");
    }

    @Test
    void an_event_from_before_there_were_ids_brings_none_and_takes_none_from_the_one_before_it() {
        String source = slug();
        register(source, Map.of());
        UUID with = UUID.randomUUID();
        UUID without = UUID.randomUUID();

        sendImport(with, source, Map.of(EVENT, "one-before"));
        event(Topics.REPORTS, with.toString());
        sendImport(without, source, Map.of());

        assertThat(Topic.header(event(Topics.REPORTS, without.toString()), EVENT)).isNull();
    }

    @Test
    void an_event_whose_id_no_table_could_hold_is_applied_without_it() {
        String source = slug();
        register(source, Map.of());
        UUID report = UUID.randomUUID();

        sendImport(report, source, Map.of(EVENT, "nul \u0000"));

        assertThat(Topic.header(event(Topics.REPORTS, report.toString()), EVENT)).isNull();
    }

    @Test
    void what_the_log_says_of_an_event_names_its_id_and_so_does_the_dead_letter() {
        UUID report = UUID.randomUUID();
        String id = "nowhere-" + report;
        LogLines log = new LogLines();
        try {
            sendImport(report, "nobody-registered-this", Map.of(EVENT, id));

            await().until(() -> log.lines().stream()
                    .anyMatch(line -> line.contains("goes to the dead letters") && line.contains("correlationId=" + id)));
        } finally {
            log.close();
        }
        ConsumerRecord<String, String> dead = event("vigil.source-service.dead-letters.v1", report.toString());
        assertThat(Topic.header(dead, EVENT)).isEqualTo(id);
    }
}
