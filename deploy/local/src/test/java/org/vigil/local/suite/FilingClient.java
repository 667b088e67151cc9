package org.vigil.local.suite;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Somebody who files claims and does not give up: each request is repeated under its key until it is answered. */
final class FilingClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Suite suite;
    private final String name;
    private final List<String> reports;
    private final List<String> sources;
    private final Random random;

    FilingClient(Suite suite, String name, List<String> sources, List<String> reports, long seed) {
        this.suite = suite;
        this.name = name;
        this.sources = sources;
        this.reports = reports;
        this.random = new Random(seed);
    }

    /** Files one claim, or two on one incident, and enters what the incident then is. Answers how many claims it filed. */
    int file(int number, Ledger ledger) throws IOException, InterruptedException {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(30));
        int outlet = random.nextInt(reports.size());
        int first = random.nextInt(10);
        String key = name + "-" + number;
        String claim = claim(key + "-a", outlet, day, first);
        String incident = attach(key + "-a", claim, "{\"new\":true}");
        if (random.nextInt(3) > 0) {
            ledger.add(new Ledger.Entry(incident, day, first, null));
            return 1;
        }
        int second = random.nextInt(10);
        String other = claim(key + "-b", (outlet + 1) % reports.size(), day, second);
        attach(key + "-b", other, "{\"incident\":\"" + incident + "\"}");
        ledger.add(new Ledger.Entry(incident, day, first, second));
        return 2;
    }

    /** Files a claim of that outlet, which nobody has attached yet, and answers its id. */
    String claim(String key, int outlet, LocalDate day, int killed) throws IOException, InterruptedException {
        return post("reporter", "/api/v1/claims", key, """
                {"report":"%s","speaker":"%s","stance":"asserts","statedAt":"%s","category":"attack",
                 "when":{"from":"%s","to":"%s","precision":"day","basis":"stated"},
                 "where":{"country":"IQ","admin1":"IQ-DI","precision":"admin1"},
                 "actors":[{"actor":"group-one","role":"perpetrator","attribution":"stated"}],
                 "casualties":[{"group":"all","outcome":"killed","low":%d,"best":%d,"high":%d,"partOf":null}]}"""
                .formatted(reports.get(outlet), sources.get(outlet), day, day, day, killed, killed, killed)).path("id")
                .asText();
    }

    private String attach(String key, String claim, String body) throws IOException, InterruptedException {
        return post("curator", "/api/v1/claims/" + claim + "/attach", key + "-attach", body).path("incident").asText();
    }

    /** Repeats the request until it succeeds; a refusal that is not about an outage is a failure of the test. */
    JsonNode post(String role, String path, String key, String body) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> answer = suite.send(role, "POST", path, body, Map.of("Idempotency-Key", key));
                if (answer.statusCode() / 100 == 2) {
                    return JSON.readTree(answer.body());
                }
                if (answer.statusCode() < 500) {
                    throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
                }
                refuseAfter(end, path + " answered " + answer.statusCode() + ": " + answer.body());
            } catch (IOException e) {
                refuseAfter(end, path + " was not answered: " + e);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void refuseAfter(Instant end, String what) {
        if (Instant.now().isAfter(end)) {
            throw new AssertionError(what + " for " + PATIENCE.toMinutes() + " minutes");
        }
    }
}
