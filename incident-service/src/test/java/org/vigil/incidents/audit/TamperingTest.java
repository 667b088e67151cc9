package org.vigil.incidents.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Changes the trail behind its back, one way after the other, and asks whether that is found. {@code vigil.tamperings} says how
 * many
 * times, {@code vigil.tamperings.seed} with which random numbers.
 */
@QuarkusTest
class TamperingTest {

    private static final int TAMPERINGS = Integer.getInteger("vigil.tamperings", 17);
    private static final long SEED = Long.getLong("vigil.tamperings.seed", 20_261_120L);

    /** A thing and one of its revisions that is not the last. */
    private static final List<String> TAMPERINGS_OF_A_THING = List.of(
            "update audit_entry set state = jsonb_set(state, '{tampered}', 'true') where %1$s and revision = :revision",
            "update audit_entry set reason = coalesce(reason, '') || ' ' where %1$s and revision = :revision",
            "update audit_entry set made_by = 'somebody-else' where %1$s and revision = :revision",
            "update audit_entry set change = change || 'd' where %1$s and revision = :revision",
            "update audit_entry set known_at = known_at - interval '1 microsecond' where %1$s and revision = :revision",
            "update audit_entry set id = gen_random_uuid() where %1$s and revision = :revision",
            "update audit_entry set hash = sha256(hash) where %1$s and revision = :revision",
            "update audit_entry set hash = null where %1$s and revision = :revision",
            "delete from audit_entry where %1$s and revision = :revision",
            "delete from audit_entry where %1$s and revision > :revision",
            "delete from audit_entry where %1$s",
            // the first is cut off and the rest moves up
            "delete from audit_entry where %1$s and revision = 1; alter table audit_entry drop constraint audit_entry_revision_from_1;"
                    + " update audit_entry set revision = 1 - revision where %1$s;"
                    + " update audit_entry set revision = -revision where %1$s;"
                    + " alter table audit_entry add constraint audit_entry_revision_from_1 check (revision >= 1)",
            // two entries change places
            "update audit_entry e set state = o.state, reason = o.reason, change = o.change from audit_entry o"
                    + " where e.aggregate_type = o.aggregate_type and e.aggregate_id = o.aggregate_id"
                    + " and e.aggregate_type = '%2$s' and e.aggregate_id = '%3$s'"
                    + " and o.revision = :revision + 1 and e.revision = :revision",
            // an entry is added that says the same as the last
            "insert into audit_entry select gen_random_uuid(), aggregate_type, aggregate_id, revision + 1, change,"
                    + " known_at + interval '1 second', made_by, reason, state, hash from audit_entry where %1$s"
                    + " order by revision desc limit 1",
            // the end is cut off, and so is what remembers it
            "delete from audit_entry where %1$s and revision > :revision; delete from audit_unsealed where %1$s;"
                    + " update audit_head h set revision = :revision, hash = e.hash from audit_entry e"
                    + " where h.aggregate_type = '%2$s' and h.aggregate_id = '%3$s'"
                    + " and e.aggregate_type = h.aggregate_type and e.aggregate_id = h.aggregate_id and e.revision = :revision",
            // the whole thing goes, and so does what remembers it
            "delete from audit_entry where %1$s; delete from audit_unsealed where %1$s; delete from audit_head where %1$s",
            // the last seal goes
            "delete from audit_entry where aggregate_type = 'seal' and revision ="
                    + " (select max(revision) from audit_entry where aggregate_type = 'seal')");

    @Inject
    AgroalDataSource database;

    private record Thing(String type, UUID id, int lastRevision) {

        String condition() {
            return "aggregate_type = '" + type + "' and aggregate_id = '" + id + "'";
        }
    }

    @Test
    void whatever_is_changed_in_the_trail_behind_its_back_is_found() throws SQLException {
        List<Thing> things = things();
        assertThat(verified().getBoolean("holds")).as(verified().prettify()).isTrue();
        Random random = new Random(SEED);
        for (int i = 0; i < TAMPERINGS; i++) {
            Thing thing = things.get(random.nextInt(things.size()));
            String tampering = TAMPERINGS_OF_A_THING.get(i % TAMPERINGS_OF_A_THING.size());
            String sql = tampering.formatted(thing.condition(), thing.type(), thing.id())
                    .replace(":revision", String.valueOf(1 + random.nextInt(thing.lastRevision() - 1)));
            try {
                assertThat(tamper(sql)).as(sql).isTrue();
                assertThat(verified().getBoolean("holds")).as(sql).isFalse();
            } finally {
                putBack();
            }
            assertThat(i % 100 != 0 || verified().getBoolean("holds")).as("put back after " + sql).isTrue();
        }
    }

    @Test
    void the_trail_of_a_running_service_holds_and_says_how_much_was_read() {
        Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        JsonPath report = verified();
        assertThat(report.getList("findings")).isEmpty();
        assertThat(report.getString("service")).isEqualTo("incident-service");
        assertThat(report.getLong("entries")).isGreaterThan(1);
    }

    /** Incidents and claims with several revisions each, all of them sealed, and a copy of the trail to put it back from. */
    private List<Thing> things() throws SQLException {
        for (int i = 0; i < 8; i++) {
            String speaker = Desk.slug("observer");
            UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), speaker));
            for (int j = 0; j < 3; j++) {
                Desk.add(incident, Desk.claim(UUID.randomUUID(), speaker));
            }
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> count("select count(*) from audit_unsealed") == 0);
        execute("drop table if exists kept_entry, kept_head, kept_unsealed; create table kept_entry as table audit_entry;"
                + " create table kept_head as table audit_head; create table kept_unsealed as table audit_unsealed");
        List<Thing> things = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select aggregate_type, aggregate_id, max(revision) from audit_entry where aggregate_type <> 'seal'
                        group by 1, 2 having max(revision) > 2 order by 2 desc limit 200""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                things.add(new Thing(row.getString(1), row.getObject(2, UUID.class), row.getInt(3)));
            }
        }
        return things;
    }

    private boolean tamper(String sql) throws SQLException {
        execute(sql);
        return count("""
                select count(*) from (
                  (select * from audit_entry except select * from kept_entry) union all
                  (select * from kept_entry except select * from audit_entry)) as changed""") > 0;
    }

    /** A pool may hold on to a plan that a changed constraint has made old, so that rows are put back and tables are not. */
    private void putBack() throws SQLException {
        execute("delete from audit_entry; insert into audit_entry select * from kept_entry; delete from audit_head;"
                + " insert into audit_head select * from kept_head; delete from audit_unsealed;"
                + " insert into audit_unsealed select * from kept_unsealed");
    }

    private static JsonPath verified() {
        return As.role(Roles.READER).get("/api/v1/audit/verify").then().statusCode(200).extract().jsonPath();
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(statements);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
