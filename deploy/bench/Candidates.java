import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a suite with invented incidents and measures, one request after another, how long its readers wait: for the candidates of a
 * claim that was told of one of them with other words, for what looks like an incident, for lists by every filter, for as-of reads and
 * for the queue; and, in the same run, for a claim by its id, which is the bare way through HTTP, the token and one row. Within a
 * kind hardly anything is asked for twice.
 */
final class Candidates {

    private static final int BATCH = 50_000;
    private static final int WARM_UP = 100;

    /** A service that has just started compiles what it runs often: so many requests before anything is measured. */
    private static final int FIRST_WARM_UP = 1_500;
    private static final int MEASURED = 500;
    private static final Pattern ID = Pattern.compile("\"(?:id|incident)\":\"([0-9a-f-]{36})\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(4);
    private final String edge;
    private final String token;

    /** An incident that was drawn, a claim that tells of it, and what the lists are narrowed by. */
    private record Sample(UUID incident, String claim, String country, String admin1, String perpetrator, String outlet, String day) {

        /** The days of the month in which it happened, as parameters. */
        String month() {
            String month = day.substring(0, 7);
            return "&from=" + month + "-01&to=" + month + "-28";
        }

        /** The cursor of the page that begins behind it, as the service itself makes them. */
        String behind() {
            return "&cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(incident.toString().getBytes(US_ASCII));
        }
    }

    private Candidates(String edge, String token) {
        this.edge = edge;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        int incidents = Integer.parseInt(arguments[0]);
        Candidates bench = new Candidates(arguments[1], arguments[2]);
        try (Connection database = DriverManager.getConnection(arguments[3], arguments[4], System.getenv("PGPASSWORD"))) {
            bench.fill(database, incidents, Path.of(arguments[5]));
            bench.measure(bench.samples(database, WARM_UP + MEASURED));
        }
    }

    private void fill(Connection database, int incidents, Path form) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("set synchronous_commit = off");
            long there = number(statement, "select count(*) from incident");
            long bench = number(statement, """
                    select count(*) from audit_entry where aggregate_type = 'incident' and made_by = 'bench' and revision = 1""");
            if (there != bench) {
                throw new IllegalStateException("There are incidents here that this benchmark has not made: use a suite of its own.");
            }
            statement.execute("select setseed(0.4)");
            String insert = Files.readString(form);
            Instant begin = Instant.now();
            for (long first = there; first < incidents; first += BATCH) {
                statement.execute(insert.replace("$1", String.valueOf(first)).replace("$2",
                        String.valueOf(Math.min(incidents, first + BATCH) - 1)));
            }
            statement.execute("""
                    insert into actor (id, revision, slug, name, names, aliases, kind, known_at)
                    select uuidv7(), 1, s, s, '[]', '[]', 'REBEL_GROUP', now() from (
                      select lower('bench-' || country || '-' || a) as s
                      from (select distinct country from incident) countries, generate_series(0, 23) a) slugs
                    on conflict do nothing""");
            for (String table : List.of("incident", "audit_entry", "incident_revision", "claim", "known_report", "actor")) {
                statement.execute("vacuum analyze " + table);
            }
            System.out.printf("%,d incidents, %,d of them filled in %d s%n", number(statement, "select count(*) from incident"),
                    Math.max(0, incidents - there), Duration.between(begin, Instant.now()).toSeconds());
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Claims that tell of incidents drawn at random: half a kilometre beside, the name spelt otherwise, two more killed. */
    private List<Sample> samples(Connection database, int number) throws Exception {
        List<Sample> samples = new ArrayList<>();
        try (PreparedStatement drawn = database.prepareStatement("""
                select id, state -> 'category', coalesce(state -> 'eventType', 'null'), state -> 'when', state -> 'where' ->> 'country',
                  state -> 'where' ->> 'admin1', state -> 'where' ->> 'place', state -> 'where' ->> 'lat', state -> 'where' ->> 'lon',
                  state -> 'where' ->> 'precision', state -> 'actors', (state -> 'casualties' -> 0 ->> 'best')::int + 2,
                  perpetrators[1], state -> 'claims' -> 0 ->> 'speaker', from_day
                from incident order by md5(id::text) limit ?""")) {
            drawn.setInt(1, number);
            try (ResultSet row = drawn.executeQuery()) {
                while (row.next()) {
                    String lat = row.getString(8) == null ? "null" : String.valueOf(Double.parseDouble(row.getString(8)) + 0.004);
                    String claim = """
                            {"report":"%s","speaker":"bench-other","stance":"asserts","statedAt":"2025-01-01","category":%s,
                             "eventType":%s,"when":%s,"where":{"country":"%s","admin1":"%s","place":"al-%s","lat":%s,"lon":%s,
                             "precision":"%s"},"actors":%s,
                             "casualties":[{"group":"all","outcome":"killed","low":%9$s,"best":%9$s,"high":%9$s,"partOf":null}]}"""
                            .replace("%9$s", row.getString(12))
                            .formatted(UUID.randomUUID(), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                                    row.getString(6), row.getString(7), lat, row.getString(9), row.getString(10),
                                    row.getString(11));
                    Matcher id = ID.matcher(send("POST", "/api/v1/claims", claim));
                    if (!id.find()) {
                        throw new IllegalStateException("A claim was recorded without an id");
                    }
                    samples.add(new Sample((UUID) row.getObject(1), id.group(1), row.getString(5), row.getString(6), row.getString(13),
                            row.getString(14), row.getString(15)));
                }
            }
        }
        return samples;
    }

    private void measure(List<Sample> samples) throws Exception {
        int[] first = new int[1];
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            send("GET", "/api/v1/claims/" + samples.get(i % WARM_UP).claim() + "/candidates", null);
        }
        time("claim by its id (bare)", i -> "/api/v1/claims/" + samples.get(i).claim(), null);
        time("candidates of a claim", i -> "/api/v1/claims/" + samples.get(i).claim() + "/candidates", (i, answer) -> {
            Matcher best = ID.matcher(answer);
            if (best.find() && best.group(1).equals(samples.get(i).incident().toString())) {
                first[0]++;
            }
        });
        System.out.printf("  the incident of which the claim was told came first in %.1f %% of them%n", 100.0 * first[0] / MEASURED);
        time("similar incidents", i -> "/api/v1/incidents/" + samples.get(i).incident() + "/similar", null);
        lists(samples);
        String now = Instant.now().toString();
        list("list as of now", samples, sample -> "asOf=" + now);
        list("list as of then", samples, sample -> "asOf=" + then());
        list("list of a country as of then", samples, sample -> "country=" + sample.country() + "&asOf=" + then());
        list("list of a perpetrator as of then", samples, sample -> "perpetrator=" + sample.perpetrator() + "&asOf=" + then());
        list("list of a country, month as of", samples, sample -> "country=" + sample.country() + sample.month() + "&asOf=" + then());
        list("list of a month as of then", samples, sample -> sample.month().substring(1) + "&asOf=" + then());
        list("list of a status as of then", samples, sample -> "verification=" + status() + "&asOf=" + then());
        list("list by four filters as of then", samples, sample -> "country=" + sample.country() + "&verification=" + status()
                + "&perpetrator=" + sample.perpetrator() + "&from=" + sample.day() + "&asOf=" + then());
        time("incident as of a moment", i -> "/api/v1/incidents/" + samples.get(i).incident() + "?asOf=" + now, null);
        time("revisions of an incident", i -> "/api/v1/incidents/" + samples.get(i).incident() + "/revisions", null);
        time("casualties, explained", i -> "/api/v1/incidents/" + samples.get(i).incident() + "/casualties", null);
        time("verification, explained", i -> "/api/v1/incidents/" + samples.get(i).incident() + "/verification", null);
        queue(samples);
        time("claim by its id (bare)", i -> "/api/v1/claims/" + samples.get(i).claim(), null);
    }

