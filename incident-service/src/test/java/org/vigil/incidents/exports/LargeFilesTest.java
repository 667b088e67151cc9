package org.vigil.incidents.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Files of many pages: whole, broken off by the reader, broken off by a fault. */
@QuarkusTest
class LargeFilesTest {

    private static final int INCIDENTS = 5_000;

    @Inject
    AgroalDataSource database;

    private String group;
    private UUID first;

    @BeforeEach
    void record() throws Exception {
        group = Desk.actor(slug("group"), null);
        first = Desk.incident(Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts", List.of(group + "/perpetrator"), ""));
        execute("""
                insert into incident (id, revision, state, status, country, admin1, from_day, to_day, perpetrators, known_at, withdrawn)
                select uuidv7(), 1, state, status, country, admin1, from_day, to_day, perpetrators, known_at, withdrawn
                from incident, generate_series(2, %d) where id = ?"""
                .formatted(INCIDENTS), first);
        execute("""
                insert into audit_entry (id, aggregate_type, aggregate_id, revision, change, known_at, made_by, state)
                select uuidv7(), 'incident', id, 1, 'recorded', known_at, 'test', state
                from incident where perpetrators @> array[cast(? as varchar)] and id <> ?""", group, first);
        execute("""
                insert into incident_revision (incident_id, revision, known_at, status, country, admin1, from_day, to_day, perpetrators,
                  withdrawn)
                select id, 1, known_at, status, country, admin1, from_day, to_day, perpetrators, withdrawn
                from incident where perpetrators @> array[cast(? as varchar)] and id <> ?""",
                group, first);
    }

    @AfterEach
    void remove() throws Exception {
        String copies = "(select id from incident where perpetrators @> array[cast(? as varchar)] and id <> ?)";
        execute("delete from audit_entry where aggregate_type = 'incident' and aggregate_id in " + copies, group, first);
        execute("delete from incident_revision where incident_id in " + copies, group, first);
        execute("delete from incident where id in " + copies, group, first);
    }

    @Test
    void a_file_of_many_pages_has_every_incident_once() throws Exception {
        String file = new String(get("csv&columns=id").body().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(file.lines().skip(1)).hasSize(INCIDENTS).doesNotHaveDuplicates();
    }

    @Test
    void who_goes_away_leaves_no_work_behind() throws Exception {
        try (InputStream body = get("ndjson").body()) {
            assertThat(body.readNBytes(10_000)).hasSize(10_000);
        }

        await().until(() -> Thread.getAllStackTraces().values().stream().flatMap(Arrays::stream)
                .noneMatch(frame -> frame.getClassName().equals(IncidentFile.class.getName())));
    }

    @Test
    void a_fault_on_the_way_breaks_the_file_off_so_that_nobody_takes_it_for_whole() throws Exception {
        execute("update audit_entry set state = '{\"category\":\"unheard-of\"}' where aggregate_id in (select id from incident"
                + " where perpetrators @> array[cast(? as varchar)] and id <> ? order by id limit 1)", group, first);

        assertThatThrownBy(() -> get("ndjson").body().readAllBytes()).isInstanceOf(IOException.class);
    }

    private HttpResponse<InputStream> get(String format) throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/api/v1/incidents?perpetrator=" + group + "&format="
                + format);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + As.token(Roles.READER, "analyst")).build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private void execute(String statement, Object... values) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
