package org.vigil.stats.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Traces;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Plants a name that nobody has in a published figure, has it forgotten, and looks for it in all that there is. */
@QuarkusTest
class ForgettingTest {

    private static final UUID ID = UUID.fromString("019a1111-2222-7333-8444-5555abcd1234");

    @Inject
    AgroalDataSource database;

    @Test
    void a_name_that_was_erased_is_nowhere_and_the_trail_still_holds() throws Exception {
        String figure = As.role(Roles.CURATOR).header("Idempotency-Key", UUID.randomUUID().toString()).body("""
                {"publisher":"velmar-tasiqun-blog","measure":"incidents","kind":"flow","unit":"attacks, says Velmar Tasiqun",
                 "period":{"from":"2026-01-01","to":"2026-01-31","precision":"exact"},
                 "scope":{"target":["velmar-tasiqun-group"]},"value":{"qualifier":"exact","low":1,"best":1,"high":1},
                 "parts":[]}""").post("/api/v1/figures").then().statusCode(201).extract().jsonPath().getString("id");
        Traces traces = new Traces("stats-service", Pattern.compile("(?i)velmar|tasiqun"));
        assertThat(traces.inTables(database)).contains("figure.publisher", "figure.statement", "audit_entry.state",
                "idempotency_key.body");

        JsonPath done = traces.erase(ID, "{\"spellings\":[\"Velmar Tasiqun\"],\"reason\":\"The person asked for it.\"}");

        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(traces.inTables(database)).isEmpty();
        assertThat(traces.inAnswers()).isEmpty();
        assertThat(As.role(Roles.READER).get("/api/v1/figures/" + figure).jsonPath().getString("publisher"))
                .isEqualTo("erased-abcd1234-blog");
        assertThat(As.role(Roles.READER).get("/api/v1/audit/verify").jsonPath().getList("findings")).isEmpty();
    }
}
