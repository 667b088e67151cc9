package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ActorsTest {

    @Test
    void an_actor_is_recorded_with_its_names() {
        String slug = slug("sdf");
        As.role(Roles.CURATOR).body("""
                {"slug":"%s","name":"Syrian Democratic Forces","names":[{"language":"ar","name":"قوات سوريا الديمقراطية"}],
                 "aliases":["SDF"],"kind":"rebel-group","parent":null,"activeFrom":2015,"activeTo":null}""".formatted(slug))
                .post("/api/v1/actors").then().statusCode(201).header("ETag", "\"1\"")
                .header("Location", endsWith("/api/v1/actors/" + slug))
                .body("names[0].name", equalTo("قوات سوريا الديمقراطية")).body("aliases[0]", equalTo("SDF"))
                .body("kind", equalTo("rebel-group")).body("activeFrom", equalTo(2015)).body("activeTo", equalTo(null));
        As.role(Roles.READER).get("/api/v1/actors/" + slug).then().statusCode(200).header("ETag", "\"1\"")
                .body("slug", equalTo(slug));
    }

    @Test
    void a_slug_is_taken_once() {
        String slug = Desk.actor(slug("sdf"), null);

        As.role(Roles.CURATOR).body("{\"slug\":\"" + slug + "\",\"name\":\"Another\",\"kind\":\"civilians\"}")
                .post("/api/v1/actors").then().statusCode(409);
    }

    @Test
    void a_change_names_the_revision_that_was_read() {
        String slug = Desk.actor(slug("sdf"), null);
        String body = "{\"slug\":\"" + slug + "\",\"name\":\"New name\",\"kind\":\"civilians\",\"reason\":\"It was renamed.\"}";

        As.role(Roles.CURATOR).body(body).put("/api/v1/actors/" + slug).then().statusCode(428);
        As.role(Roles.CURATOR).header("If-Match", "\"2\"").body(body).put("/api/v1/actors/" + slug).then().statusCode(412);
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body(body).put("/api/v1/actors/" + slug).then().statusCode(200)
                .header("ETag", "\"2\"").body("name", equalTo("New name"));
        As.role(Roles.CURATOR).header("If-Match", "\"2\"").body(body.replace(slug, slug + "-x"))
                .put("/api/v1/actors/" + slug).then().statusCode(400).body("violations[0].field", equalTo("slug"));
    }

    @Test
    void nobody_is_above_himself() {
        String top = Desk.actor(slug("top"), null);
        String middle = Desk.actor(slug("middle"), top);
        String low = Desk.actor(slug("low"), middle);

        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body("{\"slug\":\"" + top + "\",\"name\":\"Top\",\"kind\":\"civilians\",\"parent\":\"" + low + "\"}")
                .put("/api/v1/actors/" + top).then().statusCode(400).body("violations[0].field", equalTo("parent"));
    }

    @Test
    void an_actor_is_found_by_the_beginning_of_any_word_of_any_of_its_names() {
        String mark = "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
        String slug = slug("found");
        As.role(Roles.CURATOR)
                .body("""
                        {"slug":"%s","name":"Ĥarakat %s Brigade","names":[{"language":"ar","name":"لِواء %s الأَحرار"}],
                         "aliases":["Şehîd %s"],"kind":"rebel-group","activeFrom":2013,"activeTo":2017}""".formatted(slug, mark,
                        mark, mark))
                .post("/api/v1/actors").then().statusCode(201);

        assertThat(found("q=harakat " + mark)).containsExactly(slug);
        assertThat(found("q=" + mark.toUpperCase(Locale.ROOT) + " brig")).containsExactly(slug);
        assertThat(found("q=لواء " + mark + " الاحرار")).containsExactly(slug);
        assertThat(found("q=" + mark + " الا")).containsExactly(slug);
        assertThat(found("q=sehid " + mark)).containsExactly(slug);
        assertThat(found("q=" + slug)).containsExactly(slug);
        assertThat(found("q=" + mark + "&kind=rebel-group&year=2013")).containsExactly(slug);
        assertThat(found("q=" + mark + "&year=2018")).isEmpty();
        assertThat(found("q=" + mark + "&kind=civilians")).isEmpty();
        assertThat(found("q=arakat " + mark)).as("the middle of a word").isEmpty();

        As.role(Roles.CURATOR).header("If-Match", "\"1\"")
                .body("{\"slug\":\"" + slug + "\",\"name\":\"Another name\",\"kind\":\"rebel-group\"}")
                .put("/api/v1/actors/" + slug).then().statusCode(200);
        assertThat(found("q=" + mark)).as("a name that it no longer has").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "q=%20-%20", "year=15", "year=soon" })
    void what_actors_cannot_be_looked_for_by_is_named(String query) {
        As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/actors?" + query).then().statusCode(400)
                .body("violations[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void each_revision_of_an_actor_tells_what_it_changed_and_what_was_known_then() {
        String slug = Desk.actor(slug("sdf"), null);
        String parent = Desk.actor(slug("parent"), null);
        Instant then = Instant.parse(As.role(Roles.READER).get("/api/v1/actors/" + slug).jsonPath().getString("knownAt"));
        As.role(Roles.CURATOR).header("If-Match", "\"1\"").body("""
                {"slug":"%s","name":"New name","aliases":["SDF"],"kind":"rebel-group","parent":"%s","activeFrom":2015,
                 "reason":"It was renamed."}""".formatted(slug, parent)).put("/api/v1/actors/" + slug).then().statusCode(200);

        JsonPath revision = As.role(Roles.READER).get("/api/v1/actors/" + slug + "/revisions/2").then().statusCode(200)
                .extract()
                .jsonPath();
        assertThat(revision.getString("reason")).isEqualTo("It was renamed.");
        assertThat(revision.getString("before.name")).isEqualTo("An actor");
        assertThat(revision.getList("changes.says", String.class)).containsExactly("Name: from An actor to New name.",
                "The alias SDF was added.", "Parent: " + parent + " is new.", "Active from: 2015 is new.");
        assertThat(As.role(Roles.READER).get("/api/v1/actors/" + slug + "/revisions").jsonPath().getList("items.change"))
                .containsExactly("revised", "recorded");
        As.role(Roles.READER).get("/api/v1/actors/" + slug + "/revisions/3").then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/actors/" + slug + "?asOf=" + then).then().statusCode(200)
                .body("name", equalTo("An actor")).body("knownAt", equalTo(As.role(Roles.READER)
                        .get("/api/v1/actors/" + slug + "/revisions/1").jsonPath().getString("knownAt")));
        As.role(Roles.READER).get("/api/v1/actors/" + slug + "?asOf=" + then.minusSeconds(1)).then().statusCode(404);
    }

    @Test
    void a_claim_that_names_an_actor_outside_its_years_is_taken_with_a_warning() {
        String slug = slug("young");
        As.role(Roles.CURATOR).body("{\"slug\":\"" + slug + "\",\"name\":\"x\",\"kind\":\"rebel-group\",\"activeFrom\":2021}")
                .post("/api/v1/actors").then().statusCode(201);
        String ofAllYears = Desk.actor(slug("old"), null);

        UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts",
                List.of(ofAllYears + "/target", slug + "/perpetrator"), ""));

        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().statusCode(200)
                .body("warnings.field", equalTo(List.of("actors[1].actor")))
                .body("warnings[0].message",
                        equalTo(slug + " is recorded as active from 2021 on, and this is of 2020; check the "
                                + "actor, the day, or the actor's years"));
        As.role(Roles.READER).get("/api/v1/claims?actor=" + slug).then().body("items[0].warnings.size()", equalTo(1));
    }

    private static List<String> found(String query) {
        String[] parts = query.split("&", -1);
        RequestSpecification request = As.role(Roles.READER);
        for (String part : parts) {
            String[] parameter = part.split("=", 2);
            request = request.queryParam(parameter[0], parameter[1]);
        }
        return request.get("/api/v1/actors").then().statusCode(200).extract().jsonPath().getList("items.slug", String.class);
    }

    record Case(String field, String body) {
    }

    static Stream<Case> wrong() {
        return Stream.of(
                new Case("slug", "{\"slug\":\"The SDF\",\"name\":\"x\",\"kind\":\"civilians\"}"),
                new Case("name", "{\"slug\":\"x\",\"name\":\" \",\"kind\":\"civilians\"}"),
                new Case("kind", "{\"slug\":\"x\",\"name\":\"x\"}"),
                new Case("kind", "{\"slug\":\"x\",\"name\":\"x\",\"kind\":\"army\"}"),
                new Case("parent", "{\"slug\":\"x\",\"name\":\"x\",\"kind\":\"civilians\",\"parent\":\"nobody-recorded-me\"}"),
                new Case("parent", "{\"slug\":\"x\",\"name\":\"x\",\"kind\":\"civilians\",\"parent\":\"x\"}"),
                new Case("activeFrom",
                        "{\"slug\":\"x\",\"name\":\"x\",\"kind\":\"civilians\",\"activeFrom\":2016,\"activeTo\":2015}"),
                new Case("names[0].language",
                        "{\"slug\":\"x\",\"name\":\"x\",\"kind\":\"civilians\",\"names\":[{\"language\":\"\",\"name\":\"y\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_an_actor_cannot_be_is_named(Case given) {
        As.role(Roles.CURATOR).body(given.body()).post("/api/v1/actors").then().statusCode(400)
                .body("violations[0].field", equalTo(given.field()));
    }
}
