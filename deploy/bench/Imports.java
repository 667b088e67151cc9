import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Imports a file of invented rows, and copies what the import wrote once more, without any rule. */
final class Imports {

    private static final String BOUNDARY = "end-of-part";
    private static final String COLUMNS = "id,year,type_of_violence,side_a,side_b,gwnoa,gwnob,source_article,source_headline,where_prec,"
            + "where_coordinates,adm_1,adm_2,latitude,longitude,country,country_id,date_prec,date_start,date_end,deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,low,best,high";

    private static final int MOST_TRIES = 60;

    /** What an import writes, with the rows that are this import's; the outbox is empty again by then. */
    private static final Map<String, String> WRITTEN = new LinkedHashMap<>();

    static {
        String incidents = "(select incident_id from imported_row where import_id = '%1$s')";
        String claims = incidents.replace("incident_id", "claim_id");
        WRITTEN.put("incident", "id in " + incidents);
        WRITTEN.put("incident_revision", "incident_id in " + incidents);
        WRITTEN.put("incident_dependency", "incident_id in " + incidents);
        WRITTEN.put("claim", "id in " + claims);
        WRITTEN.put("audit_entry", "(aggregate_type = 'incident' and aggregate_id in " + incidents
                + ") or (aggregate_type = 'claim' and aggregate_id in " + claims + ")");
        WRITTEN.put("imported_row", "import_id = '%1$s'");
        WRITTEN.put("data_import_row", "import_id = '%1$s'");
    }

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String edge;
    private final String token;
    private String id;

    private Imports(String edge, String token) {
        this.edge = edge;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        Imports bench = new Imports(arguments[1], arguments[2]);
        Path form = Files.createTempFile("vigil-import", ".form");
        try (Connection database = DriverManager.getConnection(arguments[3], arguments[4], System.getenv("PGPASSWORD"))) {
            int rows = Integer.parseInt(arguments[0]);
            bench.post("/api/v1/sources", "application/json", BodyPublishers
                    .ofString("{\"slug\":\"bench-data\",\"name\":\"Invented rows\",\"kind\":\"research\"}"));
            write(form, rows);
            double imported = bench.imported(form, rows, arguments[5], database);
            double copied = bench.copied(database, rows);
            System.out.printf("ratio to COPY: %.2f%n", imported / copied);
        } finally {
            Files.delete(form);
        }
    }

    /** From the first byte of the file that is taken until its last event is in the broker. */
    private double imported(Path form, int rows, String process, Connection database) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> sent = post("/api/v1/imports", "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofFile(form));
        // Refused until incident-service has heard of the source.
        for (int tries = 0; sent.statusCode() == 400 && tries < MOST_TRIES; tries++) {
            Thread.sleep(500);
            began = System.nanoTime();
            sent = post("/api/v1/imports", "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofFile(form));
        }
        if (sent.statusCode() != 202) {
            throw new IllegalStateException("The file was refused: " + sent.body());
        }
        id = field(sent.body(), "id");
        String job = get("/api/v1/imports/" + id);
        while (field(job, "state").equals("running")) {
            Thread.sleep(200);
            job = get("/api/v1/imports/" + id);
        }
        if (!field(job, "state").equals("done") || !job.contains("\"created\":" + rows + ",")) {
            throw new IllegalStateException("The import did not take in every row: " + job);
        }
        double taken = rows / ((System.nanoTime() - began) / 1e9);
        while (isAnythingLeft(database)) {
            Thread.sleep(100);
        }
        double rate = rows / ((System.nanoTime() - began) / 1e9);
        System.out.printf("taken in, with events still on their way: %,.0f rows/s%n", taken);
        System.out.printf("import: %,d rows, %,d MB, %,.0f rows/s; %s%n", rows, Files.size(form) >> 20, rate,
                job.replaceAll(".*(\"rows\":\\{[^}]*}).*", "$1"));
        System.out.println("memory of incident-service: " + Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmHWM")).findFirst().orElse("not known here"));
        return rate;
    }

    private static boolean isAnythingLeft(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private double copied(Connection database, int rows) throws Exception {
        try (Statement statement = database.createStatement()) {
            // So that the rows are found by a hash, however many they are.
            statement.execute("set work_mem = '512MB'");
        }
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        double seconds = 0;
        for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
            String name = table.getKey();
            Path content = Files.createTempFile("vigil-copy", ".bin");
            try (Statement statement = database.createStatement()) {
                String columns = columns(statement, name);
                try (OutputStream out = Files.newOutputStream(content)) {
                    copies.copyOut("copy (select " + columns + " from " + name + " where " + table.getValue().formatted(id)
                            + ") to stdout (format binary)", out);
                }
                statement.execute("create table bench_copy (like " + name + " including all)");
                long began = System.nanoTime();
                try (InputStream in = Files.newInputStream(content)) {
                    copies.copyIn("copy bench_copy (" + columns + ") from stdin (format binary)", in);
                }
                seconds += (System.nanoTime() - began) / 1e9;
                statement.execute("drop table bench_copy");
            } finally {
                Files.delete(content);
            }
        }
        System.out.printf("COPY of the same rows into the same tables: %,.0f rows/s%n", rows / seconds);
        return rows / seconds;
    }

    /** Those that are not made by the database itself. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("select string_agg(quote_ident(column_name), ', ' order by ordinal_position)"
                + " from information_schema.columns where table_name = '" + table
                + "' and is_generated = 'NEVER' and is_identity = 'NO' and table_schema = current_schema()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void write(Path form, int rows) throws IOException {
        Random random = new Random(7);
        long first = System.currentTimeMillis() * 1_000_000;
        try (BufferedWriter out = Files.newBufferedWriter(form)) {
            field(out, "format", "ucdp-ged");
            field(out, "source", "bench-data");
            out.write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"invented.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n" + COLUMNS + "\r\n");
            for (int i = 0; i < rows; i++) {
                // Most rows are of a few hundred groups; in large data sets every hundredth row brings a name that no other has.
                int group = i % 100 == 0 ? 1_000 + i : random.nextInt(200);
                LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000));
                int best = random.nextInt(30);
                out.write("%d,%d,%d,Government of Iraq,Group %d,645,,\"%s\",A headline of some words,%d,Town %d,Al Anbar province,"
                        .formatted(first + i, day.getYear(), 1 + random.nextInt(2), group, "an agency and what it wrote; "
                                .repeat(7), 1 + random.nextInt(6), random.nextInt(5_000)));
                out.write("District,%.6f,%.6f,Iraq,645,%d,%s,%s,0,0,0,%d,%d,%d,%d\r\n".formatted(31 + random.nextDouble() * 4,
                        42 + random.nextDouble() * 3, 1 + random.nextInt(5), day, day, best, best, best, best));
            }
            out.write("--" + BOUNDARY + "--\r\n");
        }
    }

    private static void field(BufferedWriter out, String name, String value) throws IOException {
        out.write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body) throws Exception {
        return http.send(request(path).header("Content-Type", type).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(edge + path)).header("Authorization", "Bearer " + token);
    }

    private static String field(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!value.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return value.group(1);
    }
}
