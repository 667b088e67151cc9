package org.vigil.sources.correlation;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import io.restassured.response.Response;

/** What goes out after a request, and after an event that came in. */
final class Announced {

    private Announced() {
    }

    static String slug() {
        return "data-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static Response register(String slug, Map<String, String> headers) {
        return As.role(Roles.SOURCE_KEEPER).headers(headers)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"A data set\",\"kind\":\"research\"}")
                .post("/api/v1/sources").then().statusCode(201).extract().response();
    }

    static ConsumerRecord<String, String> event(String topic, String key) {
        return await().until(() -> Topic.all(topic).stream().filter(event -> event.key().equals(key)).findFirst(),
                found -> found.isPresent()).orElseThrow();
    }

    /** As incident-service announces an import of that source. */
    static void sendImport(UUID id, String source, Map<String, String> headers) {
        Topic.send(Topics.IMPORTS, id.toString(), UUID.randomUUID().toString(), "org.vigil.import.announced",
                Contracts.examples("import").get(0).replace("01991f0d-0000-7000-8000-000000000001", id.toString())
                        .replace("\"ucdp\"", "\"" + source + "\""),
                headers);
    }
}
