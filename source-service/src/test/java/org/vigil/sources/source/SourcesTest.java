package org.vigil.sources.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class SourcesTest {

    @Test
    void a_registered_source_is_shown_and_announced() {
        String slug = slug("sdf-media");
        Response answer = register(source(slug, "\"reliability\":\"C\",\"voiceOf\":\"sdf\",\"languages\":[\"ar\",\"en\"]"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/v1/sources/" + slug);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");

        JsonPath shown = As.role(Roles.READER).get("/api/v1/sources/" + slug).jsonPath();
        assertThat(shown.getString("reliability")).isEqualTo("C");
        assertThat(shown.getList("languages")).containsExactly("ar", "en");
        assertThat(shown.getString("protection")).isEqualTo("public");

        List<ConsumerRecord<String, String>> events = eventsOf(answer.jsonPath().getString("id"), 1);
        assertThat(Contracts.violations("source", events.get(0).value())).isEmpty();
        assertThat(JsonPath.from(events.get(0).value()).getString("slug")).isEqualTo(slug);
    }

    @Test
    void a_source_that_cannot_be_judged_is_F() {
        String slug = slug("unjudged");
        assertThat(register(source(slug, null)).jsonPath().getString("reliability")).isEqualTo("F");
    }

    @Test
    void a_slug_is_given_once() {
        String slug = slug("once");
        assertThat(register(source(slug, null)).statusCode()).isEqualTo(201);
        assertThat(register(source(slug, null)).statusCode()).isEqualTo(409);
    }

    @Test
    void a_change_needs_the_revision_it_was_made_on_and_a_reason_for_a_new_judgement() {
        String slug = slug("judged");
        register(source(slug, "\"reliability\":\"F\""));
        String change = source(slug, "\"reliability\":\"B\",\"reason\":\"Its figures of 2025 were confirmed.\"");
        String path = "/api/v1/sources/" + slug;

        assertThat(As.role(Roles.SOURCE_KEEPER).body(change).put(path).statusCode()).isEqualTo(428);
        assertThat(As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"7\"").body(change).put(path).statusCode()).isEqualTo(412);
        Response unexplained = As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"")
                .body(source(slug, "\"reliability\":\"B\"")).put(path);
        assertThat(unexplained.jsonPath().getString("violations[0].field")).isEqualTo("reason");
        Response changed = As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").body(change).put(path);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");

        JsonPath history = As.role(Roles.READER).get(path + "/history").jsonPath();
        assertThat(history.getList("items.revision")).containsExactly(2, 1);
        assertThat(history.getString("items[0].by")).isEqualTo("test-source-keeper");
        assertThat(history.getString("items[0].reason")).isEqualTo("Its figures of 2025 were confirmed.");
        assertThat(history.getString("items[0].before.reliability")).isEqualTo("F");
        assertThat(history.getString("items[0].after.reliability")).isEqualTo("B");
        assertThat(eventsOf(changed.jsonPath().getString("id"), 2)).hasSize(2);
    }

    @Test
    void nobody_owns_himself() {
        String above = slug("above");
        String below = slug("below");
        register(source(above, null));
        register(source(below, "\"owner\":\"" + above + "\""));
        Response circle = As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"")
                .body(source(above, "\"owner\":\"" + below + "\"")).put("/api/v1/sources/" + above);
        assertThat(circle.jsonPath().getString("violations[0].field")).isEqualTo("owner");
    }

    @Test
    void a_protected_source_is_known_by_its_code_name_to_all_but_source_keepers() {
        String slug = slug("hidden");
        Response registered = register(
                """
                        {"slug":"%s","name":"Name to be hidden","kind":"witness","country":"SY","languages":["ku"],"licence":"by a nod under the oak",
                         "protection":"protected","reason":"Named in a threat."}"""
                        .formatted(slug));
        String id = registered.jsonPath().getString("id");
        String codeName = registered.jsonPath().getString("codeName");
        assertThat(codeName).startsWith("code-");

        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.CURATOR)) {
            assertThat(As.role(role).get("/api/v1/sources/" + slug).statusCode()).isEqualTo(404);
            for (String path : List.of("/api/v1/sources/" + codeName, "/api/v1/sources/" + id, "/api/v1/sources?limit=1000",
                    "/api/v1/sources/" + codeName + "/history")) {
                assertThat(As.role(role).get(path).asString()).contains(codeName)
                        .doesNotContain(slug, "Name to be hidden", "by a nod under the oak", "\"ku\"", "threat");
            }
        }
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/" + codeName).jsonPath().getString("slug"))
                .isEqualTo(slug);
        assertThat(eventsOf(id, 1)).allSatisfy(event -> {
            assertThat(event.value()).contains(codeName).doesNotContain(slug, "Name to be hidden", "by a nod under the oak",
                    "\"ku\"");
            assertThat(Contracts.violations("source", event.value())).isEmpty();
        });
    }

    @Test
    void a_protected_owner_is_named_nowhere_in_what_it_owns() {
        String owner = slug("hidden-owner");
        String codeName = register(source(owner, "\"protection\":\"protected\"")).jsonPath().getString("codeName");
        String owned = slug("owned");
        String id = register(source(owned, "\"owner\":\"" + owner + "\"")).jsonPath().getString("id");
        for (String path : List.of("/api/v1/sources/" + owned, "/api/v1/sources/" + owned + "/history")) {
            assertThat(As.role(Roles.CURATOR).get(path).asString()).contains(codeName).doesNotContain(owner);
            assertThat(As.role(Roles.SOURCE_KEEPER).get(path).asString()).contains(owner);
        }
        assertThat(eventsOf(id, 1)).allSatisfy(event -> assertThat(event.value()).contains(codeName).doesNotContain(owner));
    }

    @Test
    void a_report_of_a_protected_source_gives_neither_its_name_nor_its_address() {
        String slug = slug("hidden-outlet");
        register(source(slug, "\"protection\":\"protected\""));
        String id = As.role(Roles.ADMIN)
                .body("""
                        {"source":"%1$s","url":"https://%1$s.example/item","publishedAt":"2026-03-02","attributedTo":["%1$s"]}"""
                        .formatted(slug))
                .post("/api/v1/reports").jsonPath().getString("id");
        for (String path : List.of("/api/v1/reports/" + id, "/api/v1/reports/" + id + "/revisions",
                "/api/v1/reports?limit=1000")) {
            assertThat(As.role(Roles.CURATOR).get(path).asString()).contains(id).doesNotContain(slug);
        }
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/reports/" + id).asString()).contains("https://" + slug);
        await().until(() -> Topic.all(Topics.REPORTS).stream().anyMatch(event -> event.key().equals(id)));
        assertThat(Topic.all(Topics.REPORTS)).noneSatisfy(event -> assertThat(event.value()).contains(slug));
    }

    @Test
    void protection_is_decided_once_because_a_name_cannot_be_called_back() {
        String slug = slug("open");
        register(source(slug, null));
        Response refused = As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"")
                .body(source(slug, "\"protection\":\"protected\",\"reason\":\"r\"")).put("/api/v1/sources/" + slug);
        assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("protection");
    }

    @Test
    void of_many_who_register_one_slug_at_once_one_succeeds_and_the_others_are_told_so() {
        String slug = slug("race");
        List<Integer> answers = IntStream.range(0, 12).parallel()
                .mapToObj(i -> register(source(slug, null)).statusCode()).toList();
        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void the_same_request_sent_twice_with_one_key_registers_one_source() {
        String slug = slug("twice");
        String key = UUID.randomUUID().toString();
        Response first = As.role(Roles.SOURCE_KEEPER).header("Idempotency-Key", key).body(source(slug, null))
                .post("/api/v1/sources");
        Response second = As.role(Roles.SOURCE_KEEPER).header("Idempotency-Key", key).body(source(slug, null))
                .post("/api/v1/sources");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));

        Response other = As.role(Roles.SOURCE_KEEPER).header("Idempotency-Key", key).body(source(slug("other"), null))
                .post("/api/v1/sources");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void a_refusal_is_not_remembered() {
        String slug = slug("refused");
        String key = UUID.randomUUID().toString();
        String owned = source(slug, "\"owner\":\"" + slug + "-owner\"");
        assertThat(As.role(Roles.SOURCE_KEEPER).header("Idempotency-Key", key).body(owned).post("/api/v1/sources").statusCode())
                .isEqualTo(400);
        register(source(slug + "-owner", null));
        assertThat(As.role(Roles.SOURCE_KEEPER).header("Idempotency-Key", key).body(owned).post("/api/v1/sources").statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_list_is_read_page_by_page_without_gap_or_repetition() {
        String voice = slug("voice");
        for (int i = 0; i < 5; i++) {
            register(source(slug("page"), "\"voiceOf\":\"" + voice + "\""));
        }
        Response first = As.role(Roles.READER).get("/api/v1/sources?voiceOf=" + voice + "&limit=2");
        List<String> ids = new ArrayList<>(first.jsonPath().getList("items.id"));
        Response page = first;
        while (page.header("Link") != null) {
            String next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
            page = As.role(Roles.READER).get(next);
            ids.addAll(page.jsonPath().getList("items.id"));
        }
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(page.jsonPath().getString("next")).isNull();
    }

    private static Response register(String body) {
        return As.role(Roles.SOURCE_KEEPER).body(body).post("/api/v1/sources");
    }

    private static String source(String slug, String more) {
        return "{\"slug\":\"" + slug + "\",\"name\":\"A source\",\"kind\":\"outlet\"" + (more == null ? "" : "," + more) + "}";
    }

    private static String slug(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static List<ConsumerRecord<String, String>> eventsOf(String id, int atLeast) {
        return await().until(() -> Topic.all(Topics.SOURCES).stream().filter(event -> event.key().equals(id)).toList(),
                events -> events.size() >= atLeast);
    }
}
