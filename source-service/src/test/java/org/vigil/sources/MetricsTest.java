package org.vigil.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Broker;
import org.vigil.common.testing.Metrics;
import org.vigil.common.testing.Topic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What those who run the service are told of it. */
@QuarkusTest
class MetricsTest {

    private static final String UNREAD = "vigil_inbox_unread{topic=\"" + Topics.IMPORTS + "\"}";

    Broker broker;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "metrics", management = true)
    URL page;

    private Metrics metrics;

    @BeforeEach
    void read() {
        metrics = new Metrics(page);
    }

    @Test
    void events_that_cannot_be_sent_are_seen_to_wait_and_then_to_be_sent() {
        metrics.await("vigil_outbox_relaying", value -> value == 1);
        double sent = metrics.value("vigil_outbox_sent_total");
        broker.stop();
        try {
            register();
            metrics.await("vigil_outbox_events", value -> value >= 1);
            metrics.await("vigil_outbox_age_seconds", value -> value > 1);
            metrics.await(UNREAD, Double::isNaN);
        } finally {
            broker.start();
        }
        metrics.await("vigil_outbox_events", value -> value == 0);
        metrics.await("vigil_outbox_age_seconds", value -> value == 0);
        assertThat(metrics.value("vigil_outbox_sent_total")).isGreaterThan(sent);
        metrics.await(UNREAD, value -> value == 0);
    }

    @Test
    void an_event_that_cannot_be_applied_is_one_dead_letter_more() {
        metrics.await("vigil_dead_letters", value -> !Double.isNaN(value));
        double before = metrics.value("vigil_dead_letters");

        Topic.send(Topics.IMPORTS, UUID.randomUUID().toString(), UUID.randomUUID().toString(), "org.vigil.import.announced",
                "no JSON");

        metrics.await("vigil_dead_letters", value -> value == before + 1);
    }

    @Test
    void a_feed_that_has_not_been_read_for_long_is_silent_and_none_that_is_paused() throws SQLException {
        metrics.await("vigil_feeds_silent", value -> !Double.isNaN(value));
        double before = metrics.value("vigil_feeds_silent");
        String source = register();
        try {
            execute("insert into feed_host (host, free_at) values ('silent.example', now())");
            feed(source, false);
            feed(source, true);
            metrics.await("vigil_feeds_silent", value -> value == before + 1);
        } finally {
            execute("delete from feed where host = 'silent.example'");
            execute("delete from feed_host where host = 'silent.example'");
        }
    }

    @Test
    void requests_are_counted_by_the_pattern_of_their_address() {
        As.role(Roles.READER).get("/api/v1/sources/nobody-of-that-name").then().statusCode(404);

        assertThat(metrics.text()).contains("uri=\"/api/v1/sources/{idOrSlug}\"").doesNotContain("nobody-of-that-name");
    }

    private static String register() {
        return As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"watched-" + UUID.randomUUID().toString().substring(0, 8)
                + "\",\"name\":\"Watched\",\"kind\":\"outlet\"}").post("/api/v1/sources").then().statusCode(201).extract()
                .path("id");
    }

    /** Read two days ago for the last time, and not due soon. */
    private void feed(String source, boolean paused) throws SQLException {
        execute("""
                insert into feed (id, revision, source_id, url, host, every_seconds, paused, last_success_at, failures, next_poll_at,
                  items_seen, last_read, last_created, last_revised, last_unchanged, last_refused, last_left_out, created_at)
                values (gen_random_uuid(), 1, '%s', 'https://silent.example/%s', 'silent.example', 3600, %s, now() - interval '2 days',
                  9, now() + interval '1 day', 0, 0, 0, 0, 0, 0, 0, now() - interval '9 days')"""
                .formatted(source, UUID.randomUUID(), paused));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
