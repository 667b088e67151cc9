package org.vigil.incidents;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Topic;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * What the tests do over and over: let sources and reports arrive as source-service sends them, and work at the desk over HTTP.
 */
public final class Desk {

    private Desk() {
    }

    /** A slug that no other test uses. */
    public static String slug(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Lets a source arrive at revision 1, and waits until it is known. */
    public static String source(String slug, String voiceOf, String owner) {
        sendSource(UUID.randomUUID(), 1, slug, voiceOf, owner);
        awaitKnown(claim(UUID.randomUUID(), slug), "source");
        return slug;
    }

    /** Tells that a source was merged into another one, or with null that it stands for itself again. */
    public static void sendMerge(UUID id, int revision, String slug, String into) {
        String change = into == null ? "restored" : "merged";
        Topic.send(Topics.SOURCES, id.toString(), UUID.randomUUID().toString(), "org.vigil.source." + change, """
                {"id":"%s","revision":%d,"change":"%s","knownAt":"2026-11-20T10:00:00Z","slug":"%s","name":"A source",
                 "kind":"outlet","country":null,"languages":[],"reliability":"F","voiceOf":null,"owner":null,"licence":null,
                 "redistributable":true,"protection":"public","mergedInto":%s}"""
                .formatted(id, revision, change, slug, quoted(into)));
    }

    /** Lets a source arrive with the terms under which it publishes, and waits until it is known. */
    public static void sendTerms(String slug, String licence, boolean redistributable) {
        UUID id = UUID.randomUUID();
        Topic.send(Topics.SOURCES, id.toString(), UUID.randomUUID().toString(), "org.vigil.source.registered", """
                {"id":"%s","revision":1,"change":"registered","knownAt":"2026-11-20T10:00:00Z","slug":"%s","name":"A source",
                 "kind":"research","country":null,"languages":[],"reliability":"F","voiceOf":null,"owner":null,"licence":%s,
                 "redistributable":%s,"protection":"public"}""".formatted(id, slug, quoted(licence), redistributable));
        awaitKnown(claim(UUID.randomUUID(), slug), "source");
    }

    /** Sends an event of a source. */
    public static void sendSource(UUID id, int revision, String slug, String voiceOf, String owner) {
        Topic.send(Topics.SOURCES, id.toString(), UUID.randomUUID().toString(),
                "org.vigil.source." + (revision == 1 ? "registered" : "revised"), """
                        {"id":"%s","revision":%d,"change":"%s","knownAt":"2026-11-20T10:00:00Z","slug":"%s","name":"A source",
                         "kind":"outlet","country":null,"languages":[],"reliability":"F","voiceOf":%s,"owner":%s,"licence":null,
                         "redistributable":true,"protection":"public"}"""
                        .formatted(id, revision, revision == 1 ? "registered" : "revised", slug, quoted(voiceOf),
                                quoted(owner)));
    }

    /** Lets an original report of a source arrive, and waits until it is known. */
    public static UUID originalReport(String source) {
        UUID id = UUID.randomUUID();
        sendReport(id, 1, source, "original", id);
        awaitKnown(claim(id, slug("nobody")), "report");
        return id;
    }

    /** Lets a report of unknown lineage arrive, and waits until it is known. */
    public static UUID untracedReport(String source) {
        UUID id = UUID.randomUUID();
        sendReport(id, 1, source, "unknown", null);
        awaitKnown(claim(id, slug("nobody")), "report");
        return id;
    }

    /** Lets a report that repeats another one arrive, and waits until it is known. */
    public static UUID relay(String source, UUID origin) {
        UUID id = UUID.randomUUID();
        sendReport(id, 1, source, "relay", origin);
        awaitKnown(claim(id, slug("nobody")), "report");
        return id;
    }

    /** Sends an event of a report. */
    public static void sendReport(UUID id, int revision, String source, String lineage, UUID origin) {
        String of = lineage.equals("relay") ? quoted(String.valueOf(origin)) : "null";
        Topic.send(Topics.REPORTS, id.toString(), UUID.randomUUID().toString(),
                "org.vigil.report." + (revision == 1 ? "filed" : "lineage-changed"),
                """
                        {"id":"%s","revision":%d,"change":"%s","knownAt":"2026-11-20T10:00:00Z","source":"%s",
                         "sourceId":"019a0000-0000-7000-8000-000000000003","headline":null,"url":null,"publishedFrom":"2020-09-03",
                         "publishedTo":"2020-09-03","language":null,"contentHash":null,"credibility":6,
                         "lineage":{"kind":"%s","of":%s,"source":null,"automatic":false},"originId":%s}"""
                        .formatted(id, revision, revision == 1 ? "filed" : "lineage-changed", source, lineage, of,
                                origin == null ? "null" : quoted(origin.toString())));
    }

    /** Records an actor and answers its slug. */
    public static String actor(String slug, String parent) {
        As.role(Roles.CURATOR).body("""
                {"slug":"%s","name":"An actor","kind":"rebel-group","parent":%s}""".formatted(slug, quoted(parent)))
                .post("/api/v1/actors").then().statusCode(201);
        return slug;
    }

    /** A claim without actors and casualties. */
    public static String claim(UUID report, String speaker) {
        return claim(report, speaker, "asserts", List.of(), "");
    }

    /** A claim with actors as {@code slug/role} and one casualty line, or none. */
    public static String claim(UUID report, String speaker, String stance, List<String> actors, String casualties) {
        List<String> roles = new ArrayList<>();
        for (String actor : actors) {
            String[] parts = actor.split("/", -1);
            roles.add("{\"actor\":\"%s\",\"role\":\"%s\",\"attribution\":\"stated\"}".formatted(parts[0], parts[1]));
        }
        return """
                {"report":"%s","speaker":"%s","stance":"%s","statedAt":"2020-08-30","category":"attack",
                 "eventType":"Battles/Armed clash",
                 "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"inferred"},
                 "where":{"country":"SY","admin1":"SY-DY","place":"al-Dashisha","lat":null,"lon":null,"precision":"near"},
                 "actors":[%s],"casualties":[%s],"quote":{"start":1180,"end":1302}}"""
                .formatted(report, speaker, stance, String.join(",", roles), casualties);
    }

    /** A casualty line of people killed, with one number. */
    public static String killed(String group, int number) {
        return "{\"group\":\"%s\",\"outcome\":\"killed\",\"low\":%d,\"best\":%d,\"high\":%d,\"partOf\":null}"
                .formatted(group, number, number, number);
    }

    /** Records a claim and answers its id. */
    public static UUID recorded(String claim) {
        return UUID.fromString(As.role(Roles.REPORTER).body(claim).post("/api/v1/claims").then().statusCode(201)
                .extract().jsonPath().getString("id"));
    }

    /** Makes an incident from a new claim and answers its id. */
    public static UUID incident(String claim) {
        return UUID.fromString(attach(recorded(claim), "{\"new\":true}").then().statusCode(200)
                .extract().jsonPath().getString("incident"));
    }

    /** Attaches a new claim to an incident. */
    public static void add(UUID incident, String claim) {
        attach(recorded(claim), "{\"incident\":\"" + incident + "\"}").then().statusCode(200);
    }

    /** Asks for a claim to be attached. */
    public static Response attach(UUID claim, String request) {
        return As.role(Roles.CURATOR).body(request).post("/api/v1/claims/" + claim + "/attach");
    }

    /** The incident as it is. */
    public static JsonPath incidentNow(UUID id) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** Waits until the incident has a status by the rule. */
    public static JsonPath awaitDerived(UUID incident, String status) {
        await().until(() -> incidentNow(incident).getString("verification.derived").equals(status));
        return incidentNow(incident);
    }

    private static void awaitKnown(String claim, String kind) {
        UUID probe = recorded(claim);
        await().pollInterval(Duration.ofMillis(20)).until(() -> !As.role(Roles.READER)
                .get("/api/v1/claims/" + probe).jsonPath().getList("pending.kind").contains(kind));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
