package org.vigil.incidents.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Topic;
import org.vigil.common.testing.Traces;
import org.vigil.incidents.Desk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Plants a name that nobody has, has it forgotten, and looks for it in all that there is. */
@QuarkusTest
@Order(1)
class ForgettingTest {

    private static final String DEAD_LETTERS = "vigil.incident-service.dead-letters.v1";
    private static final List<String> SEARCHES = List.of("/api/v1/actors?q=tasiqun", "/api/v1/places?q=Velmar+Tasiqun",
            "/api/v1/incidents?perpetrator=velmar-tasiqun-group", "/api/v1/incidents?format=csv",
            "/api/v1/incidents?format=hxl",
            "/api/v1/incidents?format=geojson", "/api/v1/incidents?format=ndjson");
    private static final UUID ID = UUID.fromString("019a1111-2222-7333-8444-5555abcd1234");

    @Inject
    AgroalDataSource database;

    private final Traces traces = new Traces("incident-service", Pattern.compile("(?i)velmar|tasiqun|فلمار"));

    @Test
    void a_name_that_was_erased_is_nowhere_and_the_trail_still_holds() throws Exception {
        actors();
        place();
        Desk.source("velmar-tasiqun-blog", "velmar-tasiqun-group", null);
        UUID incident = incident();
        int quote = claims(incident);
        deadLetter();
        messageThatWasSent();
        export();
        imported();
        merge();
        leases();
        String webhook = As.role(Roles.ADMIN).body("{\"url\":\"https://velmar-tasiqun.example/hook\"}").post("/api/v1/webhooks")
                .then().statusCode(201).extract().jsonPath().getString("id");
        assertThat(traces.inTables(database)).contains("webhook.url", "actor.slug", "actor.parent", "actor.aliases",
                "actor_name.folded",
                "place.names", "place_name.compact", "claim.statement", "claim.actors", "claim.reason", "incident.state",
                "incident.roles", "incident.place", "known_source.slug", "audit_entry.state", "audit_entry.reason",
                "audit_entry.made_by", "idempotency_key.body", "pg_stats", "export.definition", "export.ordered_by",
                "data_import.source", "data_import.file_name", "imported_row.columns", "merge.reason", "claim.leased_by",
                "claim.lease_given_by");
        assertThat(traces.inAnswers()).isNotEmpty();
        assertThat(SEARCHES).allMatch(this::answers);
        await().until(() -> !traces.inTopic(Topics.INCIDENTS).isEmpty() && !traces.inTopic(DEAD_LETTERS).isEmpty()
                && !traces.inTopic(Topics.IMPORTS).isEmpty());
        int others = Topic.all(DEAD_LETTERS).size() - traces.inTopic(DEAD_LETTERS).size();

        JsonPath done = traces.erase(ID,
                "{\"spellings\":[\"Velmar Tasiqun\",\"فلمار تاسقن\"],\"reason\":\"The person asked for it.\"}");

        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
        assertThat(traces.inTables(database)).isEmpty();
        assertThat(traces.inAnswers()).isEmpty();
        assertThat(SEARCHES).noneMatch(this::answers);
        assertThat(traces.inTopic(Topics.INCIDENTS)).isEmpty();
        assertThat(traces.inTopic(Topics.IMPORTS)).isEmpty();
        assertThat(traces.inTopic(DEAD_LETTERS)).isEmpty();
        assertThat(Topic.all(DEAD_LETTERS)).hasSizeGreaterThanOrEqualTo(others);
        assertThat(As.role(Roles.READER).get("/api/v1/audit/verify").jsonPath().getList("findings")).isEmpty();
        assertThat(done.getMap("counts")).containsKeys("actor", "place", "claim", "incident", "audit_entry", "dead letters",
                "events of " + Topics.INCIDENTS, "events of " + Topics.IMPORTS, "export", "data_import", "imported_row",
                "merge");
        assertThat(As.role(Roles.ADMIN).get("/api/v1/webhooks/" + webhook).jsonPath().getBoolean("paused")).isTrue();
        JsonPath now = Desk.incidentNow(incident);
        assertThat(now.getList("actors.actor")).containsExactly("erased-abcd1234-group");
        assertThat(As.role(Roles.READER).get("/api/v1/actors/erased-abcd1234-group").statusCode()).isEqualTo(200);
        assertThat(As.role(Roles.READER).get("/api/v1/actors/tasiq-sons-brigade").jsonPath().getString("parent"))
                .isEqualTo("erased-abcd1234-group");
        assertThat(now.getInt("claims.size()")).isEqualTo(quote);
    }

