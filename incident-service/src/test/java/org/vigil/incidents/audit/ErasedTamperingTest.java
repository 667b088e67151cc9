package org.vigil.incidents.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.testing.Traces;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Tries to hide an edit of the trail behind an erasure, or to undo an erasure, one way after the other. */
@QuarkusTest
@Order(1)
class ErasedTamperingTest {

    private static final Logger LOG = Logger.getLogger(ErasedTamperingTest.class);
    private static final int EDITS = Integer.getInteger("vigil.tamperings.edits", 4);
    private static final long SEED = Long.getLong("vigil.tamperings.seed", 20_261_120L);
    private static final String KEPT = "kept_";

    @Inject
    AgroalDataSource database;

    @Inject
    AuditTrail trail;

    private final Traces traces = new Traces("incident-service", Pattern.compile("unused"));

    @Test
    void no_edit_of_the_trail_can_be_hidden_behind_an_erasure() throws SQLException {
        TrailTables tables = new TrailTables(database);
        // An erasure reaches every table of the service's own schema, copies of the trail too.
        tables.execute("create schema if not exists aside");
        UUID once = record("Belmir Quathos was there");
        UUID twice = record("Belmir Quathos met Ontavi Resdun");
        UUID plain = record("Nobody was there");
        tables.awaitSealed();
        tables.keep("aside.original_");
        UUID first = UUID.randomUUID();
        erase(first, "Belmir Quathos");
        tables.keep("aside.between_");
        UUID second = UUID.randomUUID();
        erase(second, "Ontavi Resdun");
        tables.awaitSealed();
        assertThat(TrailTables.verified().getList("findings")).isEmpty();

        tables.withoutSealing(() -> {
            tables.keep(KEPT);
            for (String tampering : ErasedTamperings.ALL) {
                String sql = tampering.replace(":entry", entry(tables, once, 2)).replace(":other", entry(tables, once, 3))
                        .replace(":twice", entry(tables, twice, 2)).replace(":plain", entry(tables, plain, 2))
                        .replace(":first", first.toString()).replace(":second", second.toString());
                try {
                    tables.execute(sql);
                    assertThat(tables.changed(KEPT)).as(sql).isPositive();
                    assertThat(TrailTables.verified().getBoolean("holds")).as(sql).isFalse();
                } finally {
                    tables.execute(TrailTables.back(KEPT));
                }
                assertThat(tables.changed(KEPT)).as("put back after " + sql).isZero();
            }
            FieldEdits edits = new FieldEdits(database, new Random(SEED), "audit_erasure");
            for (int i = 0; i < EDITS; i++) {
                String sql = edits.next();
                try {
                    tables.execute(sql);
                    assertThat(TrailTables.verified().getBoolean("holds")).as(sql).isFalse();
                } finally {
                    tables.execute(TrailTables.back(KEPT));
                }
            }
            LOG.infof("%d kinds of tampering with erasures were found", ErasedTamperings.ALL.size());
        });
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    @Test
    void an_erasure_does_not_make_good_what_was_done_to_an_entry_before_it() throws SQLException {
        TrailTables tables = new TrailTables(database);
        UUID thing = record("Harvon Istle was there");
        tables.awaitSealed();
        String entry = entry(tables, thing, 2);
        String state = tables.text("select state::text from audit_entry where id = '" + entry + "'");
        tables.execute("update audit_entry set state = jsonb_set(state, '{revision}', '99') where id = '" + entry + "'");

        erase(UUID.randomUUID(), "Harvon Istle");

        assertThat(tables.text("select state::text from audit_entry where id = '" + entry + "'")).doesNotContain("Harvon");
        assertThat(TrailTables.verified().getString("findings[0].aggregateId")).isEqualTo(thing.toString());
        tables.execute("update audit_entry set state = cast('" + state + "' as jsonb) where id = '" + entry + "'");
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
        erase(UUID.randomUUID(), "Harvon Istle");
        assertThat(TrailTables.verified().getList("findings")).isEmpty();
    }

    private UUID record(String text) {
        UUID id = UUID.randomUUID();
        List<AuditTrail.Revised> revised = IntStream.rangeClosed(1, 4)
                .mapToObj(revision -> new AuditTrail.Revised(id, revision, Map.of("revision", revision, "text", text)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> trail.appendAll(Recorded.TYPE, "recorded", null, revised));
        return id;
    }

    private static String entry(TrailTables tables, UUID thing, int revision) throws SQLException {
        return tables.text("select id from audit_entry where aggregate_id = '" + thing + "' and revision = " + revision);
    }

    private void erase(UUID id, String spelling) {
        assertThat(traces.erase(id, "{\"spellings\":[\"" + spelling + "\"],\"reason\":\"Asked for.\"}").getString("state"))
                .isEqualTo("done");
    }
}
