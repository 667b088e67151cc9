package org.vigil.sources.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class BatchWorkTest {

    private static final int MEGABYTE = 1 << 20;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "work-" + mark;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void a_source_is_registered() {
        Batches.register(source, "public");
    }

    @Test
    void a_cancelled_batch_takes_nothing_more_in_and_goes_on_where_it_stopped_when_it_is_sent_again() throws Exception {
        List<String> lines = lines(250);
        String id = Batches.ndjson(lines);
        await().until(() -> Batches.get(id).getInt("rows.read") > 0);
        JsonPath cancelled = As.role(Roles.REPORTER).post(Batches.PATH + "/" + id + "/cancel").then().statusCode(200).extract()
                .jsonPath();
        assertThat(cancelled.getString("state")).isEqualTo("cancelled");
        int read = cancelled.getInt("rows.read");
        assertThat(read).isLessThan(250);
        assertThat(count("select count(*) from report_batch_row where batch_id = '" + id + "'")).isEqualTo(read);
        assertThat(Batches.get(id).getInt("rows.read")).isEqualTo(read);
        assertThat(reports()).isEqualTo(read);

        assertThat(Batches.send(Roles.REPORTER, "application/x-ndjson", bytes(lines), false).<String> path("id")).isEqualTo(id);
        assertThat(Batches.counts(Batches.ended(id))).containsExactly(250, 250, 0, 0, 0);
        assertThat(reports()).isEqualTo(250);
        assertThat(As.role(Roles.REPORTER).post(Batches.PATH + "/" + id + "/cancel").statusCode()).isEqualTo(409);
    }

    @Test
    void another_replica_goes_on_from_the_position_when_the_lease_has_run_out() throws Exception {
        String id = Batches.ndjson(lines(200));
        await().until(() -> Batches.get(id).getInt("rows.read") > 0);
        assertThat(update("update report_batch set lease_holder = '" + UUID.randomUUID()
                + "', lease_until = now() + interval '1 hour' where id = '" + id + "' and state = 'RUNNING'")).isOne();
        int read = Batches.get(id).getInt("rows.read");
        String other = Batches.ndjson(lines(5).stream().map(line -> line.replace("/work/", "/other/")).toList());
        Batches.ended(other);
        assertThat(Batches.get(id).getInt("rows.read")).as("whoever lost the lease writes nothing more").isEqualTo(read)
                .isLessThan(200);
        assertThat(count("select count(*) from report_batch_row where batch_id = '" + id + "'")).isEqualTo(read);

        update("update report_batch set lease_until = now() - interval '1 second' where id = '" + id + "'");
        assertThat(Batches.counts(Batches.ended(id))).containsExactly(200, 200, 0, 0, 0);
        assertThat(count("select count(*) from report_batch_row where batch_id = '" + id + "'")).isEqualTo(200);
        assertThat(reports()).isEqualTo(205);
    }

    /** What the database says is a passing state, for ever: the row is left out after some turns, and the others come in. */
    @Test
    void a_row_at_which_the_batch_gets_no_further_is_left_out_in_the_end() throws Exception {
        update("create function fail_%1$s() returns trigger language plpgsql as 'begin raise exception using errcode = ''55P03''; end'"
                .formatted(mark));
        update("create trigger fail_%1$s before insert on report for each row when (new.headline = 'Item 2' and new.url like '%%%1$s%%') "
                .formatted(mark) + "execute function fail_" + mark + "()");
        try {
            String id = Batches.ndjson(lines(5));
            assertThat(Batches.counts(Batches.ended(id))).containsExactly(5, 4, 0, 0, 1);
            assertThat(Batches.rows(id, "?state=rejected").toString()).contains("row=3").contains("fault in the service");
        } finally {
            update("drop trigger fail_%1$s on report".formatted(mark));
        }
    }

    @Test
    void a_row_that_exhausts_the_stack_is_at_fault_itself_and_the_database_being_away_is_not() {
        assertThat(RowFault.of(7, new StackOverflowError())).isInstanceOfSatisfying(RowFault.class,
                fault -> assertThat(fault.row()).isEqualTo(7));
        assertThat(RowFault.of(7, new IllegalStateException(new SQLException("gone", "08006"))))
                .isNotInstanceOf(RowFault.class);
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_batch_and_what_came_in_is_removed() throws Exception {
        long uploads = count("select count(*) from spool_upload");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + Batches.PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + As.token(Roles.REPORTER, "test-reporter")
                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes(lines(30_000)));
            out.flush();
            await().until(() -> count("select count(*) from spool_upload") > uploads);
        }
        await().until(() -> count("select count(*) from spool_upload") == uploads);
        assertThat(count("select count(*) from report_batch where bytes_total = 100000000")).isZero();
        assertThat(reports()).isZero();
    }

    @Test
    void what_an_upload_left_behind_when_the_service_ended_is_removed_when_its_time_is_over() throws Exception {
        UUID upload = UUID.randomUUID();
        update("insert into spool_upload (id, keep_until) values ('" + upload + "', now() + interval '1 hour')");
        update("insert into spool_chunk (upload_id, starts_at, content) select '" + upload
                + "', i, 'x' from generate_series(0, 99) i");
        update("update spool_upload set keep_until = now() where id = '" + upload + "'");
        await().until(() -> count("select count(*) from spool_chunk where upload_id = '" + upload + "'") == 0
                && count("select count(*) from spool_upload where id = '" + upload + "'") == 0);
    }

    @Test
    void a_body_of_200_megabytes_without_a_length_is_spooled_with_little_memory() throws Exception {
        long total = 200L * MEGABYTE;
        HttpResponse<String> answer = stream(Batches.PATH, "application/x-ndjson", new Endless(total, 1 << 14, mark));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonPath batch = JsonPath.from(answer.body());
        assertThat(batch.getLong("bytes.total")).isEqualTo(total);
        As.role(Roles.REPORTER).post(Batches.PATH + "/" + batch.getString("id") + "/cancel").then().statusCode(200);
        await().until(() -> count("select count(*) from spool_chunk") == 0);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_sent() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("POST " + Batches.PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + As.token(Roles.REPORTER, "test-reporter")
                    + "\r\nContent-Type: text/csv\r\nContent-Length: 3000000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void any_other_body_over_the_limit_is_a_problem_with_a_length_and_without() throws Exception {
        HttpResponse<String> answer = stream("/api/v1/reports", "application/json",
                new Endless(5L * MEGABYTE, 5 * MEGABYTE, mark));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(JsonPath.from(answer.body()).getString("violations[0].field")).isEqualTo("body");
        assertThat(As.role(Roles.REPORTER).body("{\"body\":\"" + "x".repeat(5 * MEGABYTE) + "\"}").post("/api/v1/reports")
                .statusCode()).isEqualTo(413);
    }

    private static HttpResponse<String> stream(String path, String type, InputStream body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + As.token(Roles.REPORTER, "test-reporter")).header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)).build();
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request,
                HttpResponse.BodyHandlers.ofString());
    }

    /** Lines of that length, each a report, until there is enough. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private long left;
        private int at;

        Endless(long length, int lineLength, String mark) {
            String start = "{\"source\":\"endless-" + mark + "\",\"publishedAt\":\"2026-03-02\",\"body\":\"";
            this.line = (start + "x".repeat(lineLength - start.length() - 3) + "\"}\n").getBytes(StandardCharsets.US_ASCII);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int copied = (int) Math.min(left, Math.min(length, line.length - at));
            System.arraycopy(line, at, target, offset, copied);
            at = (at + copied) % line.length;
            left -= copied;
            return copied;
        }
    }

    private List<String> lines(int number) {
        return IntStream.range(0, number).mapToObj(i -> """
                {"source":"%s","publishedAt":"2026-03-02","url":"https://a.example/work/%s/%d","headline":"Item %d"}"""
                .formatted(source, mark, i, i)).toList();
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private long reports() throws SQLException {
        return count("select count(*) from report r join source s on s.id = r.source_id where s.slug = '" + source + "'");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private int update(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            return change.executeUpdate();
        }
    }
}
