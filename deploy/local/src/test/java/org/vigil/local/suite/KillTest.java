package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.LogManager;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Claims are filed and attached while processes of a suite of its own are killed; other tests go on beside it.
 * {@code -Dvigil.kill.claims}, {@code -Dvigil.kill.kills} and {@code -Dvigil.kill.seed} make it longer, or another one.
 */
@Tag("suite")
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    private static final int CLAIMS = Integer.getInteger("vigil.kill.claims", 200);
    private static final int KILLS = Integer.getInteger("vigil.kill.kills", 4);
    private static final long SEED = Long.getLong("vigil.kill.seed", 20_261_120L);
    private static final int CLIENTS = 6;
    private static final int OUTLETS = 8;

    @BeforeAll
    static void the_clients_of_the_broker_keep_their_log_to_themselves() {
        LogManager.getLogManager().reset();
    }

    @Test
    void nothing_is_lost_doubled_or_reordered_while_processes_are_killed() throws Exception {
        System.out.printf("%d claims, %d kills, seed %d%n", CLAIMS, KILLS, SEED);
        Ledger ledger = new Ledger();
        try (Suite suite = new Suite("kill")) {
            suite.up();
            List<String> sources = IntStream.range(0, OUTLETS).mapToObj(i -> "outlet-" + i).toList();
            List<String> reports = prepare(suite, sources);
            Killer killer = new Killer(suite, SEED);
            ExecutorService threads = Executors.newCachedThreadPool();
            try {
                List<Future<?>> work = new ArrayList<>();
                AtomicInteger filed = new AtomicInteger();
                for (int client = 0; client < CLIENTS; client++) {
                    FilingClient filing = new FilingClient(suite, "client-" + client, sources, reports, SEED + client);
                    work.add(threads.submit(() -> {
                        for (int number = 0; filed.get() < CLAIMS; number++) {
                            killer.awaitKills(filed.addAndGet(filing.file(number, ledger)) * KILLS / (CLAIMS + CLIENTS));
                        }
                        return null;
                    }));
                }
                killer.kill(KILLS);
                for (Future<?> one : work) {
                    one.get();
                }
            } finally {
                threads.shutdownNow();
            }
            suite.up();
            assertNothingWasLostDoubledOrReordered(suite, ledger);
        }
    }

    private static void assertNothingWasLostDoubledOrReordered(Suite suite, Ledger ledger) throws IOException {
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(series(suite, "incidents")).isEqualTo(ledger.incidents());
            assertThat(series(suite, "killed")).isEqualTo(ledger.killed());
        });
        IncidentTopic topic = new IncidentTopic(suite.brokerAddress());
        Map<String, List<Integer>> expected = new TreeMap<>();
        ledger.revisions().forEach((incident, last) -> expected.put(incident, IntStream.rangeClosed(1, last).boxed().toList()));
        assertThat(topic.revisions()).isEqualTo(expected);
        assertThat(topic.all("vigil.stats-service.dead-letters.v1")).isEmpty();
        assertThat(topic.all("vigil.incident-service.dead-letters.v1")).isEmpty();
    }

    /** The reports' arrival in incident-service is awaited, so that no claim has to be assessed a second time. */
    private static List<String> prepare(Suite suite, List<String> sources) throws Exception {
        FilingClient setup = new FilingClient(suite, "setup", sources, List.of(), SEED);
        setup.post("curator", "/api/v1/actors", "actor",
                "{\"slug\":\"group-one\",\"name\":\"Group one\",\"kind\":\"rebel-group\"}");
        List<String> reports = new ArrayList<>();
        for (String source : sources) {
            setup.post("source-keeper", "/api/v1/sources", source,
                    "{\"slug\":\"" + source + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}");
            reports.add(setup.post("reporter", "/api/v1/reports", source + "-report", "{\"source\":\"" + source
                    + "\",\"headline\":\"A report\",\"publishedAt\":\"2026-02-01\",\"lineage\":\"original\"}").path("id")
                    .asText());
        }
        FilingClient probing = new FilingClient(suite, "probe", sources, reports, SEED);
        for (int outlet = 0; outlet < OUTLETS; outlet++) {
            String claim = probing.claim("probe-" + outlet, outlet, LocalDate.of(2026, 1, 1), 0);
            await().atMost(Duration.ofMinutes(1)).until(() -> suite.get("/api/v1/claims/" + claim).path("pending").isEmpty());
        }
        return reports;
    }

    private static Map<String, String> series(Suite suite, String measure) {
        JsonNode series = suite.get("/api/v1/stats/series?measure=" + measure
                + "&bucket=day&from=2026-01-01&to=2026-01-30&groupBy=verification");
        Map<String, String> rows = new TreeMap<>();
        series.path("rows").forEach(row -> rows.put(row.path("bucket").asText() + " " + row.path("group").asText(),
                row.path("low").asInt() + " " + row.path("best").asInt() + " " + row.path("high").asInt()));
        return rows;
    }
}
