package org.vigil.sources.source;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Topic;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What tests of the registry do again and again. */
final class Register {

    private Register() {
    }

    static String slug(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Registers a source; {@code more} are further fields, or empty. */
    static Response source(String slug, String name, String more) {
        return As.role(Roles.SOURCE_KEEPER).body(body(slug, name, more)).post("/api/v1/sources");
    }

    /** Registers one of which only the slug matters, under a name like no other. */
    static String plain(String start, String more) {
        String slug = slug(start);
        Response answer = source(slug, slug, more);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.asString());
        }
        return slug;
    }

    static String body(String slug, String name, String more) {
        return "{\"slug\":\"" + slug + "\",\"name\":\"" + name + "\",\"kind\":\"outlet\"" + (more.isEmpty() ? "" : "," + more)
                + "}";
    }

    static JsonPath shown(String path) {
        return As.role(Roles.READER).get(path).jsonPath();
    }

    static Response merge(String from, String into) {
        return As.role(Roles.SOURCE_KEEPER).body("{\"from\":[\"" + from + "\"],\"into\":\"" + into
                + "\",\"reason\":\"One newsroom writes both.\"}").post("/api/v1/source-merges");
    }

    static Response undo(String merge) {
        return As.role(Roles.SOURCE_KEEPER).header("If-Match", "\"1\"").queryParam("reason", "They have parted.")
                .delete("/api/v1/source-merges/" + merge);
    }

    /** The events of a source, in their order, once there are so many. */
    static List<String> events(String id, int atLeast) {
        return await().until(() -> Topic.all(Topics.SOURCES).stream().filter(event -> event.key().equals(id))
                .map(event -> event.value()).toList(), events -> events.size() >= atLeast);
    }
}
