package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.killed;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What is sent keeps the contract, and everything that the contracts allow is understood. */
@QuarkusTest
class ContractTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void each_revision_of_an_incident_is_announced_as_the_contract_has_it() {
        String group = Desk.actor(slug("group"), null);
        String outlet = slug("outlet");
        UUID report = UUID.randomUUID();
        UUID incident = Desk.incident(Desk.claim(report, outlet, "asserts", List.of(group + "/perpetrator"),
                killed("all", 0) + ",{\"group\":\"all\",\"outcome\":\"wounded\"}"));
        Desk.sendReport(report, 1, outlet, "original", report);
        Desk.sendSource(UUID.randomUUID(), 1, outlet, null, null);
        int revision = Desk.awaitDerived(incident, "reported").getInt("revision");
        As.role(Roles.CURATOR).header("If-Match", "\"" + revision + "\"")
                .body("{\"status\":\"confirmed\",\"basis\":\"evidence-reviewed\",\"reason\":\"There are pictures of it.\"}")
                .post("/api/v1/incidents/" + incident + "/verification").then().statusCode(200);

        List<ConsumerRecord<String, String>> events = awaitEvents(incident, revision + 1);

        assertThat(events).allSatisfy(e -> assertThat(Contracts.violations("incident", e.value())).isEmpty());
        assertThat(events).extracting(e -> JsonPath.from(e.value()).getInt("revision"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, revision + 1).boxed().toList());
        assertThat(events).extracting(e -> header(e, "ce_type")).first().isEqualTo("org.vigil.incident.recorded");
        assertThat(events).extracting(e -> header(e, "ce_type")).last().isEqualTo("org.vigil.incident.revised");
        ConsumerRecord<String, String> last = events.get(revision);
        assertThat(header(last, "ce_source")).isEqualTo("/vigil/incident-service");
        assertThat(header(last, "ce_subject")).isEqualTo(incident.toString());
        assertThat(header(last, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(last, "content-type")).isEqualTo("application/json");
        JsonPath sent = JsonPath.from(last.value());
        JsonPath shown = Desk.incidentNow(incident);
        for (String field : List.of("id", "revision", "knownAt", "verification", "when", "where", "actors", "casualties",
                "claims",
                "origins", "externalIds", "mergedInto", "category", "eventType", "violenceType")) {
            assertThat((Object) sent.get(field)).as(field).isEqualTo(shown.get(field));
        }
        assertThat(header(last, "ce_time")).isEqualTo(shown.getString("knownAt"));
    }

    @Test
    void a_refill_sends_the_same_revisions_again() {
        UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), slug("speaker")));
        Desk.add(incident, Desk.claim(UUID.randomUUID(), slug("speaker")));
        List<ConsumerRecord<String, String>> before = awaitEvents(incident, 2);

        As.role(Roles.ADMIN).post("/api/v1/operations/incident-service/refill").then().statusCode(202);

        List<ConsumerRecord<String, String>> after = awaitEvents(incident, 4);
        assertThat(after.subList(2, 4)).extracting(ConsumerRecord::value)
                .containsExactlyElementsOf(before.stream().map(ConsumerRecord::value).toList());
        assertThat(after.subList(2, 4)).extracting(e -> header(e, "ce_id"))
                .containsExactlyElementsOf(before.stream().map(e -> header(e, "ce_id")).toList());
    }

    @Test
    void every_example_of_a_source_is_understood_also_with_a_field_that_is_not_known() throws Exception {
        for (String example : Contracts.examples("source")) {
            ObjectNode data = fresh(example);
            String slug = slug("example");
            data.put("slug", slug);
            send(Topics.SOURCES, "org.vigil.source." + data.get("change").asText(), data);

            UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug));
            await().until(() -> !pending(claim).contains("source"));
        }
    }

    @Test
    void every_example_of_a_report_is_understood_also_with_a_field_that_is_not_known() throws Exception {
        for (String example : Contracts.examples("report")) {
            ObjectNode data = fresh(example);
            send(Topics.REPORTS, "org.vigil.report." + data.get("change").asText(), data);

            UUID claim = Desk.recorded(Desk.claim(UUID.fromString(data.get("id").asText()), slug("speaker")));
            await().until(() -> !pending(claim).contains("report"));
        }
    }

    @Test
    void an_older_revision_that_arrives_late_changes_nothing() {
        UUID id = UUID.randomUUID();
        String now = slug("now");
        String then = slug("then");
        Desk.sendSource(id, 2, now, null, null);
        Desk.sendSource(id, 1, then, null, null);
        Desk.source(slug("after"), null, null);
        UUID current = Desk.recorded(Desk.claim(UUID.randomUUID(), now));

        await().until(() -> !pending(current).contains("source"));
        assertThat(pending(Desk.recorded(Desk.claim(UUID.randomUUID(), then)))).contains("source");
    }

    private ObjectNode fresh(String example) throws Exception {
        ObjectNode data = (ObjectNode) json.readTree(example);
        data.put("id", UUID.randomUUID().toString());
        data.putObject("notKnownYet").put("deep", 1);
        return data;
    }

    private static void send(String topic, String type, ObjectNode data) {
        Topic.send(topic, data.get("id").asText(), UUID.randomUUID().toString(), type, data.toString());
    }

    private static List<String> pending(UUID claim) {
        return As.role(Roles.READER).get("/api/v1/claims/" + claim).jsonPath().getList("pending.kind", String.class);
    }

    private static List<ConsumerRecord<String, String>> awaitEvents(UUID incident, int count) {
        await().until(() -> eventsOf(incident).size() == count);
        return eventsOf(incident);
    }

    private static List<ConsumerRecord<String, String>> eventsOf(UUID incident) {
        return Topic.all(Topics.INCIDENTS).stream().filter(e -> e.key().equals(incident.toString())).toList();
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