    private void lists(List<Sample> samples) throws Exception {
        list("list", samples, sample -> "");
        list("list, a deep page", samples, Sample::behind);
        list("list of a country", samples, sample -> "country=" + sample.country());
        list("list of a country, a deep page", samples, sample -> "country=" + sample.country() + sample.behind());
        list("list of a country and a month", samples, sample -> "country=" + sample.country() + sample.month());
        list("list of a division", samples, sample -> "admin1=" + sample.admin1());
        list("list of a division and a month", samples, sample -> "admin1=" + sample.admin1() + sample.month());
        list("list of a month", samples, sample -> sample.month());
        list("list of a status", samples, sample -> "verification=" + status() + sample.behind());
        list("list of a status in a country", samples, sample -> "country=" + sample.country() + "&verification=" + status());
        list("list of a perpetrator", samples, sample -> "perpetrator=" + sample.perpetrator());
        list("list of a perpetrator, a month", samples, sample -> "perpetrator=" + sample.perpetrator() + sample.month());
        list("list by four filters", samples, sample -> "country=" + sample.country() + "&verification=" + status() + "&perpetrator="
                + sample.perpetrator() + "&from=" + sample.day());
    }

    private void queue(List<Sample> samples) throws Exception {
        time("queue, counted", i -> "/api/v1/claims/counts", null);
        claims("queue, oldest first", samples, sample -> "state=open&free=true&order=oldest");
        claims("queue of a country", samples, sample -> "state=open&free=true&order=oldest&country=" + sample.country());
        claims("queue of a source", samples, sample -> "state=open&source=" + sample.outlet());
        claims("queue of an actor", samples, sample -> "state=open&actor=" + sample.perpetrator());
        claims("queue of a country and a month", samples, sample -> "state=open&country=" + sample.country() + sample.month());
        claims("queue older than a month", samples, sample -> "state=open&olderThan=P" + (30 + random.nextInt(800)) + "D");
        claims("claims of an incident", samples, sample -> "incident=" + sample.incident());
        claims("claims of a source", samples, sample -> "source=" + sample.outlet());
        claims("claims of a perpetrator", samples, sample -> "actor=" + sample.perpetrator());
    }

