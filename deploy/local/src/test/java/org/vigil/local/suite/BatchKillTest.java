package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigil.local.process.Memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A batch is sent, source-service is killed when half of it has been taken in, and the same is sent again.
 * {@code -Dvigil.kill.reports} makes it longer.
 */
@Tag("suite")
@ExtendWith(SharedSuite.class)
class BatchKillTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = Integer.getInteger("vigil.kill.reports", 2_000);
    private static final String SOURCE = "outlet-batch";
    private static final String PATH = "/api/v1/report-batches";
    /** Heap and metaspace of a service on one machine are bounded at 160 MB each; threads, buffers and code come on top. */
    private static final long MOST_MEMORY = 480L << 20;

    private long mostMemory;

    @Test
    void every_row_is_taken_in_once_though_the_service_is_killed_half_way(Suite suite) throws Exception {
        assertThat(suite.send("source-keeper", "POST", "/api/v1/sources", "{\"slug\":\"" + SOURCE
                + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}", Map.of()).statusCode()).isEqualTo(201);
        long began = System.nanoTime();
        JsonNode sent = send(suite, 202);
        System.out.printf("%d rows, %d MB, spooled in %.1f s%n", ROWS, sent.path("bytes").path("total").asLong() >> 20,
                (System.nanoTime() - began) / 1e9);
        String batch = PATH + "/" + sent.path("id").asText();
        awaitRows(suite, batch, ROWS / 2);
        suite.kill("source-service");
        suite.up();
        assertThat(send(suite, 200).path("id")).isEqualTo(sent.path("id"));
        awaitRows(suite, batch, ROWS);
        await().atMost(Duration.ofMinutes(1)).until(() -> suite.get(batch).path("state").asText().equals("done"));
        JsonNode done = suite.get(batch);
        System.out.printf("%s rows a second; source-service held at most %d MB%n", done.path("rate").asText(),
                mostMemory >> 20);
        assertThat(done.path("rows").path("created").asInt()).as(done.toString()).isEqualTo(ROWS);
        assertThat(mostMemory).isLessThan(MOST_MEMORY);
        assertEveryRowIsOneReport(suite, batch);
    }

    private static JsonNode send(Suite suite, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = suite.stream("reporter", PATH, "application/x-ndjson",
                () -> new BatchRows(SOURCE, ROWS));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private void awaitRows(Suite suite, String batch, int rows) {
        await().atMost(Duration.ofMinutes(2).plusMillis(20L * ROWS)).pollInterval(Duration.ofMillis(200)).until(() -> {
            mostMemory = Math.max(mostMemory, Memory.of(suite.pid("source-service")).orElse(0));
            return suite.get(batch).path("rows").path("read").asInt() >= rows;
        });
    }

    private static void assertEveryRowIsOneReport(Suite suite, String batch) {
        Set<Integer> rows = new HashSet<>();
        Set<String> reports = new HashSet<>();
        pages(suite, batch + "/rows?limit=1000", row -> {
            assertThat(rows.add(row.path("row").asInt())).as(row.toString()).isTrue();
            assertThat(reports.add(row.path("report").asText())).as(row.toString()).isTrue();
        });
        assertThat(rows).hasSize(ROWS).contains(1, ROWS);
        Set<String> filed = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        pages(suite, "/api/v1/reports?limit=1000&source=" + SOURCE, report -> {
            filed.add(report.path("id").asText());
            assertThat(addresses.add(report.path("url").asText())).as(report.toString()).isTrue();
        });
        assertThat(filed).isEqualTo(reports);
    }

    private static void pages(Suite suite, String path, Consumer<JsonNode> each) {
        JsonNode page = suite.get(path);
        page.path("items").forEach(each);
        while (!page.path("next").isNull()) {
            page = suite.get(path + "&cursor=" + page.path("next").asText());
            page.path("items").forEach(each);
        }
    }
}
