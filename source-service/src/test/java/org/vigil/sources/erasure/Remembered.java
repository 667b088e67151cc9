package org.vigil.sources.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A person who never was, in every kind of text that the service takes. */
final class Remembered {

    private final String first;
    private final String second;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private String report;
    private String clip;
    private String sha256;

    Remembered(String first, String second) {
        this.first = first;
        this.second = second;
    }

    String report() {
        return report;
    }

    /** Where a page that names the person is. */
    String evidence() {
        return "/api/v1/reports/" + clip + "/evidence/" + sha256;
    }

    String slug() {
        return first + "-" + second + "-" + mark;
    }

    String mark() {
        return mark;
    }

    void plant() {
        String name = Character.toUpperCase(first.charAt(0)) + first.substring(1) + " "
                + Character.toUpperCase(second.charAt(0)) + second.substring(1);
        created(As.role(Roles.SOURCE_KEEPER).body("""
                {"slug":"%1$s","name":"Office of %2$s","aliases":["%2$s's office","مكتب %2$s"],"kind":"witness",
                 "sites":["%3$s%4$s-%5$s.example"],"licence":"by word of %2$s","reason":"%2$s asked for it."}"""
                .formatted(slug(), name, first, second, mark)).post("/api/v1/sources"));
        created(As.role(Roles.SOURCE_KEEPER).body("""
                {"slug":"outlet-%s","name":"An outlet","kind":"outlet"}""".formatted(mark)).post("/api/v1/sources"));
        created(As.role(Roles.SOURCE_KEEPER).body("""
                {"url":"https://%s%s-%s.example/feed.xml","paused":true}""".formatted(first, second, mark))
                .post("/api/v1/sources/" + slug() + "/feeds"));
        String item = """
                {"source":"%1$s","headline":"Bridge closed, says %2$s","url":"https://a.example/%3$s/%4$s-%5$s?q=%4$s%%20%5$s",
                 "externalId":"item of %2$s %3$s","publishedAt":"2026-03-02","language":"en","attributedTo":["%1$s"],
                 "body":"The bridge %3$s is closed.\\n%2$s said so on Monday, and %6$s%7$s again."}"""
                .formatted(slug(), name, mark, first, second, first, second);
        JsonPath filed = created(
                As.role(Roles.ADMIN).header("Idempotency-Key", name + " " + mark).body(item).post("/api/v1/reports"));
        report = filed.getString("id");
        revise(filed.getInt("revision"), item.replace("closed", "open"), name);
        page(name);
        batch(name);
    }

    private void revise(int revision, String item, String name) {
        JsonPath revised = created(As.role(Roles.ADMIN).header("If-Match", "\"" + revision + "\"")
                .body("{\"item\":" + item + ",\"reason\":\"As " + name + " corrected.\"}").put("/api/v1/reports/" + report));
        created(As.role(Roles.ADMIN).header("If-Match", "\"" + revised.getInt("revision") + "\"")
                .body("{\"lineage\":\"original\",\"reason\":\"Told by " + name + ".\"}")
                .put("/api/v1/reports/" + report + "/lineage"));
    }

    private void page(String name) {
        String bold = "<b>" + name.replace(" ", "</b> <i>") + "</i>";
        JsonPath answer = created(As.role(Roles.ADMIN).contentType("text/html; charset=utf-8").body("""
                <html><head><title>Market day %1$s</title></head><body><article><h1>Market day %1$s</h1><p>The market opens on \
                Thursday, and the road to it is open again after the repair of its bridge, says %2$s for the town.</p>\
                </article></body></html>""".formatted(mark, bold))
                .post("/api/v1/clips?source=outlet-" + mark + "&publishedAt=2026-03-04&url=https://a.example/market/" + mark));
        clip = answer.getString("report");
        sha256 = answer.getString("sha256");
    }

    private void batch(String name) {
        String id = created(As.role(Roles.ADMIN).contentType("application/x-ndjson").body("""
                {"source":"outlet-%1$s","publishedAt":"2026-03-05","headline":"%2$s opens a school %1$s"}
                {"source":"outlet-%1$s","publishedAt":"a day of %2$s"}
                """.formatted(mark, name).getBytes(StandardCharsets.UTF_8)).post("/api/v1/report-batches")).getString("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/report-batches/" + id).jsonPath().getString("state"),
                "done"::equals);
    }

    private static JsonPath created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer.jsonPath();
    }
}
