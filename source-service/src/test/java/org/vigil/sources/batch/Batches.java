package org.vigil.sources.batch;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Sends batches as a reporter and reads what becomes of them. */
final class Batches {

    static final String PATH = "/api/v1/report-batches";

    private Batches() {
    }

    static Response send(String role, String type, byte[] body, boolean dryRun) {
        return As.role(role).contentType(type).body(body).post(PATH + "?dryRun=" + dryRun);
    }

    /** Sends lines of JSON, which has to be accepted, and answers the batch's id. */
    static String ndjson(List<String> lines) {
        return send(Roles.REPORTER, "application/x-ndjson", String.join("\n", lines).getBytes(StandardCharsets.UTF_8), false)
                .then().statusCode(202).extract().path("id");
    }

    static JsonPath get(String id) {
        return As.role(Roles.READER).get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath ended(String id) {
        return await().pollInterval(Duration.ofMillis(50)).until(() -> get(id),
                batch -> !List.of("waiting", "running").contains(batch.getString("state")));
    }

    /** Read, created, revised, unchanged, rejected. */
    static List<Integer> counts(JsonPath batch) {
        return List.of(batch.getInt("rows.read"), batch.getInt("rows.created"), batch.getInt("rows.revised"),
                batch.getInt("rows.unchanged"), batch.getInt("rows.rejected"));
    }

    static List<Map<String, Object>> rows(String id, String query) {
        return As.role(Roles.READER).get(PATH + "/" + id + "/rows" + query).then().statusCode(200).contentType(ContentType.JSON)
                .extract().jsonPath().getList("items");
    }

    static void register(String slug, String protection) {
        As.role(Roles.SOURCE_KEEPER)
                .body("{\"slug\":\"" + slug + "\",\"name\":\"An outlet\",\"kind\":\"outlet\",\"protection\":\""
                        + protection + "\"}")
                .post("/api/v1/sources").then().statusCode(201);
    }

    /** A source's reports, all of them. */
    static List<Map<String, Object>> reports(String source) {
        return As.role(Roles.ADMIN).get("/api/v1/reports?limit=1000&source=" + source).then().statusCode(200).extract()
                .jsonPath()
                .getList("items");
    }
}