    private void list(String what, List<Sample> samples, Function<Sample, String> parameters) throws Exception {
        time(what, i -> "/api/v1/incidents?limit=100&" + parameters.apply(samples.get(i)), null);
    }

    private void claims(String what, List<Sample> samples, Function<Sample, String> parameters) throws Exception {
        time(what, i -> "/api/v1/claims?limit=100&" + parameters.apply(samples.get(i)), null);
    }

    /** A moment of the 926 days in which the incidents were recorded. */
    private String then() {
        return Instant.now().minus(Duration.ofHours(random.nextInt(926 * 24))).toString();
    }

    private String status() {
        return List.of("claimed", "reported", "corroborated", "confirmed", "discounted").get(random.nextInt(5));
    }

    private interface Look {
        void at(int index, String answer);
    }

    private void time(String what, IntFunction<String> path, Look look) throws Exception {
        double[] millis = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            String address = path.apply(i);
            long begin = System.nanoTime();
            String answer = send("GET", address, null);
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = (System.nanoTime() - begin) / 1e6;
                if (look != null) {
                    look.at(i, answer);
                }
            }
        }
        Arrays.sort(millis);
        System.out.printf("%-32s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms, largest %6.1f ms%n", what, millis[MEASURED / 2],
                millis[MEASURED * 95 / 100], millis[MEASURED * 99 / 100], millis[MEASURED - 1]);
    }

    private String send(String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(edge + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " for " + path + ": " + answer.body());
        }
        return answer.body();
    }
}
