package org.vigil.stats.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;

/** A test over real engines that starts from an empty register. */
public abstract class StatsTest {

    @Inject
    protected ConsumedThrough consumed;

    @Inject
    protected AgroalDataSource database;

    @BeforeEach
    protected void emptyTheRegister() {
        arrive();
        execute("""
                truncate cell_checkpoint, cell_delta, cell, incident_fact, known_source, known_report, figure,
                  figure_status_change, coverage, citation_holder, citation_stretch, citation, revision_stretch""");
    }

    /** Waits until everything that was sent has been read. */
    protected void arrive() {
        Instant sent = Instant.now();
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> consumed.instant().isAfter(sent));
    }

    /** What a reader is answered on a statistic, which must succeed. */
    protected JsonPath ask(String pathAndQuery) {
        return As.role("reader").urlEncodingEnabled(false).get("/api/v1/stats/" + pathAndQuery).then().statusCode(200).extract()
                .jsonPath();
    }

    /** Attacks of a day and country that are known for an hour. */
    protected void attacks(String day, String country, int number) {
        attacks(day, country, number, "now() - interval '1 hour'");
    }

    /** Attacks of a day and country that are known since then, an expression of SQL. */
    protected void attacks(String day, String country, int number, String known) {
        execute("""
                insert into incident_fact (id, revision, known_at, change, counted, valid_from, valid_to, precision, category,
                  verification, country, actors, perpetrators, targets, claimants, sources, casualty_groups)
                select gen_random_uuid(), 1, %4$s, 'recorded', true, date '%1$s', date '%1$s', 'day', 'attack', 'claimed', '%2$s',
                  '{}', '{}', '{}', '{}', '{}', '{}' from generate_series(1, %3$d)"""
                .formatted(day, country, number, known));
        countFacts();
    }

    /** Counts the facts that were put into their table without an event. */
    protected void countFacts() {
        execute("""
                truncate cell_delta;
                insert into cell_delta
                select s.rollup, s.measure, f.known_at, s.first, s.last, s.country, s.admin1, s.category, s.verification,
                  s.violence_type, s.perpetrator, s.low, s.best, s.high, s.known
                from cell_share s join incident_fact f on f.id = s.id and f.revision = s.revision""");
    }

    /** The rows of an answer without the addresses of what is behind them. */
    protected static List<Map<String, Object>> rows(JsonPath answer) {
        return withoutAddresses(answer, "rows");
    }

    /** What stands in no row, without the addresses of what is behind it. */
    protected static List<Map<String, Object>> unallocated(JsonPath answer) {
        return withoutAddresses(answer, "unallocated");
    }

    private static List<Map<String, Object>> withoutAddresses(JsonPath answer, String list) {
        List<Map<String, Object>> rows = answer.getList(list);
        rows.forEach(row -> row.remove("incidents"));
        return rows;
    }

    protected void execute(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
