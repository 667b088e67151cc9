package org.vigil.stats.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.vigil.stats.cell.CellDeltas;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;

/**
 * Counts among very many incidents by the SQL of stats-service itself: from cells and from facts, now and as of a moment, and any
 * other combination of three filters and a grouping. Fills the database of a suite of its own with invented incidents; among those
 * that are there already it measures alone.
 */
public final class StatisticsScale {

    private static final int CHUNK = 50_000;
    private static final int RUNS = 200;
    private static final int WARM = 20;
    /** Of questions of which none is like the other, as many as are measured: what they read is in memory as it is in use. */
    private static final int WARM_OF_MANY = RUNS;
    private static final int FEW = 100_000;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.ADMIN1, Dimension.CATEGORY,
            Dimension.VERIFICATION, Dimension.VIOLENCE_TYPE, Dimension.PERPETRATOR, Dimension.TARGET, Dimension.ACTOR,
            Dimension.SOURCE, Dimension.EVENT_TYPE, Dimension.GROUP);

    /**
     * Twelve years of days, two countries of eighteen divisions, two hundred actors, five hundred sources; one in ten spans days. Of
     * each it is known how many were killed in all, of a third of them how many civilians, of another third how many on one side.
     */
    private static final String INCIDENTS = """
            insert into incident_fact (id, revision, known_at, change, counted, valid_from, valid_to, precision, category, event_type,
              violence_type, verification, country, admin1, actors, perpetrators, targets, claimants, sources, casualty_groups, killed,
              casualties)
            select gen_random_uuid(), 1, timestamptz '2024-01-01' + n * interval '50 seconds', 'recorded', true, d, d + w,
              case when w = 0 then 'day' else 'days' end, (array['attack', 'operation', 'clash', 'other'])[1 + floor(random() * 4)],
              (array['Battles/Armed clash', 'Explosions/Remote violence/Suicide bomb', 'Riots/Mob violence'])[1 + floor(random() * 3)],
              (array[null, 'state-based', 'non-state', 'one-sided'])[1 + floor(random() * 4)],
              (array['claimed', 'reported', 'corroborated', 'confirmed', 'disputed'])[1 + floor(random() * 5)], c,
              case when random() < 0.1 then null else c || '-' || chr(65 + floor(random() * 18)::int) || 'A' end,
              array[a, b], array[a], array[b], case when random() < 0.3 then array[a] else '{}' end,
              array['source-' || floor(random() * 500)::int, 'source-' || floor(random() * 500)::int],
              array_remove(array['all', part], null), array[low, best, 10, 0],
              jsonb_build_array(jsonb_build_object('group', 'all', 'outcome', 'killed', 'low', low, 'best', best, 'high', 10,
                'partOf', null)) || case when part is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('group', part,
                'outcome', 'killed', 'low', 0, 'best', low, 'high', best, 'partOf', 'all')) end
            from (select s.*, floor(random() * 3)::bigint as low, 3 + floor(random() * 5)::bigint as best,
                (array['civilians', a, null])[1 + floor(random() * 3)] as part
              from (select n, date '2013-01-01' + floor(random() * 4380)::int as d,
                case when random() < 0.9 then 0 else 1 + floor(random() * 20)::int end as w,
                (array['IQ', 'SY'])[1 + floor(random() * 2)] as c, 'actor-' || floor(random() * 200)::int as a,
                'actor-' || floor(random() * 200)::int as b from generate_series(?, ?) n) s) t""";

    private static final String DELTAS = """
            insert into cell_delta select s.rollup, s.measure, f.known_at, s.first, s.last, s.country, s.admin1, s.category,
              s.verification, s.violence_type, s.perpetrator, s.low, s.best, s.high, s.known
            from incident_fact f join cell_share s on s.id = f.id and s.revision = f.revision where f.known_at between ? and ?""";

    private final AgroalDataSource database;
    private final AgroalDataSource administration;
    private final Random random = new Random(2019);

    private StatisticsScale(AgroalDataSource database, AgroalDataSource administration) {
        this.database = database;
        this.administration = administration;
    }

    public static void main(String[] arguments) throws Exception {
        int incidents = Integer.parseInt(arguments[0]);
        try (AgroalDataSource database = of("stats", arguments[1], arguments[2]);
                AgroalDataSource administration = of("postgres", arguments[1], arguments[3])) {
            StatisticsScale scale = new StatisticsScale(database, administration);
            boolean isNew = scale.number("select count(*) from incident_fact") <= FEW;
            double few = isNew ? scale.at(Math.min(FEW, incidents)) : 0;
            double many = scale.at(incidents);
            if (isNew) {
                System.out.printf(Locale.ROOT, "month x admin1 from cells, p95 at %,d against %,d incidents: %.2f times%n", incidents,
                        FEW, many / few);
            }
        }
    }

    private static AgroalDataSource of(String role, String url, String password) throws SQLException {
        return AgroalDataSource.from(new AgroalPropertiesReader().readProperties(Map.of("jdbcUrl", url, "principal", role,
                "credential", password, "maxSize", "2")));
    }

    /** The p95 of the series by month and division from cells. */
    private double at(int incidents) throws Exception {
        fill(incidents);
        System.out.printf(Locale.ROOT, "%n%,d incidents%n", incidents);
        Instant now = Instant.now();
        Question series = new Question(Measure.INCIDENTS, Bucket.MONTH, Dimension.ADMIN1,
                new Selection(Span.EVER, Map.of(), now));
        double[][] both = inTurn(() -> count(series),
                () -> CountSql.of(series, new FactRows(series), Tally.MOST_ROWS).list(database, row -> row.getLong("best")).size());
        double[] cells = shown("month x admin1 from cells", both[0]);
        double[] facts = shown("month x admin1, GROUP BY on facts", both[1]);
        double[] past = measured("month x admin1 from cells, as of a moment of the past",
                () -> count(series.over(Span.EVER).asOf(past(incidents))));
        System.out.printf(Locale.ROOT, "  cells are %.0f times as fast as facts (p95 against p95); the past takes %.2f times the present%n",
                facts[1] / cells[1], past[1] / cells[1]);
        double[] any = measured("three filters and a grouping", () -> count(any(now)));
        double[] anyPast = measured("three filters and a grouping, as of a moment of the past",
                () -> count(any(past(incidents))));
        System.out.printf(Locale.ROOT, "  the past takes %.2f times the present%n", anyPast[1] / any[1]);
        upkeep();
        return cells[1];
    }

    /**
     * What the cells add to taking in one event: its place in the inbox and its fact, in a transaction of its own. One
     * without and one with them in turn, so that both meet the same moments.
     */
    private void upkeep() throws Exception {
        long next = number("select count(*) from incident_fact");
        double[] bare = new double[RUNS];
        double[] kept = new double[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long began = System.nanoTime();
            UUID id = taken(next, false);
            long between = System.nanoTime();
            taken(next + 1, true);
            long end = System.nanoTime();
            if (i >= 0) {
                bare[i] = (between - began) / 1e6;
                kept[i] = (end - between) / 1e6;
            }
            try (Connection connection = database.getConnection()) {
                CellDeltas.of(connection, id);
            }
            next += 2;
        }
        double without = shown("one event, facts alone", bare)[0];
        double with = shown("one event, facts and cells", kept)[0];
        System.out.printf(Locale.ROOT, "  with cells it takes %.2f times as long (p50 against p50)%n", with / without);
    }

    private UUID taken(long n, boolean cells) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            UUID id;
            try (PreparedStatement insert = connection.prepareStatement(INCIDENTS + " returning id")) {
                insert.setLong(1, n);
                insert.setLong(2, n);
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    id = row.getObject(1, UUID.class);
                }
            }
            try (PreparedStatement insert = connection
                    .prepareStatement("insert into inbox (topic, key, revision) values ('vigil.incidents.v1', ?, 1)")) {
                insert.setObject(1, id);
                insert.executeUpdate();
            }
            if (cells) {
                CellDeltas.of(connection, id);
            }
            connection.commit();
            return id;
        }
    }

    private static void add(Connection connection, long first, long last, List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, sql.equals(INCIDENTS) ? first : known(first));
                insert.setObject(2, sql.equals(INCIDENTS) ? last : known(last));
                insert.executeUpdate();
            }
        }
    }

    private static OffsetDateTime known(long n) {
        return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(50 * n).atOffset(ZoneOffset.UTC);
    }

    private int count(Question question) {
        return CountSql.of(question, Tally.MOST_ROWS).list(database, row -> row.getLong("best")).size();
    }

    private Question any(Instant asOf) {
        List<Dimension> shuffled = new ArrayList<>(DIMENSIONS);
        Collections.shuffle(shuffled, random);
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        shuffled.subList(0, 3).forEach(dimension -> filter.put(dimension, List.of(value(dimension))));
        List<Bucket> buckets = List.of(Bucket.MONTH, Bucket.YEAR, Bucket.ALL, Bucket.WEEK);
        LocalDate first = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(2_000));
        Span window = random.nextBoolean() ? Span.EVER : new Span(first, first.plusDays(random.nextInt(2_000)));
        return new Question(random.nextInt(3) == 0 ? Measure.KILLED : Measure.INCIDENTS, buckets.get(random.nextInt(buckets.size())),
                DIMENSIONS.get(random.nextInt(DIMENSIONS.size())), new Selection(window, filter, asOf));
    }

    private String value(Dimension dimension) {
        List<String> values = switch (dimension) {
            case COUNTRY -> List.of("IQ", "SY");
            case ADMIN1 -> List.of("IQ-AA", "SY-KA", "IQ-RA");
            case CATEGORY -> List.of("attack", "operation", "clash", "other");
            case VERIFICATION -> List.of("claimed", "reported", "corroborated", "confirmed", "disputed");
            case VIOLENCE_TYPE -> List.of("state-based", "non-state", "one-sided");
            case GROUP -> List.of("all", "civilians", "actor-" + random.nextInt(200));
            case EVENT_TYPE -> List.of("Battles", "Riots/Mob violence");
            case SOURCE -> List.of("source-" + random.nextInt(500));
            default -> List.of("actor-" + random.nextInt(200));
        };
        return values.get(random.nextInt(values.size()));
    }

    private Instant past(int incidents) {
        return Instant.parse("2024-01-01T00:00:00Z").plusSeconds(50L * random.nextInt(incidents));
    }

    /** The two beside each other, so that both meet the same moments of the machine; the slow one once for five of the fast one. */
    private static double[][] inTurn(Supplier<Integer> fast, Supplier<Integer> slow) {
        double[][] millis = { new double[RUNS], new double[RUNS / 5] };
        for (int i = 0; i < WARM; i++) {
            fast.get();
        }
        slow.get();
        for (int i = 0; i < RUNS; i++) {
            millis[0][i] = millis(fast);
            if (i % 5 == 0) {
                millis[1][i / 5] = millis(slow);
            }
        }
        return millis;
    }

    private double[] measured(String what, Supplier<Integer> run) {
        for (int i = 0; i < WARM_OF_MANY; i++) {
            run.get();
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = millis(run);
        }
        return shown(what, millis);
    }

    private static double millis(Supplier<Integer> run) {
        long began = System.nanoTime();
        run.get();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double[] shown(String what, double[] millis) {
        Arrays.sort(millis);
        double[] found = { millis[millis.length / 2], millis[(int) (millis.length * 0.95)] };
        System.out.printf(Locale.ROOT, "  %-62s p50 %8.1f ms  p95 %8.1f ms%n", what, found[0], found[1]);
        return found;
    }

    private void fill(int incidents) throws Exception {
        long there = number("select count(*) from incident_fact");
        for (long n = there; n < incidents; n += CHUNK) {
            long last = Math.min(incidents, n + CHUNK) - 1;
            try (Connection connection = database.getConnection()) {
                add(connection, n, last, List.of(INCIDENTS, DELTAS));
            }
        }
        if (there < incidents) {
            awaitCheckpoints();
            execute(database, "vacuum (analyze)");
            // A database of this size has long been written; what was filled in a quarter of an hour has not, and would be meanwhile.
            execute(administration, "checkpoint");
        }
    }

    private static void execute(AgroalDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The service writes them, behind what it has read. */
    private void awaitCheckpoints() throws Exception {
        Instant deadline = Instant.now().plus(30, ChronoUnit.MINUTES);
        String behind = """
                select count(*) from (select rollup, (select count(*) from cell_delta d where d.rollup = r.rollup and d.known_at >
                  coalesce((select max(through) from cell_checkpoint c where c.rollup = r.rollup), '-infinity')) as tail,
                  (select cells from cell_checkpoint c where c.rollup = r.rollup order by through desc limit 1) as cells
                from (values ('PLACE'), ('STATUS'), ('PERPETRATOR')) r (rollup)) t
                where tail > greatest(1000, coalesce(cells, 0) / 4) + 1""";
        while (number(behind) > 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The service has written no checkpoints for half an hour");
            }
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
