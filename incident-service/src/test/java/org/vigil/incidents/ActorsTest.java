package org.vigil.incidents;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;

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
