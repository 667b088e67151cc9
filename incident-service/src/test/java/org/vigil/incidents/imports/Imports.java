package org.vigil.incidents.imports;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What the tests of imports do over and over. */
final class Imports {

    private static final String PATH = "/api/v1/imports";

    private Imports() {
    }

    static Response send(String role, String format, String source, byte[] file, Map<String, String> more) {
        var form = As.role(role).contentType("multipart/form-data").multiPart("file", "data.csv", file, "text/csv")
                .formParam("format", format).formParam("source", source);
        more.forEach(form::formParam);
        return form.post(PATH);
    }

    /** Sends a file, which has to be accepted, and waits until every row has been dealt with. */
    static JsonPath done(String format, String source, String file) {
        return done(format, source, file, Map.of());
    }

    static JsonPath done(String format, String source, String file, Map<String, String> more) {
        String id = send(Roles.CURATOR, format, source, file.getBytes(StandardCharsets.UTF_8), more).then().statusCode(202)
                .extract().path("id");
        return ended(id);
    }

    static JsonPath get(String id) {
        return As.role(Roles.READER).get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    static JsonPath ended(String id) {
        return await().pollInterval(Duration.ofMillis(50)).until(() -> get(id),
                job -> !job.getString("state").equals("running"));
    }

    /** Read, created, updated, unchanged, rejected. */
    static List<Integer> counts(JsonPath job) {
        return List.of(job.getInt("rows.read"), job.getInt("rows.created"), job.getInt("rows.updated"),
                job.getInt("rows.unchanged"), job.getInt("rows.rejected"));
    }

    static List<Map<String, Object>> rows(JsonPath job, String query) {
        return As.role(Roles.READER).get(PATH + "/" + job.getString("id") + "/rows" + query).then().statusCode(200).extract()
                .jsonPath().getList("items");
    }

    /** The incident of the only row, or of the first. */
    static JsonPath incident(JsonPath job) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + rows(job, "").get(0).get("incident")).then().statusCode(200)
                .extract().jsonPath();
    }
}
