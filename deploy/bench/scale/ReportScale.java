import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures search and filing over HTTP at a running source-service that {@link ReportFill} has filled, one request after another,
 * beside reading one report by its id in the same run.
 */
final class ReportScale {

    private static final int WARM_UP = 40;
    /** Before the first list and the first filing: Java compiles what has run some hundred times. */
    private static final int FIRST_WARM_UP = 400;
    /** How far from the end the last page begins, so that it is a page and not what is left over. */
    private static final double LAST_SHARE = 0.01;

    private static final Pattern BUCKET = Pattern.compile("(?m)^vigil_lineage_seconds_bucket\\{.*?le=\"([^\"]+)\".*?} (\\S+)$");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Corpus corpus = new Corpus();
    private final Random random = new Random(4);
    private final String address;
    private final String token;
    private final String metrics;
    private final Pattern kinds;
    private final long total;
    private final int requests;
    private List<String> ids;
    private String lastPage;
    private double baseline;

    private ReportScale(long total, int requests, String address, String token, String metrics, Pattern kinds) {
        this.total = total;
        this.requests = requests;
        this.address = address;
        this.token = token;
        this.metrics = metrics;
        this.kinds = kinds;
    }

    public static void main(String[] arguments) throws Exception {
        ReportScale bench = new ReportScale(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), arguments[2], arguments[3],
                arguments[6], Pattern.compile(arguments[7]));
        try (Connection database = DriverManager.getConnection(arguments[4], "sources", arguments[5])) {
            bench.prepare(database);
        }
        bench.run();
    }

    private void prepare(Connection database) throws SQLException {
        ids = column(database, "select report_id from report_search order by random() limit 1000");
        String id = column(database, "select report_id from report_search where position <= " + Math.max(1, (long) (total * LAST_SHARE))
                + " order by position desc limit 1").get(0);
        lastPage = "&cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> column(Connection database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void run() throws Exception {
        System.out.printf("%,d reports, %d requests each, milliseconds; x is the p95 over that of reading one report%n", total, requests);
        System.out.printf("%-58s %7s %7s %7s %8s %6s %6s%n", "", "p50", "p95", "p99", "largest", "x", "found");
        measure("one report by its id (the baseline)", i -> get("/api/v1/reports/" + ids.get(random.nextInt(ids.size()))));
        for (int i = 0; i < FIRST_WARM_UP; i++) {
            get("/api/v1/reports?limit=100" + source());
        }
        list("all reports", () -> "");
        list("a source", this::source);
        list("a source, a month, a language", () -> source() + "&language=ar" + month());
        list("credibility 1, original", () -> "&credibility=1&lineage=original");
        search("common word", () -> english(Corpus.TOPIC_BEGIN, Corpus.TOPIC_END));
        search("rare word", () -> english(20_000, 50_000));
        search("two common words, seldom together", this::twoTopics);
        search("two words", () -> english(100, 1_000) + " " + english(100, 1_000));
        search("beginning of a word", () -> cut(english(60, 3_000), 4));
        search("two letters", () -> cut(english(60, 3_000), 2));
        search("misspelt word", () -> misspelt(english(200, 8_000)));
        search("two misspelt words and a common one", () -> misspelt(english(200, 2_000)) + " " + misspelt(english(200, 2_000)) + " "
                + english(20, 60));
        search("Arabic, common word", () -> arabic(20, 60));
        search("Arabic, rare word", () -> arabic(20_000, 50_000));
        search("Arabic, misspelt word", () -> misspelt(arabic(200, 8_000)));
        search("common word without another", () -> english(20, 60) + " -" + english(20, 60));
        search("phrase of two common words", () -> "\"" + english(0, 20) + " " + english(20, 60) + "\"");
        search("phrase of two rarer words", () -> "\"" + english(100, 1_000) + " " + english(100, 1_000) + "\"");
        file("without text", i -> file(null));
        file("a text of its own", i -> file(corpus.item(total + 10_000_000L + random.nextInt(1_000_000_000))));
        file("a copy with four other words", i -> {
            long number = Math.abs(random.nextLong() % total);
            return file(corpus.copy(corpus.item(number), random.nextLong()));
        });
    }

    private interface Query {

        String next();
    }

    private interface Request {

        int send(int number) throws Exception;
    }

    private void list(String name, Query filters) throws Exception {
        measure(name, i -> get("/api/v1/reports?limit=100" + filters.next()));
        measure(name + ", last page", i -> get("/api/v1/reports?limit=100" + filters.next() + lastPage));
    }

    private void search(String name, Query words) throws Exception {
        Query q = () -> "&q=" + URLEncoder.encode(words.next(), StandardCharsets.UTF_8);
        list(name, q);
        list(name + ", a source", () -> q.next() + source());
        list(name + ", a month", () -> q.next() + month());
        list(name + ", the other language", () -> q.next() + (name.startsWith("Arabic") ? "&language=en" : "&language=ar"));
    }

    /** Filing as it is seen from outside, and how long of it the service looks for relatives, as its own metric has it. */
    private void file(String name, Request request) throws Exception {
        String kind = "filing " + name;
        for (int i = 0; isAskedFor(kind) && i < FIRST_WARM_UP; i++) {
            request.send(i);
        }
        NavigableMap<Double, Double> before = lineage();
        measure(kind, request);
        NavigableMap<Double, Double> since = lineage();
        since.replaceAll((seconds, looked) -> looked - before.getOrDefault(seconds, 0.0));
        if (since.isEmpty() || since.lastEntry().getValue() == 0) {
            return;
        }
        System.out.printf(Locale.ROOT, "%-58s %7.1f %7.1f %7.1f%n", "  of that, looking for its relatives, at most", within(since, 0.5),
                within(since, 0.95), within(since, 0.99));
    }

    /** How many times it took at most so many seconds. */
    private NavigableMap<Double, Double> lineage() throws Exception {
        NavigableMap<Double, Double> looked = new TreeMap<>();
        Matcher bucket = BUCKET.matcher(send(HttpRequest.newBuilder(URI.create(metrics))));
        while (bucket.find()) {
            double seconds = bucket.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bucket.group(1));
            looked.merge(seconds, Double.parseDouble(bucket.group(2)), Double::sum);
        }
        return looked;
    }

    private static double within(NavigableMap<Double, Double> looked, double share) {
        double needed = looked.lastEntry().getValue() * share;
        return looked.entrySet().stream().filter(bucket -> bucket.getValue() >= needed).findFirst().orElseThrow().getKey() * 1_000;
    }

    private boolean isAskedFor(String kind) {
        return baseline == 0 || kinds.matcher(kind).find();
    }

    private void measure(String name, Request request) throws Exception {
        if (!isAskedFor(name)) {
            return;
        }
        for (int i = 0; i < WARM_UP; i++) {
            request.send(i);
        }
        double[] millis = new double[requests];
        long found = 0;
        for (int i = 0; i < requests; i++) {
            long begin = System.nanoTime();
            found += request.send(i);
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        double p95 = millis[requests * 95 / 100];
        baseline = baseline == 0 ? p95 : baseline;
        System.out.printf(Locale.ROOT, "%-58s %7.1f %7.1f %7.1f %8.1f %6.1f %6.1f%n", name, millis[requests / 2], p95,
                millis[requests * 99 / 100], millis[requests - 1], p95 / baseline, (double) found / requests);
    }

    private String source() {
        return "&source=bench-" + random.nextInt(300);
    }

    private String month() {
        int month = random.nextInt(58);
        return "&from=%d-%02d-03&to=%d-%02d-28".formatted(2022 + month / 12, 1 + month % 12, 2022 + month / 12, 1 + month % 12);
    }

    private String english(int from, int to) {
        return corpus.english.get(from + random.nextInt(to - from));
    }

    private String arabic(int from, int to) {
        return corpus.arabic.get(from + random.nextInt(to - from));
    }

    /** Common words of which hardly any report has both. */
    private String twoTopics() {
        int topics = (Corpus.TOPIC_END - Corpus.TOPIC_BEGIN) / 2;
        return corpus.english.get(Corpus.TOPIC_BEGIN + 2 * random.nextInt(topics)) + " "
                + corpus.english.get(Corpus.TOPIC_BEGIN + 2 * random.nextInt(topics) + 1);
    }

    private static String cut(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }

    private String misspelt(String word) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
        return word.substring(0, at) + (word.charAt(0) < 'a' || word.charAt(0) > 'z' ? 'ظ' : 'q') + word.substring(Math.min(word.length(), at + 1));
    }

    private int file(Corpus.Item item) throws Exception {
        String text = item == null ? "" : ",\"headline\":\"%s\",\"body\":\"%s\"".formatted(item.headline(), item.body());
        send(request("/api/v1/reports").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
                "{\"source\":\"bench-%d\",\"publishedAt\":\"2026-11-01\"%s}".formatted(random.nextInt(300), text))));
        return 1;
    }

    private int get(String path) throws Exception {
        return send(request(path).GET()).split("\"contentHash\"", -1).length - 1;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
