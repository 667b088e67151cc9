import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.vigil.local.token.SigningKey;
import org.vigil.local.token.Token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * People at work with a suite, and a count of their own of what they did. Its arguments are a command, the address of the edge,
 * the file of the key that signs tokens, and the ledger (a file in which each incident that was acknowledged has a line), then:
 *
 * <pre>
 * load RATE STOP [patient]   RATE requests a second until the file STOP is there: claims, their attaching, and reads. Fails when
 *                            one request is not answered as it should; patient repeats it under its key until it is.
 * compare                    waits until the statistics are what the ledger adds up to, and fails when they are not
 *                            within three minutes
 * </pre>
 */
class Load {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 30;
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration ARRIVAL = Duration.ofMinutes(3);
    private static final String PERIOD = "from=2026-01-01&to=2026-01-30";
    private static final List<String> READS = List.of("/api/v1/stats/series?measure=incidents&bucket=day&" + PERIOD,
            "/api/v1/incidents?limit=20", "/api/v1/sources?limit=20", "/api/v1/stats/casualties?" + PERIOD);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final URI edge;
    private final SigningKey key;
    private final Path ledger;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private boolean patient;
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong underWay = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> next = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);

    private Load(URI edge, SigningKey key, Path ledger) {
        this.edge = edge;
        this.key = key;
        this.ledger = ledger;
    }

    public static void main(String[] args) throws Exception {
        Load load = new Load(URI.create(args[1]), SigningKey.of(Files.readString(Path.of(args[2]))), Path.of(args[3]));
        boolean well = switch (args[0]) {
            case "load" -> load.load(Integer.parseInt(args[4]), Path.of(args[5]), args.length > 6 && args[6].equals("patient"));
            case "compare" -> load.compare();
            default -> throw new IllegalArgumentException("There is no command " + args[0] + ": it is load or compare.");
        };
        System.exit(well ? 0 : 1);
    }

    private boolean load(int rate, Path stop, boolean patience) throws Exception {
        this.patient = patience;
        String report = prepare();
        System.out.println("begun");
        long begin = System.nanoTime();
        var ticks = clock.scheduleAtFixedRate(() -> step(report), 0, 1_000_000 / rate, TimeUnit.MICROSECONDS);
        if (!await(() -> Files.exists(stop), Duration.ofHours(2))) {
            failures.add("Nobody has ended the load for two hours.");
        }
        ticks.cancel(false);
        double seconds = (System.nanoTime() - begin) / 1e9;
        // What is attached only now was put into the queue by the last answers.
        boolean ended = await(() -> {
            Runnable begun = next.poll();
            if (begun != null) {
                begun.run();
            }
            return underWay.get() == 0 && next.isEmpty();
        }, ARRIVAL);
        clock.shutdownNow();
        // Also those that wait for being repeated, which nobody does any more.
        long unanswered = ended ? 0 : underWay.get() + next.size();
        System.out.printf("%d requests in %.0f s (%.1f a second), %d repeated, %d failed, %d not answered%n", asked.get(), seconds,
                asked.get() / seconds, repeated.get(), failures.size(), unanswered);
        failures.stream().limit(10).forEach(System.out::println);
        return failures.isEmpty() && unanswered == 0;
    }

    /** The sources and the report that the claims come from; they are made once, however often this runs. */
    private String prepare() throws IOException, InterruptedException {
        now("curator", "/api/v1/actors", "load-actor",
                "{\"slug\":\"load-group\",\"name\":\"Group of the load\",\"kind\":\"rebel-group\"}");
        now("source-keeper", "/api/v1/sources", "load-source",
                "{\"slug\":\"load-outlet\",\"name\":\"Outlet of the load\",\"kind\":\"outlet\"}");
        return now("reporter", "/api/v1/reports", "load-report", """
                {"source":"load-outlet","headline":"A report","publishedAt":"2026-02-01","lineage":"original"}""")
                .path("id").asText();
    }

    private JsonNode now(String role, String path, String idempotencyKey, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(post(role, path, idempotencyKey, body), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** One request: an attaching that waits, or every third time a claim, or a read. */
    private void step(String report) {
        Runnable waiting = next.poll();
        if (waiting != null) {
            waiting.run();
        } else if (number.incrementAndGet() % 3 == 0) {
            claim(report);
        } else {
            send(request("reader", READS.get((int) (number.get() % READS.size()))).GET().build(), answer -> {
            });
        }
    }

    private void claim(String report) {
        LocalDate day = FIRST_DAY.plusDays(ThreadLocalRandom.current().nextInt(DAYS));
        int killed = ThreadLocalRandom.current().nextInt(10);
        String name = "load-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        String claim = """
                {"report":"%s","speaker":"load-outlet","stance":"asserts","statedAt":"%s","category":"attack",
                 "when":{"from":"%s","to":"%s","precision":"day","basis":"stated"},
                 "where":{"country":"IQ","admin1":"IQ-DI","precision":"admin1"},
                 "actors":[{"actor":"load-group","role":"perpetrator","attribution":"stated"}],
                 "casualties":[{"group":"all","outcome":"killed","low":%d,"best":%d,"high":%d,"partOf":null}]}"""
                .formatted(report, day, day, day, killed, killed, killed);
        send(post("reporter", "/api/v1/claims", name, claim), recorded -> next.add(() -> send(
                post("curator", "/api/v1/claims/" + recorded.path("id").asText() + "/attach", name + "-attach", "{\"new\":true}"),
                attached -> note(day, killed, attached.path("incident").asText()))));
    }

    private synchronized void note(LocalDate day, int killed, String incident) {
        try {
            Files.writeString(ledger, day + " " + killed + " " + incident + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            failures.add("The ledger cannot be written: " + e);
        }
    }

    private interface Then {
        void take(JsonNode answer);
    }

    private void send(HttpRequest request, Then then) {
        underWay.incrementAndGet();
        asked.incrementAndGet();
        attempt(request, then, System.nanoTime());
    }

    private void attempt(HttpRequest request, Then then, long since) {
        client.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, broken) -> {
            boolean well = broken == null && answer.statusCode() / 100 == 2;
            // While a Service has no pod that is ready, what is sent to it may leave the node, and who knows who answers: each answer
            // of Vigil names the id of its request.
            boolean passing = broken != null || answer.statusCode() >= 500
                    || answer.headers().firstValue("X-Correlation-Id").isEmpty();
            if (!well && patient && passing && System.nanoTime() - since < ARRIVAL.toNanos()) {
                repeated.incrementAndGet();
                clock.schedule(() -> attempt(request, then, since), 500, TimeUnit.MILLISECONDS);
                return;
            }
            if (well) {
                try {
                    then.take(JSON.readTree(answer.body()));
                } catch (IOException e) {
                    failures.add(request.uri().getPath() + " answered what is no JSON: " + e.getMessage());
                }
            } else {
                failures.add("%tT %s %s: %s".formatted(System.currentTimeMillis(), request.method(), request.uri().getPath(),
                        broken != null ? broken.toString() : answer.statusCode() + " " + answer.headers().map() + " " + answer.body()));
            }
            underWay.decrementAndGet();
        });
    }

    private HttpRequest post(String role, String path, String idempotencyKey, String body) {
        return request(role, path).header("Idempotency-Key", idempotencyKey).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build();
    }

    private HttpRequest.Builder request(String role, String path) {
        String token = tokens.computeIfAbsent(role, each -> Token.of(key, each));
        return HttpRequest.newBuilder(edge.resolve(path)).timeout(ANSWER).header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private boolean compare() throws Exception {
        Map<String, Long> incidents = new TreeMap<>();
        Map<String, Long> killed = new TreeMap<>();
        List<String> lines = Files.readAllLines(ledger);
        for (String line : lines) {
            String[] words = line.split(" ");
            incidents.merge(words[0], 1L, Long::sum);
            killed.merge(words[0], Long.parseLong(words[1]), Long::sum);
        }
        killed.values().removeIf(count -> count == 0);
        List<String> last = new ArrayList<>();
        boolean same = await(() -> {
            Map<String, Long> counted = series("incidents");
            Map<String, Long> dead = series("killed");
            last.clear();
            last.addAll(List.of("incidents " + counted, "killed " + dead));
            return counted.equals(incidents) && dead.equals(killed);
        }, ARRIVAL);
        if (same) {
            System.out.printf("The statistics have the %d incidents and the %d killed of the ledger, on %d days.%n", lines.size(),
                    killed.values().stream().mapToLong(Long::longValue).sum(), incidents.size());
        } else {
            System.out.printf("The ledger has%nincidents %s%nkilled %s%nand the statistics have%n%s%n", incidents, killed,
                    String.join("\n", last));
        }
        return same;
    }

    private Map<String, Long> series(String measure) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request("reader",
                "/api/v1/stats/series?measure=" + measure + "&bucket=day&" + PERIOD).GET().build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return Map.of("answer " + answer.statusCode(), 0L);
        }
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode row : JSON.readTree(answer.body()).path("rows")) {
            counts.put(row.path("bucket").asText(), row.path("best").asLong());
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private static boolean await(Condition condition, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return true;
    }
}
