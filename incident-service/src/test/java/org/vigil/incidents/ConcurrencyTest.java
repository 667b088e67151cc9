package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Many curators at once. */
@QuarkusTest
class ConcurrencyTest {

    private static final int CLAIMS = 100;

    @Test
    void a_hundred_claims_attached_to_one_incident_at_once_are_all_there() throws Exception {
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID report = Desk.originalReport(outlet);
        UUID incident = Desk.incident(Desk.claim(report, outlet));
        List<UUID> claims = IntStream.range(0, CLAIMS).mapToObj(i -> Desk.recorded(Desk.claim(report, outlet))).toList();

        List<Integer> answers = Together.ask(claims.stream().<Callable<Integer>> map(
                claim -> () -> Desk.attach(claim, "{\"incident\":\"" + incident + "\"}").statusCode()).toList());

        assertThat(answers).containsOnly(200);
        JsonPath now = Desk.incidentNow(incident);
        assertThat(now.getList("claims.id", UUID.class)).hasSize(CLAIMS + 1).containsAll(claims);
        assertThat(now.getInt("revision")).isEqualTo(CLAIMS + 1);
        List<Integer> revisions = As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions?limit=1000")
                .jsonPath().getList("items.revision", Integer.class);
        assertThat(revisions).containsExactlyElementsOf(
                IntStream.iterate(CLAIMS + 1, i -> i >= 1, i -> i - 1).boxed().toList());
    }

    @Test
    void of_two_actors_of_one_slug_at_once_one_is_recorded() throws Exception {
        for (int i = 0; i < 10; i++) {
            String slug = slug("actor");
            Callable<Integer> actor = () -> As.role(Roles.CURATOR)
                    .body("{\"slug\":\"" + slug + "\",\"name\":\"An actor\",\"kind\":\"civilians\"}")
                    .post("/api/v1/actors").statusCode();

            assertThat(Together.ask(List.of(actor, actor))).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void the_same_request_sent_many_times_with_one_key_is_done_once() throws Exception {
        UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));
        String key = UUID.randomUUID().toString();
        Callable<String> attach = () -> As.role(Roles.CURATOR).header("Idempotency-Key", key).body("{\"new\":true}")
                .post("/api/v1/claims/" + claim + "/attach").then().statusCode(200).extract().jsonPath()
                .getString("incident");

        List<String> incidents = Together.ask(List.of(attach, attach, attach, attach));

        assertThat(incidents).containsOnly(incidents.get(0));
    }
}
