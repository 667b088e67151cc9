package org.vigil.stats.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.testing.EventStream;
import org.vigil.stats.testing.StatsTest;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class StreamTest extends StatsTest {

    private static final Selection ALL = new Selection(Span.EVER, new EnumMap<>(Dimension.class),
            Instant.EPOCH);
    private static final Pattern INCIDENT = Pattern.compile("\"incident\":\"([0-9a-f-]{36})\"");

    @TestHTTPResource("/api/v1/stream")
    URI address;

    @Inject
    Arrivals arrivals;

    @Inject
    MeterRegistry metrics;

    @Test
    void who_listens_knows_which_cells_to_ask_for_again() throws Exception {
        try (EventStream stream = EventStream.open(address, null)) {
            stream.await(events -> !events.isEmpty());
            assertThat(stream.events().get(0).name()).isEqualTo("start");
            UUID id = incident().in("IQ", "IQ-SU").on("2019-07-31").send().id();
            await().until(() -> changes(stream).size() == 1);
            JsonPath told = cells(stream, 0);
            assertThat(told.getString("changes[0].incident")).isEqualTo(id.toString());
            assertThat(told.getString("changes[0].change")).isEqualTo("recorded");
            assertThat(told.getString("changes[0].before")).isNull();
            assertThat(told.getMap("changes[0].after")).containsAllEntriesOf(Map.of("bucket", "2019-07", "country", "IQ",
                    "admin1", "IQ-SU", "from", "2019-07-31", "to", "2019-07-31"));
            assertThat(ask("series?measure=incidents&bucket=month&groupBy=admin1&asOf=" + told.getString("asOf"))
                    .getList("rows.best")).as("an answer as of then shows it").containsExactly(1);

            incident(id).revision(2, "revised").in("SY", "SY-HI").from("2019-07-31", "2019-08-01").knownAt(Instant.now())
                    .send();
            await().until(() -> changes(stream).size() == 2);
            told = cells(stream, 1);
            assertThat(told.getMap("changes[0].before")).containsEntry("bucket", "2019-07").containsEntry("admin1", "IQ-SU");
            assertThat(told.getMap("changes[0].after")).containsEntry("bucket", null).containsEntry("admin1", "SY-HI");

            incident(id).revision(3, "withdrawn").in("SY", "SY-HI").from("2019-07-31", "2019-08-01").knownAt(Instant.now())
                    .send();
            await().until(() -> changes(stream).size() == 3);
            assertThat(cells(stream, 2).getString("changes[0].after")).isNull();
        }
    }

    @Test
    void everybody_who_comes_is_told_where_the_stream_begins() throws Exception {
        for (int i = 0; i < 50; i++) {
            try (EventStream stream = EventStream.open(address, null)) {
                stream.await(events -> !events.isEmpty());
                assertThat(stream.events().get(0).name()).isEqualTo("start");
            }
        }
    }

    @Test
    void a_stream_that_broke_off_is_taken_up_behind_the_last_event_that_was_received() throws Exception {
        UUID first;
        String last;
        try (EventStream stream = EventStream.open(address, null)) {
            stream.await(events -> !events.isEmpty());
            first = incident().send().id();
            await().until(() -> changes(stream).size() == 1);
            assertThat(changes(stream)).containsExactly(first.toString());
            last = stream.events().get(stream.events().size() - 1).id();
        }
        UUID second = incident().send().id();
        UUID third = incident().send().id();
        arrive();
        try (EventStream stream = EventStream.open(address, last)) {
            await().until(() -> changes(stream).size() == 2);
            assertThat(changes(stream)).containsExactlyInAnyOrder(second.toString(), third.toString());
        }
    }

    @Test
    void only_what_was_asked_for_is_told_and_what_leaves_it() throws Exception {
        UUID moving = incident().in("IQ", "IQ-SU").send().id();
        arrive();
        try (EventStream stream = EventStream.open(URI.create(address + "?country=IQ&from=2019-07-01&bucket=week"), null)) {
            stream.await(events -> !events.isEmpty());
            incident().in("SY", "SY-HI").send();
            incident().in("IQ", "IQ-SU").on("2019-06-30").send();
            incident(moving).in("SY", "SY-HI").revision(2, "revised").knownAt(Instant.now()).send();
            incident().in("IQ", "IQ-DI").send();
            await().until(() -> changes(stream).size() == 2);
            List<JsonPath> told = stream.events().stream().filter(event -> event.name().equals("cells"))
                    .map(event -> JsonPath.from(event.data())).toList();
            assertThat(places(told, "after", "admin1")).containsExactlyInAnyOrder(null, "IQ-DI");
            assertThat(places(told, "before", "bucket")).containsExactlyInAnyOrder("2019-W31", null);
        }
    }

    @Test
    void a_revision_by_which_nothing_counts_otherwise_is_not_told() {
        Position start = arrivals.end();
        UUID id = incident().casualties("all", "killed", 1).send().id();
        arrive();
        incident(id).revision(2, "revised").casualties("all", "killed", 1).knownAt(Instant.now()).send();
        incident(id).revision(3, "revised").casualties("all", "killed", 2).knownAt(Instant.now()).send();
        incident().verified("discounted").send();
        arrive();
        assertThat(next(start).changes()).extracting(CellChange::revision).containsExactly(1, 3);
    }

    /** A second transaction is done while the first one, which began before, is not. */
    @Test
    void what_commits_late_is_told_in_its_place_and_not_passed_over() throws SQLException {
        Position start = arrivals.end();
        UUID slow = UUID.randomUUID();
        UUID fast;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            takeIn(connection, slow);
            fast = incident().send().id();
            arrive();
            assertThat(next(start)).isEqualTo(new Arrivals.Batch(List.of(), start));
            connection.commit();
            connection.setAutoCommit(true);
        }
        Arrivals.Batch batch = next(start);
        assertThat(batch.changes()).extracting(CellChange::incident).containsExactly(slow, fast);
        assertThat(next(batch.upTo()).changes()).isEmpty();
    }

    @Test
    void what_no_answer_shows_yet_is_not_told_yet() {
        Position start = arrivals.end();
        Instant recorded = Instant.now();
        incident().knownAt(recorded).send();
        arrive();
        assertThat(arrivals.next(start, ALL, Bucket.MONTH, recorded.minusMillis(1)))
                .isEqualTo(new Arrivals.Batch(List.of(), start));
        assertThat(next(start).changes()).hasSize(1);
    }

    /** So much is told that it fits no buffer between the service and a listener that does not read. */
    @Test
    void who_takes_nothing_is_let_go_with_the_reason_and_goes_on_where_he_was() throws Exception {
        String start = arrivals.end().toString();
        execute("""
                insert into incident_fact select gen_random_uuid(), 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '2019-07-01', date '2019-07-01', 'day', 'attack', null, null, 'claimed', 'IQ', 'IQ-DI',
                  '{}', '{}', '{}', '{}', '{}', '{}' from generate_series(1, 40000) n""");
        execute("insert into inbox (topic, key, revision) select 'vigil.incidents.v1', id, 1 from incident_fact");
        String left;
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            socket.getOutputStream().write(("GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: " + start
                    + "\r\nConnection: close\r\nAuthorization: Bearer " + As.token(Roles.READER, "somebody") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            await().until(() -> listeners() == 1);
            await().atMost(Duration.ofSeconds(30)).until(() -> listeners() == 0);
            left = readAll(socket.getInputStream());
        }
        assertThat(left).contains("event:dropped").contains("nothing is lost");
        String last = left.substring(left.lastIndexOf("\nid:") + 4, left.indexOf('\n', left.lastIndexOf("\nid:") + 4)).strip();
        List<String> told = incidents(left);
        assertThat(told).hasSizeBetween(1, 39_999);
        told.addAll(toldBehind(last, 40_000 - told.size()));
        assertThat(told).hasSize(40_000).doesNotHaveDuplicates();
    }

    /** As browsers do, connects again where it is let go: a machine that stands still for two seconds looks like one. */
    private List<String> toldBehind(String position, int changes) throws Exception {
        List<String> told = new ArrayList<>();
        String last = position;
        while (told.size() < changes) {
            try (EventStream stream = EventStream.open(address, last)) {
                List<EventStream.Event> read = new ArrayList<>();
                await().atMost(Duration.ofSeconds(30)).until(() -> {
                    boolean ended = stream.hasEnded();
                    List<EventStream.Event> come = List.copyOf(stream.events());
                    come.subList(read.size(), come.size()).forEach(event -> told.addAll(incidents(event.data())));
                    read.addAll(come.subList(read.size(), come.size()));
                    return ended || told.size() >= changes;
                });
                last = read.get(read.size() - 1).id();
            }
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "1.2.3", "9223372036854775807.019a0000-0000-7000-8000-000000000000.1" })
    void what_is_no_position_is_refused(String position) {
        As.role(Roles.READER).accept("text/event-stream").header("Last-Event-ID", position).get("/api/v1/stream").then()
                .statusCode(400).body("violations.field", hasItem(equalTo("Last-Event-ID")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "country=Iraq", "asOf=2026-01-01T00:00:00Z", "bucket=fortnight", "contry=IQ" })
    void a_wrong_parameter_is_named(String query) {
        As.role(Roles.READER).accept("text/event-stream").get("/api/v1/stream?" + query).then().statusCode(400)
                .body("violations.field", hasItem(equalTo(query.substring(0, query.indexOf('=')))));
    }

    private Arrivals.Batch next(Position after) {
        return arrivals.next(after, ALL, Bucket.MONTH, consumed.instant());
    }

    private double listeners() {
        return metrics.get("vigil.stream.listeners").gauge().value();
    }

    private static List<String> changes(EventStream stream) {
        return stream.events().stream().filter(event -> event.name().equals("cells"))
                .flatMap(event -> JsonPath.from(event.data()).<String> getList("changes.incident").stream()).toList();
    }

    /** One side of each change, null where nothing stands there. */
    private static List<Object> places(List<JsonPath> told, String side, String field) {
        List<Object> places = new ArrayList<>();
        told.forEach(cells -> cells.<Map<String, Object>> getList("changes")
                .forEach(change -> places.add(change.get(side) instanceof Map<?, ?> place ? place.get(field) : null)));
        return places;
    }

    private static List<String> incidents(String text) {
        return INCIDENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static JsonPath cells(EventStream stream, int index) {
        return JsonPath.from(stream.events().stream().filter(event -> event.name().equals("cells")).toList().get(index).data());
    }

    private static void takeIn(Connection connection, UUID id) throws SQLException {
        for (String sql : List.of("insert into inbox (topic, key, revision) values ('vigil.incidents.v1', ?, 1)", """
                insert into incident_fact values (?, 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '2019-07-01', date '2019-07-01', 'day', 'attack', null, null, 'claimed', 'IQ', 'IQ-DI',
                  '{}', '{}', '{}', '{}', '{}', '{}')""")) {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, id);
                insert.executeUpdate();
            }
        }
    }

    private static String readAll(InputStream body) throws Exception {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
}
