import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures, one event after another, the time from sending the request that makes an incident until a reader of the statistics is
 * told of it. It works on days and a country of its own (Iceland, from 1900 on), so that it disturbs nobody's figures.
 */
final class EventLatency {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern BEST = Pattern.compile("\"best\":(\\d+)");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String edge;
    private final String token;

    private EventLatency(String edge, String token) {
        this.edge = edge;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        int events = Integer.parseInt(arguments[0]);
        EventLatency bench = new EventLatency(arguments[1], arguments[2]);
        for (int i = 0; i < 100; i++) {
            bench.measure(i);
        }
        double[] millis = new double[events];
        for (int i = 0; i < events; i++) {
            millis[i] = bench.measure(i) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%d events, request to statistics: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, largest %.0f ms%n", events,
                millis[events / 2], millis[events * 95 / 100], millis[events * 99 / 100], millis[events - 1]);
    }

    private long measure(int number) throws Exception {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(number % 3_650);
        String claim = post("/api/v1/claims", """
                {"report":"%s","speaker":"bench","stance":"asserts","statedAt":"%s","category":"other",
                 "when":{"from":"%s","to":"%s","precision":"day","basis":"stated"},
                 "where":{"country":"IS","precision":"country"},"actors":[],"casualties":[]}"""
                .formatted(UUID.randomUUID(), day, day, day));
        Matcher id = ID.matcher(claim);
        if (!id.find()) {
            throw new IllegalStateException("The claim was refused: " + claim);
        }
        int before = counted(day);
        long begin = System.nanoTime();
        post("/api/v1/claims/" + id.group(1) + "/attach", "{\"new\":true}");
        while (counted(day) == before) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - begin;
    }

    private int counted(LocalDate day) throws Exception {
        Matcher best = BEST.matcher(send(HttpRequest.newBuilder(URI.create(edge
                + "/api/v1/stats/series?measure=incidents&bucket=all&country=IS&from=" + day + "&to=" + day)).GET()));
        return best.find() ? Integer.parseInt(best.group(1)) : 0;
    }

    private String post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(edge + path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