    private static void actors() {
        created(As.role(Roles.CURATOR).header("Idempotency-Key", UUID.randomUUID().toString()).body("""
                {"slug":"velmar-tasiqun-group","name":"Group of Velmar Tasiqun","kind":"rebel-group",
                 "names":[{"language":"ar","name":"جماعة فلمار تاسقن"}],"aliases":["Velmar Tasiqun's men"]}""")
                .post("/api/v1/actors"));
        created(As.role(Roles.CURATOR).body("""
                {"slug":"tasiq-sons-brigade","name":"A brigade","kind":"rebel-group","parent":"velmar-tasiqun-group"}""")
                .post("/api/v1/actors"));
    }

    private static void place() {
        created(As.role(Roles.CURATOR).body("""
                {"name":"House of Velmar Tasiqun","names":[{"language":"ar","name":"بيت فلمار تاسقن"}],"kind":"spot",
                 "country":"SY","lat":35.1,"lon":40.1,"reason":"Velmar Tasiqun lives there."}""").post("/api/v1/places"));
    }

    private static UUID incident() {
        String claim = Desk.claim(UUID.randomUUID(), "velmar-tasiqun-blog", "asserts", List.of("velmar-tasiqun-group/target"),
                Desk.killed("velmar-tasiqun-group", 1)).replace("al-Dashisha", "near Velmar Tasiqun's house");
        return Desk.incident(claim);
    }

    private static int claims(UUID incident) {
        UUID dismissed = Desk.recorded(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        created(as("velmar.tasiqun").body("{\"reason\":\"Velmar Tasiqun asked for it.\"}")
                .post("/api/v1/claims/" + dismissed + "/dismiss"));
        int revision = Desk.incidentNow(incident).getInt("revision");
        created(As.role(Roles.CURATOR).header("If-Match", "\"" + revision + "\"")
                .body("{\"status\":\"discounted\",\"reason\":\"Velmar Tasiqun was elsewhere.\"}")
                .post("/api/v1/incidents/" + incident + "/verification"));
        return Desk.incidentNow(incident).getInt("claims.size()");
    }

    private static RequestSpecification as(String name) {
        return As.nobody().auth().oauth2(As.token(Roles.CURATOR, name));
    }

    /** One that holds the name, and one beside it that does not. */
    private static void deadLetter() {
        for (String text : List.of("of Velmar Tasiqun", "of nobody")) {
            Topic.send(Topics.REPORTS, UUID.randomUUID().toString(), UUID.randomUUID().toString(), "org.vigil.report.filed",
                    "{\"headline\":\"A report " + text + "\"}");
        }
        await().until(() -> Topic.all(DEAD_LETTERS).stream().map(letter -> letter.value())
                .filter(value -> value.contains("A report of")).count() >= 2);
    }

    /** The row is gone, and the planner still knows what it read there. */
    private void messageThatWasSent() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into outbox (id, topic, type, key, known_at, data)
                    select gen_random_uuid(), topic, 'a', gen_random_uuid(), now(), topic
                    from (values ('of Velmar Tasiqun'), ('of nobody')) as message (topic)""");
            statement.execute("analyze outbox");
            statement.execute("delete from outbox where type = 'a'");
            connection.commit();
        }
    }

    private static void export() {
        created(as("velmar.tasiqun").body("{\"filter\":{\"perpetrator\":\"velmar-tasiqun-group\"},\"format\":\"csv\"}")
                .post("/api/v1/exports"));
    }

    /** Under the name of a file, as the data of a source, and in a cell. */
    private static void imported() {
        String file = "id,country,from,place,perpetrators\nv-1,SY,2021-03-04,House of Velmar Tasiqun,Group of Velmar Tasiqun\n";
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "velmar-tasiqun.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .formParam("format", "vigil").formParam("source", "velmar-tasiqun-blog").post("/api/v1/imports").then()
                .statusCode(202).extract().path("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/imports/" + id).jsonPath().getString("state").equals("done"));
    }

    private static void merge() {
        UUID one = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        UUID other = Desk.incident(Desk.claim(UUID.randomUUID(), Desk.slug("observer")));
        created(As.role(Roles.CURATOR).body("{\"from\":[\"" + one + "\"],\"into\":\"" + other
                + "\",\"reason\":\"Velmar Tasiqun says that they are one.\"}").post("/api/v1/merges"));
    }

    private static void leases() {
        String lease = "/api/v1/claims/" + Desk.recorded(Desk.claim(UUID.randomUUID(), Desk.slug("observer"))) + "/lease";
        created(as("velmar.tasiqun").put(lease));
        created(as("velmar.tasiqun").body("{\"to\":\"velmar tasiqun (deputy)\"}").post(lease + "/hand-over"));
    }

    private boolean answers(String search) {
        Response answer = As.role(Roles.ADMIN).get(search);
        assertThat(answer.statusCode()).as(search).isEqualTo(200);
        return traces.isIn(answer.asString());
    }

    private static Map<String, Object> created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer.jsonPath().getMap("$");
    }
}
