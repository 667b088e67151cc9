package org.vigil.incidents.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Tries to have the service itself seal what somebody has put into the tables, and lets an old version's trail be sealed. */
@QuarkusTest
@Order(1)
class SealingTest {

    private static final String KEPT = "before_";

    @Inject
    AgroalDataSource database;

    @Inject
    AuditTrail trail;

    @Inject
    AuditChain chain;

    @Inject
    Outbox outbox;

    @Test
    void what_has_lost_its_sealed_entry_is_not_sealed_again() throws SQLException {
        TrailTables tables = new TrailTables(database);
        Recorded thing = Recorded.first(trail, 4);
        tables.awaitSealed();
        tables.execute("create table cut as select * from audit_entry where " + thing.condition() + " and revision > 2;"
                + " delete from audit_entry where " + thing.condition() + " and revision > 2");
        new Recorded(thing.id(), 2).grown(trail, 3);
        awaitPass(tables);
        assertThat(tables.count("select revision from audit_head where " + thing.condition())).isEqualTo(4);
        assertThat(TrailTables.verified().getBoolean("holds")).isFalse();
        tables.execute(
                "delete from audit_entry where " + thing.condition() + " and revision > 2; delete from audit_unsealed where "
                        + thing.condition() + "; insert into audit_entry select * from cut; drop table cut");
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    @Test
    void no_head_goes_back_to_an_earlier_entry() throws SQLException {
        TrailTables tables = new TrailTables(database);
        Recorded thing = Recorded.first(trail, 3);
        tables.awaitSealed();
        tables.execute("create table cut as select * from audit_entry where " + thing.condition() + " and revision = 3;"
                + " delete from audit_entry where " + thing.condition() + " and revision = 3;"
                + " insert into audit_unsealed values ('matter', '" + thing.id() + "', 2)");
        awaitPass(tables);
        assertThat(tables.count("select revision from audit_head where " + thing.condition())).isEqualTo(3);
        assertThat(TrailTables.verified().getBoolean("holds")).isFalse();
        tables.execute("delete from audit_unsealed where " + thing.condition()
                + "; insert into audit_entry select * from cut; drop table cut");
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    @Test
    void a_seal_that_was_altered_is_not_built_upon() throws SQLException {
        TrailTables tables = new TrailTables(database);
        Recorded.first(trail, 1);
        tables.awaitSealed();
        String last = " where aggregate_type = 'seal' and revision = (select max(revision) from audit_entry"
                + " where aggregate_type = 'seal')";
        tables.withoutSealing(() -> {
            tables.execute(
                    "update audit_entry set state = jsonb_set(state, '{entries}', to_jsonb((state ->> 'entries')::int + 7))"
                            + last);
            Recorded.first(trail, 1);
        });
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10))
                .until(() -> tables.count("select count(*) from audit_unsealed") > 0);
        assertThat(TrailTables.verified().getBoolean("holds")).isFalse();
        tables.execute("update audit_entry set state = jsonb_set(state, '{entries}', to_jsonb((state ->> 'entries')::int - 7))"
                + last);
        tables.awaitSealed();
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    @Test
    void a_seal_that_never_left_is_missed_until_a_refill() throws SQLException {
        TrailTables tables = new TrailTables(database);
        tables.awaitSealed();
        tables.execute("""
                create function keep_seals_in() returns trigger language plpgsql as 'begin return null; end';
                create trigger keep_seals_in before insert on outbox for each row when (new.topic = 'vigil.audit.v1')
                  execute function keep_seals_in()""");
        try {
            Recorded.first(trail, 1);
            tables.awaitSealed();
        } finally {
            tables.execute("drop trigger keep_seals_in on outbox; drop function keep_seals_in()");
        }
        assertThat(TrailTables.verified().getBoolean("holds")).isFalse();
        As.role(Roles.ADMIN).post("/api/v1/operations/incident-service/refill").then().statusCode(202);
        await().until(() -> As.role(Roles.ADMIN)
                .get("/api/v1/operations/incident-service/refill").jsonPath().getString("state").equals("done"));
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    @Test
    void what_an_old_version_left_is_chained_and_sealed_and_needs_its_hashes_from_then_on() throws SQLException {
        TrailTables tables = new TrailTables(database);
        Recorded unchained = Recorded.first(trail, 3);
        Recorded halfChained = Recorded.first(trail, 4);
        Recorded chained = Recorded.first(trail, 2);
        tables.awaitSealed();
        tables.withoutSealing(() -> {
            tables.execute(
                    "update audit_entry set hash = null where " + unchained.condition() + " or " + halfChained.condition()
                            + " and revision < 3");
            byte[] third = relink(tables, halfChained, 3, null);
            relink(tables, halfChained, 4, third);
            sealAsBefore(tables);
            tables.execute(migration());
            assertThat(TrailTables.verified().getList("findings")).isEmpty();
        });
        tables.awaitSealed();
        assertThat(tables.count("select count(*) from audit_entry where hash is null")).isZero();
        assertThat(tables.text("select state ->> 'adopted' from audit_entry where aggregate_type = 'seal'"
                + " order by revision desc limit 1")).isEqualTo("true");
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
        chained.grown(trail, 1);
        halfChained.grown(trail, 1);
        tables.awaitSealed();
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
        tables.keep(KEPT);
        tables.withoutSealing(() -> {
            tables.execute("update audit_entry set hash = null where " + unchained.condition());
            assertThat(TrailTables.verified().getBoolean("holds")).isFalse();
            tables.execute(TrailTables.back(KEPT));
        });
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    /** Gives an entry the hash that it had when the one before had none or another. */
    private byte[] relink(TrailTables tables, Recorded thing, int revision, byte[] before) throws SQLException {
        AuditEntry e = QuarkusTransaction.requiringNew()
                .call(() -> trail.history(Recorded.TYPE, thing.id(), revision + 1, 1).get(0));
        byte[] hash = chain.hash(before,
                new AuditChain.Said(e.id(), e.aggregateType(), e.aggregateId(), e.revision(), e.change(),
                        e.knownAt(), e.madeBy(), e.reason(), e.state()));
        tables.execute("update audit_entry set hash = decode('" + HexFormat.of().formatHex(hash) + "', 'hex') where "
                + thing.condition() + " and revision = " + revision);
        return hash;
    }

    /** A seal as they were before there was a sum. */
    private void sealAsBefore(TrailTables tables) throws SQLException {
        UUID seals = UUID.fromString(tables.text("select aggregate_id from audit_entry where aggregate_type = 'seal' limit 1"));
        int revision = (int) tables.count("select max(revision) + 1 from audit_entry where aggregate_type = 'seal'");
        QuarkusTransaction.requiringNew().run(() -> {
            AuditEntry seal = trail.append(AuditTrail.SEALS, seals, revision, "sealed", null, Map.of("service",
                    "incident-service", "revision", revision, "aggregates", 3, "entries", 9, "heads", "00"));
            outbox.publish(Topics.AUDIT, "org.vigil.audit.sealed", seal,
                    Map.of("service", "incident-service", "revision", revision,
                            "knownAt", seal.knownAt(), "hash", HexFormat.of().formatHex(seal.hash())));
        });
    }

    private static String migration() {
        try (InputStream sql = SealingTest.class.getResourceAsStream("/db/migration/V20261121_11__seal_again.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The migration is not there", e);
        }
    }

    /** Waits until the sealer has gone over everything that waits now. */
    private void awaitPass(TrailTables tables) {
        for (int i = 0; i < 2; i++) {
            Recorded next = Recorded.first(trail, 1);
            await().until(() -> tables.count("select count(*) from audit_head where " + next.condition()) == 1);
        }
    }
}
