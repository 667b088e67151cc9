package org.vigil.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A curator's requests. */
final class CurationDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;

    CurationDesk(Suite suite) {
        this.suite = suite;
    }

    /** What a request came to. */
    record Answer(int status, JsonNode body) {

        String text(String field) {
            return body.get(field).textValue();
        }
    }

    Answer post(String path, Object body) {
        return send("POST", path, null, body);
    }

    Answer send(String method, String path, Integer revision, Object body) {
        return send("curator", method, path, revision, body);
    }

    Answer send(String role, String method, String path, Integer revision, Object body) {
        try {
            HttpResponse<String> answer = suite.send(role, method, path, body == null ? null : JSON.writeValueAsString(body),
                    revision == null ? Map.of() : Map.of("If-Match", "\"" + revision + "\""));
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(path + " was answered with something else than JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request that has to succeed. */
    JsonNode done(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError("The answer was " + answer.status() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Records a claim on the sequence's own group and answers its id. */
    String record(Map<String, String> reports, String group, Telling telling, String stance, String statedAt, Facts facts,
            List<Line> lines) {
        Map<String, Object> claim = facts(facts, group);
        claim.put("report", reports.get(telling.report));
        claim.put("speaker", telling.speaker);
        claim.put("stance", stance);
        claim.put("statedAt", statedAt);
        claim.put("casualties", lines);
        return done(post("/api/v1/claims", claim)).get("id").textValue();
    }

    Answer revise(String incident, int revision, Facts to, String group) {
        Map<String, Object> body = facts(to, group);
        body.put("reason", "Another day.");
        return send("PUT", "/api/v1/incidents/" + incident, revision, body);
    }

    private static Map<String, Object> facts(Facts facts, String group) {
        List<Map<String, String>> actors = new ArrayList<>();
        actors.add(Map.of("actor", group, "role", "perpetrator", "attribution", "stated"));
        facts.targets().forEach(target -> actors.add(Map.of("actor", target, "role", "target", "attribution", "stated")));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("category", facts.category());
        body.put("when", facts.when());
        body.put("where", facts.where());
        body.put("actors", actors);
        return body;
    }

    /** Undoes a merge or a split. */
    Answer undo(String what, String id, int revision) {
        return send("DELETE", "/api/v1/" + what + "/" + id + "?reason=A+mistake.", revision, null);
    }

    /** All incidents of a group, also those that do not count, newest first. */
    JsonNode incidents(String group, String asOf) {
        JsonNode page = get("/api/v1/incidents?merged=true&withdrawn=true&limit=1000&perpetrator=" + group
                + (asOf == null ? "" : "&asOf=" + asOf));
        if (!page.get("next").isNull()) {
            throw new IllegalStateException("A sequence made more incidents than a page holds");
        }
        return page.get("items");
    }

    JsonNode get(String path) {
        return done(send("reader", "GET", path, null, null));
    }

    /** A reading that may be answered otherwise than with 200. */
    Answer look(String path) {
        return send("reader", "GET", path, null, null);
    }
}
