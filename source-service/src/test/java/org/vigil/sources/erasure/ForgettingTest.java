package org.vigil.sources.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Traces;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Plants a name that nobody has, has it forgotten, and looks for it in all that there is. */
@QuarkusTest
@Order(1)
class ForgettingTest {

    private static final String SERVICE = "source-service";

    @Inject
    AgroalDataSource database;

    @Inject
    Interruption interruption;

    @AfterEach
    void nothing_interrupts_others() {
        interruption.never();
    }

    @Test
    void a_name_that_was_erased_is_nowhere_and_the_trail_still_holds() throws Exception {
        Remembered person = new Remembered("velmar", "tasiqun");
        person.plant();
        Traces traces = traces("velmar|tasiqun");
        assertThat(traces.inTables(database)).contains("report.body", "report_text.body", "audit_entry.state",
                "audit_entry.reason", "source.aliases", "source_name.folded", "feed.url", "report_word.word",
                "report_search.words", "evidence.content", "idempotency_key.body");
        assertThat(traces.inAnswers()).isNotEmpty();
        await().until(() -> !traces.inTopic(Topics.REPORTS).isEmpty() && !traces.inTopic(Topics.SOURCES).isEmpty());
        int places = body(person).indexOf("again");

        JsonPath done = traces.erase(UUID.randomUUID(), request("Velmar Tasiqun"));

        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertNowhere(traces);
        assertThat(done.getMap("counts")).containsKeys("report", "report_text", "audit_entry", "source", "report_word",
                "evidence", "events of vigil.reports.v1", "events of vigil.sources.v1");
        assertThat(body(person).indexOf("again")).as("places in the text stay true").isEqualTo(places);
        assertThat(search(person.mark())).as("the report is still found by its other words").contains(person.report());
        assertThat(As.role(Roles.READER).get(person.evidence()).statusCode()).isEqualTo(410);
    }

    @Test
    void an_erasure_that_is_cut_off_after_any_step_is_finished_by_the_same_request() throws Exception {
        Remembered person = new Remembered("corvath", "ilmensu");
        person.plant();
        Traces traces = traces("corvath|ilmensu");
        UUID id = UUID.randomUUID();
        int cutOff = 0;
        JsonPath state;
        do {
            interruption.after(cutOff);
            state = traces.erase(id, request("Corvath Ilmensu"));
            assertThat(state.getString("state")).isIn("interrupted", "done");
            assertThat(As.role(Roles.READER).get("/api/v1/audit/verify").jsonPath().getList("findings")).isEmpty();
            cutOff += 1;
        } while (state.getString("state").equals("interrupted"));
        assertThat(cutOff).isGreaterThan(4);
        assertNowhere(traces);
    }

    @Test
    void a_protected_source_is_forgotten_without_anybody_typing_its_names() throws Exception {
        String codeName = As.role(Roles.SOURCE_KEEPER).body("""
                {"slug":"orvinthal-desk","name":"Desk of Orvinthal Nemeq","aliases":["Nemeq again"],"kind":"witness",
                 "sites":["www.orvinthal.example"],"protection":"protected","reason":"A threat."}""").post("/api/v1/sources")
                .then().statusCode(201).extract().jsonPath().getString("codeName");
        As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").body("""
                {"slug":"orvinthal-desk","name":"Moved","kind":"witness","protection":"protected","reason":"It moved."}""")
                .put("/api/v1/sources/" + codeName).then().statusCode(200);
        Traces traces = traces("orvinthal|nemeq");
        assertThat(traces.inTables(database)).contains("audit_entry.state", "source.slug");

        JsonPath done = traces.erase(UUID.randomUUID(),
                "{\"source\":\"" + codeName + "\",\"reason\":\"The source asked to be forgotten.\"}");

        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertNowhere(traces);
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/" + codeName).statusCode()).isEqualTo(200);
    }

    @Test
    void what_would_break_the_records_or_keep_the_name_is_refused() {
        UUID id = UUID.randomUUID();
        for (String body : List.of("{\"spellings\":[\"Witness\"],\"reason\":\"x\"}",
                "{\"spellings\":[\"---\"],\"reason\":\"x\"}",
                "{\"spellings\":[\"Omar Xyz\"],\"reason\":\"For omar-xyz\"}", "{\"reason\":\"x\"}",
                "{\"source\":\"nobody-known\",\"reason\":\"x\"}", "{\"spellings\":[],\"reason\":\"x\"}",
                "{\"spellings\":[\"Omar Xyz\"],\"source\":\"a\",\"reason\":\"x\"}")) {
            As.role(Roles.ADMIN).body(body).put(traces("x").address(id)).then().statusCode(400);
        }
        As.role(Roles.ADMIN).get(traces("x").address(id)).then().statusCode(404);
    }

    private void assertNowhere(Traces traces) throws Exception {
        assertThat(traces.inTables(database)).isEmpty();
        assertThat(traces.inAnswers()).isEmpty();
        assertThat(traces.inTopic(Topics.SOURCES)).isEmpty();
        assertThat(traces.inTopic(Topics.REPORTS)).isEmpty();
        await().untilAsserted(() -> assertThat(
                As.role(Roles.READER).get("/api/v1/audit/verify").jsonPath().getList("findings")).isEmpty());
    }

    private static Traces traces(String words) {
        return new Traces(SERVICE, Pattern.compile("(?i)" + words));
    }

    private static String request(String spelling) {
        return "{\"spellings\":[\"" + spelling + "\"],\"reason\":\"The person asked for it.\"}";
    }

    private static String body(Remembered person) {
        return As.role(Roles.READER).get("/api/v1/reports/" + person.report()).jsonPath().getString("body");
    }

    private static List<String> search(String word) {
        return As.role(Roles.READER).get("/api/v1/reports?q=" + word).jsonPath().getList("items.id");
    }
}
