package org.vigil.stats.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Traces;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/**
 * Plants a name that nobody has in a published figure and in a citation, has it forgotten, and looks for it in all that there
 * is.
 */
@QuarkusTest
class ForgettingTest extends StatsTest {

    private static final UUID ID = UUID.fromString("019a1111-2222-7333-8444-5555abcd1234");

    private final Instant asOf = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);

    @Test
    void a_name_that_was_erased_is_nowhere_and_the_trail_still_holds() throws Exception {
        String figure = As.role(Roles.CURATOR).header("Idempotency-Key", UUID.randomUUID().toString()).body("""
                {"publisher":"velmar-tasiqun-blog","measure":"incidents","kind":"flow","unit":"attacks, says Velmar Tasiqun",
                 "period":{"from":"2026-01-01","to":"2026-01-31","precision":"exact"},
                 "scope":{"target":["velmar-tasiqun-group"]},"value":{"qualifier":"exact","low":1,"best":1,"high":1},
                 "parts":[]}""").post("/api/v1/figures").then().statusCode(201).extract().jsonPath().getString("id");
        execute("""
                insert into incident_fact select gen_random_uuid(), 1, now() - interval '1 hour', null, 'recorded', null, true,
                  date '2019-07-01', date '2019-07-01', 'day', 'attack', null, null, 'claimed', 'IQ', 'IQ-DI',
                  '{velmar-tasiqun-group}', '{velmar-tasiqun-group}', '{}', '{}', '{}', '{}'""");
        String citation = cite("\"asked for by Velmar Tasiqun\"");
        Traces traces = new Traces("stats-service", Pattern.compile("(?i)velmar|tasiqun"));
        assertThat(traces.inTables(database)).contains("figure.publisher", "figure.statement", "audit_entry.state",
                "idempotency_key.body", "citation.question", "citation.answer", "citation_holder.note");

        JsonPath done = traces.erase(ID, "{\"spellings\":[\"Velmar Tasiqun\"],\"reason\":\"The person asked for it.\"}");

        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(traces.inTables(database)).isEmpty();
        assertThat(traces.inAnswers()).isEmpty();
        assertThat(As.role(Roles.READER).get("/api/v1/figures/" + figure).jsonPath().getString("publisher"))
                .isEqualTo("erased-abcd1234-blog");
        JsonPath cited = As.role(Roles.ADMIN).get(citation).then().statusCode(200).extract().jsonPath();
        assertThat(cited.getString("sha256")).isEqualTo("erased");
        assertThat(cited.getString("question")).contains("perpetrator=erased-abcd1234-group");
        assertThat(cited.getString("value.rows[0].group")).isEqualTo("erased-abcd1234-group");
        assertThat(cited.getInt("value.rows[0].best")).isEqualTo(1);
        assertThat(cited.getBoolean("since.same")).as("the facts have the same word in place of the name").isTrue();
        assertThat(cite(null)).as("the question is still the same one").isEqualTo(citation);
        assertThat(As.role(Roles.READER).get("/api/v1/audit/verify").jsonPath().getList("findings")).isEmpty();
    }

    /** Stores the answer to a question that names it, and answers where. */
    private String cite(String note) {
        return As.role(Roles.ADMIN).body("""
                {"statistic":"series","note":%s,
                 "query":"measure=incidents&groupBy=perpetrator&perpetrator=velmar-tasiqun-group&asOf=%s"}"""
                .formatted(note, asOf)).post("/api/v1/citations").getHeader("Location");
    }
}
