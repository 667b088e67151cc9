package org.vigil.incidents.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Changes the trail behind its back, one way after the other, and asks whether that is found. {@code vigil.tamperings} says
 * how many times, {@code vigil.tamperings.edits} how many single characters, {@code vigil.tamperings.seed} with which random
 * numbers.
 */
@QuarkusTest
@Order(1)
class TamperingTest {

    private static final Logger LOG = Logger.getLogger(TamperingTest.class);
    private static final int TAMPERINGS = Integer.getInteger("vigil.tamperings", Tamperings.ALL.size());
    private static final int EDITS = Integer.getInteger("vigil.tamperings.edits", 17);
    private static final long SEED = Long.getLong("vigil.tamperings.seed", 20_261_120L);
    private static final String KEPT = "kept_";
    private static final String EARLY = "early_";

    @Inject
    AgroalDataSource database;

    @Inject
    AuditTrail trail;

    @Test
    void whatever_is_changed_in_the_trail_behind_its_back_is_found() throws SQLException {
        TrailTables tables = new TrailTables(database);
        Random random = new Random(SEED);
        List<Recorded> things = sealedThings(tables);
        tables.withoutSealing(() -> {
            Recorded grown = things.remove(0).grown(trail, 1);
            Recorded fresh = Recorded.first(trail, 9);
            UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
            tables.keep(KEPT);
            assertThat(TrailTables.verified().getList("findings")).isEmpty();
            long start = System.nanoTime();
            for (int i = 0; i < TAMPERINGS; i++) {
                Recorded thing = things.get(random.nextInt(things.size()));
                Recorded other = things.get((things.indexOf(thing) + 1) % things.size());
                tamper(tables, Tamperings.sql(i, thing, 2 + random.nextInt(thing.revisions() - 2), other, grown, fresh, claim,
                        TrailTables.back(EARLY)));
            }
            LOG.infof("%d tamperings of %d kinds were found, in %d s", TAMPERINGS, Tamperings.ALL.size(),
                    (System.nanoTime() - start) / 1_000_000_000L);
            start = System.nanoTime();
            FieldEdits edits = new FieldEdits(database, random, "audit_entry", "audit_head", "audit_unsealed");
            for (int i = 0; i < EDITS; i++) {
                tamper(tables, edits.next());
            }
            LOG.infof("%d edits of single characters were found, %s, in %d s", EDITS, edits.drawn(),
                    (System.nanoTime() - start) / 1_000_000_000L);
            assertThat(TrailTables.verified().getList("findings")).isEmpty();
        });
    }

    private static void tamper(TrailTables tables, String sql) throws SQLException {
        try {
            tables.execute(sql);
            assertThat(tables.changed(KEPT)).as(sql).isPositive();
            assertThat(TrailTables.verified().getBoolean("holds")).as(sql).isFalse();
        } finally {
            tables.execute(TrailTables.back(KEPT));
        }
        assertThat(tables.changed(KEPT)).as("put back after " + sql).isZero();
    }

    /** Things with several sealed revisions each, and a copy of the trail from when they had fewer. */
    private List<Recorded> sealedThings(TrailTables tables) throws SQLException {
        Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        List<Recorded> things = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            things.add(Recorded.first(trail, 2 + i % 4));
        }
        tables.awaitSealed();
        tables.keep(EARLY);
        things.replaceAll(thing -> thing.grown(trail, 2));
        tables.awaitSealed();
        return things;
    }

    @Test
    void the_trail_of_a_running_service_holds_and_says_how_much_was_read() {
        Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        JsonPath report = TrailTables.verified();
        assertThat(report.getList("findings")).isEmpty();
        assertThat(report.getString("service")).isEqualTo("incident-service");
        assertThat(report.getLong("entries")).isGreaterThan(1);
    }

    @Test
    void the_check_can_be_asked_of_a_service_by_its_name() {
        Map<String, Object> report = As.role(Roles.READER).get("/api/v1/operations/incident-service/audit/verify").then()
                .statusCode(200).extract().jsonPath().getMap("$");
        assertThat(report).containsEntry("holds", true);
        As.role(Roles.READER).get("/api/v1/operations/stats-service/audit/verify").then().statusCode(404);
    }
}
