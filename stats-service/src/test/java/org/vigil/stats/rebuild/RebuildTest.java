package org.vigil.stats.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The topics hold what other tests have sent too; a first rebuild takes it all in. */
@QuarkusTest
@Order(1)
class RebuildTest extends StatsTest {

    private static final String PATH = "/api/v1/operations/stats-service/rebuild";

    @Test
    void what_was_damaged_behind_its_back_is_found_and_put_right_and_what_comes_later_still_counts() {
        String actor = "rebuilt-" + UUID.randomUUID();
        IncidentEvent first = incident(actor).send();
        IncidentEvent.incident(first.id()).revision(2, "revised").in("IQ", "IQ-BA").actor(actor, "perpetrator")
                .casualties("all", "killed", 5).send();
        incident(actor).send();
        arrive();
        rebuilt();
        String before = answers(actor);
        assertThat(rebuilt().getLong("differences")).as("of one that was just made").isZero();
        assertThat(answers(actor)).isEqualTo(before);

        execute("update incident_fact set admin1 = 'IQ-BG' where id = '" + first.id() + "'");
        execute("update cell_delta set best = best + 7 where perpetrator = '" + actor + "'");
        assertThat(answers(actor)).isNotEqualTo(before);
        assertThat(rebuilt().getLong("differences")).isPositive();
        assertThat(answers(actor)).isEqualTo(before);

        incident(actor).send();
        arrive();
        assertThat(ask("series?measure=incidents&perpetrator=" + actor).getInt("rows[0].best")).isEqualTo(3);
        assertThat(rebuilt().getLong("differences")).isZero();
    }

    @Test
    void only_one_runs_at_a_time() {
        assertThat(start()).isEqualTo(202);
        assertThat(start()).isIn(202, 409);
        await().until(() -> !state().getString("state").equals("running"));
    }

    private static IncidentEvent incident(String actor) {
        return IncidentEvent.incident().in("IQ", "IQ-SD").actor(actor, "perpetrator").casualties("all", "killed", 2);
    }

    /** From cells and from facts. */
    private String answers(String actor) {
        return rows(ask("series?measure=killed&bucket=month&groupBy=perpetrator")).stream()
                .filter(row -> actor.equals(row.get("group"))).toList().toString()
                + rows(ask("series?measure=incidents&bucket=day&groupBy=admin1&perpetrator=" + actor));
    }

    private static JsonPath rebuilt() {
        assertThat(start()).isEqualTo(202);
        await().until(() -> !state().getString("state").equals("running"));
        assertThat(state().getString("state")).isEqualTo("done");
        return state();
    }

    private static int start() {
        return As.role(Roles.ADMIN).post(PATH).statusCode();
    }

    private static JsonPath state() {
        return As.role(Roles.ADMIN).get(PATH).jsonPath();
    }
}
