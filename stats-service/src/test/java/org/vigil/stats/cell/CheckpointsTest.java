package org.vigil.stats.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

/** Checkpoints are written beside everything else: each number is what it would be without them, as of every moment. */
@QuarkusTest
class CheckpointsTest extends StatsTest {

    private static final List<Integer> BATCHES = List.of(700, 900, 1_500, 400, 1_200, 300);

    @Inject
    Checkpoints checkpoints;

    private final Instant first = Instant.now().minusSeconds(40_000);

    @Test
    void a_number_is_the_same_as_of_every_moment_before_at_and_behind_a_checkpoint() {
        for (int batch = 0; batch < BATCHES.size(); batch++) {
            attacks("2024-03-0" + (batch + 1), batch % 2 == 0 ? "SY" : "IQ", BATCHES.get(batch),
                    "timestamptz '" + known(batch) + "'");
        }
        write();
        assertThat(count("select count(distinct rollup) from cell_checkpoint")).isEqualTo(Rollup.values().length);

        assertThat(asOf(first.minusMillis(1))).isZero();
        int sum = 0;
        for (int batch = 0; batch < BATCHES.size(); batch++) {
            sum += BATCHES.get(batch);
            assertThat(asOf(known(batch))).as("when batch %d was known", batch).isEqualTo(sum);
            assertThat(asOf(known(batch).plusSeconds(1))).as("a second later").isEqualTo(sum);
        }
        assertThat(ask("series?measure=incidents&bucket=month&from=2024-03-01&to=2024-03-31&country=SY")
                .getInt("rows[0].best")).isEqualTo(3_400);
        assertThat(ask("series?measure=incidents&bucket=month&from=2024-03-01&to=2024-03-31&groupBy=verification")
                .getInt("rows[0].best")).isEqualTo(5_000);
    }

    @Test
    void none_is_written_for_what_is_added_up_as_fast() {
        attacks("2024-03-01", "SY", 1_000, "timestamptz '" + first + "'");
        write();
        assertThat(count("select count(*) from cell_checkpoint")).isZero();
        attacks("2024-03-02", "SY", 1, "timestamptz '" + known(1) + "'");
        write();
        assertThat(count("select count(*) from cell_checkpoint where rollup = 'PLACE'")).isEqualTo(1);
    }

    /** What the service does each second, now. */
    private void write() {
        for (Rollup rollup : Rollup.values()) {
            boolean due;
            do {
                due = checkpoints.write(rollup, consumed.instant());
            } while (due);
        }
    }

    private Instant known(int batch) {
        return first.plusSeconds(3_600L * batch);
    }

    private int asOf(Instant moment) {
        return ask("series?measure=incidents&bucket=month&from=2024-03-01&to=2024-03-31&asOf=" + moment)
                .getList("rows.best", Integer.class).stream().mapToInt(Integer::intValue).sum();
    }

    private long count(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
