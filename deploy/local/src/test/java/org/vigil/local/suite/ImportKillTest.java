package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A file is imported, and then once more with every row changed, while incident-service is killed at random rows: every row
 * becomes one incident with one claim of two revisions.
 * {@code -Dvigil.import.kills} and {@code -Dvigil.import.rows} make it longer, {@code -Dvigil.import.seed} repeats a run.
 */
@Tag("suite")
@ExtendWith(SharedSuite.class)
class ImportKillTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KILLS = Integer.getInteger("vigil.import.kills", 2);
    private static final int ROWS = Integer.getInteger("vigil.import.rows", 2_000);
    private static final long SEED = Long.getLong("vigil.import.seed", System.nanoTime());
    private static final String SOURCE = "data-killed";
    private static final String PATH = "/api/v1/imports";
    private static final String BOUNDARY = "end-of-part";

    @Test
    void every_row_is_one_incident_though_the_service_is_killed_at_random_rows(Suite suite) throws Exception {
        System.out.println("seed " + SEED);
        assertThat(suite.send("source-keeper", "POST", "/api/v1/sources", "{\"slug\":\"" + SOURCE
                + "\",\"name\":\"A data set\",\"kind\":\"research\"}", Map.of()).statusCode()).isEqualTo(201);
        Random random = new Random(SEED);

        String job = importedThroughKills(suite, 0, random);
        assertThat(suite.get(job).path("rows").path("created").asInt()).isEqualTo(ROWS);
        assertEveryRowIsOneIncident(suite, job);
        String report = "/api/v1/reports/" + suite.get(job).path("id").asText();
        // source-service files it when the event arrives: after a kill it may wait for its partitions.
        await().atMost(Duration.ofMinutes(2))
                .until(() -> suite.send("reader", "GET", report, null, Map.of()).statusCode() == 200);
        assertThat(suite.get(report).path("source").asText()).isEqualTo(SOURCE);

        String changed = importedThroughKills(suite, 1, random);
        assertThat(suite.get(changed).path("rows").path("updated").asInt()).isEqualTo(ROWS);
        assertEveryRowIsOneIncident(suite, changed);
        pages(suite, "/api/v1/claims?limit=1000&speaker=" + SOURCE,
                claim -> assertThat(claim.path("revision").asInt()).as(claim.toString()).isEqualTo(2));
    }

    /** Each row has so many more killed than at first. */
    private static String importedThroughKills(Suite suite, int more, Random random) throws Exception {
        HttpResponse<String> sent = await().atMost(Duration.ofMinutes(1)).until(() -> send(suite, more),
                a -> a.statusCode() == 202);
        String job = PATH + "/" + JSON.readTree(sent.body()).path("id").asText();
        int struck = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            // Far enough from the end, so that the import is still running when it is struck.
            int row = (int) ((kill + random.nextDouble()) * ROWS * 3 / 4 / KILLS);
            await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(20))
                    .until(() -> suite.get(job).path("rows").path("read").asInt() >= row);
            suite.kill("incident-service");
            suite.up();
            JsonNode after = suite.get(job);
            struck += after.path("rows").path("read").asInt() < ROWS || after.path("state").asText().equals("running") ? 1 : 0;
        }
        await().atMost(Duration.ofMinutes(10)).until(() -> suite.get(job).path("state").asText().equals("done"));
        assertThat(struck).as("kills that found it running").isPositive();
        return job;
    }

    private static HttpResponse<String> send(Suite suite, int more) throws IOException, InterruptedException {
        byte[] form = form(more).getBytes(StandardCharsets.UTF_8);
        return suite.stream("curator", PATH, "multipart/form-data; boundary=" + BOUNDARY, () -> new ByteArrayInputStream(form));
    }

    private static String form(int more) {
        StringBuilder form = new StringBuilder();
        field(form, "format", "vigil");
        field(form, "source", SOURCE);
        form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nid,from,country,place,killed_best\r\n");
        for (int row = 1; row <= ROWS; row++) {
            form.append(
                    "row-%d,2016-%02d-%02d,IQ,Place %d,%d\r\n".formatted(row, row % 12 + 1, row % 28 + 1, row, row % 9 + more));
        }
        return form.append("\r\n--" + BOUNDARY + "--\r\n").toString();
    }

    private static void field(StringBuilder form, String name, String value) {
        form.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void assertEveryRowIsOneIncident(Suite suite, String job) {
        Set<Integer> rows = new HashSet<>();
        Set<String> incidents = new HashSet<>();
        pages(suite, job + "/rows?limit=1000", row -> {
            assertThat(rows.add(row.path("row").asInt())).as(row.toString()).isTrue();
            assertThat(incidents.add(row.path("incident").asText())).as(row.toString()).isTrue();
        });
        assertThat(rows).hasSize(ROWS).contains(1, ROWS);
        Set<String> claimed = new HashSet<>();
        pages(suite, "/api/v1/claims?limit=1000&speaker=" + SOURCE, claim -> {
            assertThat(claimed.add(claim.path("incident").asText())).as(claim.toString()).isTrue();
        });
        assertThat(claimed).isEqualTo(incidents);
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
