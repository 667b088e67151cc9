import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.postgresql.PGConnection;
import org.vigil.sources.lineage.LineageRows;
import org.vigil.sources.report.ReportKeys;
import org.vigil.sources.report.ReportText;
import org.vigil.sources.search.SearchRows;

/**
 * Fills the database of a running source-service with reports, as the service itself would have stored them: its own classes make
 * the words, the keys and the fingerprints. Only the history of the reports is left out.
 */
final class ReportFill {

    private static final int SOURCES = 300;
    private static final int CHUNK = 5_000;
    private static final int WORKERS = 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 1);
    private static final int DAYS = 5 * 365;
    /** Built at the end, as one goes much faster than a million. */
    private static final List<String> LATE = List.of("report_search_english_ix", "report_search_arabic_ix",
            "report_search_other_ix", "report_word_near_ix", "report_bin_pk", "report_figure_pk", "report_figure_report_ix");

    private final Corpus corpus = new Corpus();
    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private final long total;
    private final String url;
    private final String password;
    private List<UUID> sources;
    private LineageRows lineage;

    private ReportFill(long total, String url, String password) {
        this.total = total;
        this.url = url;
        this.password = password;
    }

    /** A word of the vocabulary. */
    private record Word(long number, UUID onlyReport) {
    }

    /** A report before it is written. */
    private record Draft(UUID id, UUID source, LocalDate day, Corpus.Item item, Draft copied) {
    }

    public static void main(String[] arguments) throws Exception {
        long begin = System.nanoTime();
        ReportFill fill = new ReportFill(Long.parseLong(arguments[0]), arguments[1], arguments[2]);
        fill.register(arguments[3], arguments[4]);
        fill.run();
        System.out.printf("Filled %,d reports in %,d s.%n", fill.total, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "sources", password);
    }

    private void register(String edge, String token) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        Map<String, UUID> names = new HashMap<>();
        sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            String name = "the " + corpus.english.get(2_000 + i * 7) + " " + corpus.english.get(9_000 + i * 11);
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(edge + "/api/v1/sources"))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"slug\":\"bench-%d\",\"name\":\"%s\",\"kind\":\"outlet\"}"
                            .formatted(i, name)))
                    .build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            UUID id = UUID.fromString(answer.body().replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1"));
            sources.add(id);
            names.put(name, id);
        }
        lineage = new LineageRows(names);
    }

    private void run() throws Exception {
        try (Connection database = connect(); Statement statement = database.createStatement()) {
            List<String> afterwards = takeOff(statement);
            copyAll();
            copyWords(database);
            System.out.println("Copied; now the indexes.");
            statement.execute("set maintenance_work_mem = '1GB'");
            for (String sql : afterwards) {
                long begin = System.nanoTime();
                statement.execute(sql);
                System.out.printf("  %d s: %.100s%n", (System.nanoTime() - begin) / 1_000_000_000, sql);
            }
            statement.execute("select setval(pg_get_serial_sequence('report_search', 'position'), %d)".formatted(total + 1));
            statement.execute("select setval(pg_get_serial_sequence('report_word', 'number'), %d)".formatted(words.size() + 1));
            statement.execute("vacuum analyze");
        }
    }

    /** Removes what is built late, and says how to build it again as it was. */
    private static List<String> takeOff(Statement statement) throws SQLException {
        List<String> again = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (String name : LATE) {
            try (ResultSet row = statement.executeQuery("""
                    select pg_get_indexdef(i.indexrelid), pg_get_constraintdef(c.oid), i.indrelid::regclass from pg_index i
                    left join pg_constraint c on c.conindid = i.indexrelid where i.indexrelid = '%s'::regclass""".formatted(name))) {
                row.next();
                boolean isConstraint = row.getString(2) != null;
                String table = row.getString(3);
                again.add(isConstraint ? "alter table %s add constraint %s %s".formatted(table, name, row.getString(2))
                        : row.getString(1));
                off.add(isConstraint ? "alter table %s drop constraint %s".formatted(table, name) : "drop index " + name);
            }
        }
        for (String sql : off) {
            statement.execute(sql);
        }
        return again;
    }

    private void copyAll() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        AtomicLong next = new AtomicLong();
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            done.add(workers.submit(() -> {
                try (Connection database = connect()) {
                    database.setAutoCommit(false);
                    database.createStatement().execute("set synchronous_commit = off");
                    for (long first = next.getAndAdd(CHUNK); first < total; first = next.getAndAdd(CHUNK)) {
                        copyChunk(database, first, (int) Math.min(CHUNK, total - first));
                        database.commit();
                        if (first / CHUNK % 20 == 0) {
                            System.out.printf("  %,d reports%n", first);
                        }
                    }
                }
                return null;
            }));
        }
        for (Future<?> worker : done) {
            worker.get();
        }
        workers.shutdown();
    }

    private void copyChunk(Connection database, long first, int size) throws SQLException {
        List<Draft> drafts = drafts(first, size);
        Map<String, StringBuilder> tables = new LinkedHashMap<>();
        List<SearchRows> read = drafts.stream().map(d -> SearchRows.of(d.item.headline(), d.item.body())).toList();
        Set<String> unknown = new HashSet<>();
        read.forEach(r -> r.distinct().stream().filter(word -> !stems.containsKey(word)).forEach(unknown::add));
        SearchRows.stem(database, unknown, stems);
        for (int i = 0; i < size; i++) {
            Draft d = drafts.get(i);
            Random random = new Random(first + i);
            String language = d.item.isArabic() ? "ar" : "en";
            int credibility = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 6;
            Draft of = d.copied;
            String kind = of != null ? "NEAR_DUPLICATE" : random.nextInt(20) == 0 ? "ORIGINAL" : "UNKNOWN";
            String address = "https://bench.example/" + (first + i);
            row(tables, "report (id, revision, source_id, headline, url, url_key, published_at, published_on, language, body,"
                    + " content_hash, credibility, attributed_to, lineage, lineage_of, lineage_source, lineage_reason,"
                    + " lineage_automatic, origin_id, known_at)", d.id, 1, d.source, d.item.headline(), address,
                    ReportKeys.url(address), d.day, d.day, language, d.item.body(), ReportKeys.content(d.item.body()), credibility,
                    "[]", kind, of == null ? null : of.id, of == null ? null : of.source, of == null ? null : "The same text.",
                    of != null, of != null ? of.id : kind.equals("ORIGINAL") ? d.id : null, Instant.now());
            row(tables, "report_text (report_id, revision, headline, body)", d.id, 1, d.item.headline(), d.item.body());
            row(tables, "report_search (position, report_id, source_id, published_on, language, credibility, lineage, words)",
                    first + i + 1, d.id, d.source, d.day, language, credibility, kind, read.get(i).vector(stems));
            read.get(i).distinct().forEach(word -> words.merge(word, new Word(numbers.incrementAndGet(), d.id),
                    (known, mine) -> known.onlyReport == null ? known : new Word(known.number, null)));
            LineageRows.Rows rows = lineage.of(new ReportText(d.id, d.source, d.day, language, d.item.headline(), d.item.body(),
                    List.of()));
            row(tables, "report_fingerprint (report_id, bins)", d.id, array(rows.bins()));
            for (int bin : rows.bins()) {
                row(tables, "report_bin (bin, report_id)", bin, d.id);
            }
            rows.tellings().forEach(telling -> row(tables,
                    "report_telling (report_id, source_id, own, published_on, telling)", telling));
            rows.figures().forEach(figure -> row(tables, "report_figure (source_id, figure, published_on, report_id)", figure));
        }
        for (Map.Entry<String, StringBuilder> table : tables.entrySet()) {
            copy(database, table.getKey(), table.getValue());
        }
    }

    /** A few sources publish much; one in twenty reports is another one's text. Ids tell the moment of filing, day after day. */
    private List<Draft> drafts(long first, int size) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Random random = new Random(first + i);
            UUID source = sources.get((int) (SOURCES * Math.pow(random.nextDouble(), 2)));
            long day = (first + i) * DAYS / total;
            LocalDate published = FIRST_DAY.plusDays(Math.max(0, day - random.nextInt(3)));
            long millis = FIRST_DAY.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + (first + i) * DAYS * 86_400L % total * 1000 / total;
            UUID id = new UUID(millis << 16 | 0x7000 | i & 0xFFF, random.nextLong() >>> 2 | 0x8000000000000000L);
            Draft of = i > 100 && random.nextInt(20) == 0 ? drafts.get(i - 1 - random.nextInt(100)) : null;
            Draft copied = of == null || of.copied != null ? null : of;
            drafts.add(new Draft(id, source, published,
                    copied == null ? corpus.item(first + i) : corpus.copy(copied.item, first + i), copied));
        }
        return drafts;
    }

    private void copyWords(Connection database) throws SQLException {
        StringBuilder rows = new StringBuilder();
        String table = "report_word (number, word, stem, near, only_report)";
        Map<String, StringBuilder> tables = new HashMap<>(Map.of(table, rows));
        List<Map.Entry<String, Word>> inOrder = new ArrayList<>(words.entrySet());
        inOrder.sort(Comparator.comparingLong(entry -> entry.getValue().number));
        long number = 0;
        for (Map.Entry<String, Word> word : inOrder) {
            row(tables, table, ++number, word.getKey(), stems.get(word.getKey()), SearchRows.near(word.getKey()),
                    word.getValue().onlyReport);
        }
        copy(database, table, rows);
    }

    private static void row(Map<String, StringBuilder> tables, String table, Object... fields) {
        StringBuilder rows = tables.computeIfAbsent(table, t -> new StringBuilder());
        for (int i = 0; i < fields.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(fields[i] == null ? "\\N"
                    : fields[i].toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
        }
        rows.append('\n');
    }

    private static void copy(Connection database, String table, StringBuilder rows) throws SQLException {
        try {
            database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static String array(int[] numbers) {
        return Arrays.toString(numbers).replace('[', '{').replace(']', '}');
    }
}
