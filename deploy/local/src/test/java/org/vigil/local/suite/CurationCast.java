package org.vigil.local.suite;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Registers who speaks in the sequences, and in which reports, and waits until incident-service knows it all. */
final class CurationCast {

    /** Whose own voice one of the sources is; each sequence's group belongs to it, so that the source is a party. */
    static final String MOVEMENT = "curation-movement";

    private final CurationDesk desk;
    private final Map<String, String> reports = new LinkedHashMap<>();

    private CurationCast(CurationDesk desk) {
        this.desk = desk;
    }

    /** The ids of the reports by their names in {@link Telling}. */
    static Map<String, String> register(CurationDesk desk) {
        CurationCast cast = new CurationCast(desk);
        cast.actors();
        cast.sources();
        cast.reports();
        cast.awaitArrival();
        return cast.reports;
    }

    private void actors() {
        for (String slug : List.of(MOVEMENT, "curation-target-one", "curation-target-two")) {
            desk.done(desk.post("/api/v1/actors", Map.of("slug", slug, "name", "An actor", "kind", "rebel-group")));
        }
    }

    private void sources() {
        for (String slug : List.of("outlet-one", "outlet-two", "outlet-three", "observer-one", "observer-two",
                "observer-three")) {
            source(Map.of("slug", slug, "name", "A source", "kind", "outlet"));
        }
        source(Map.of("slug", "observer-one-branch", "name", "A branch", "kind", "observatory", "owner", "observer-one"));
        source(Map.of("slug", "group-voice", "name", "A voice", "kind", "armed-group-media", "voiceOf", MOVEMENT));
    }

    private void source(Map<String, String> source) {
        desk.done(desk.send("source-keeper", "POST", "/api/v1/sources", null, source));
    }

    private void reports() {
        report("1", "outlet-one", "original");
        report("2", "outlet-two", "original");
        report("3", "outlet-two", "unknown");
        report("4", "outlet-three", "unknown");
        JsonNode relay = desk.get("/api/v1/reports/" + reports.get("3"));
        desk.done(desk.send("PUT", "/api/v1/reports/" + reports.get("3") + "/lineage", relay.get("revision").intValue(),
                Map.of("lineage", "relay", "of", reports.get("1"), "source", "outlet-one", "reason", "It says so.")));
    }

    private void report(String name, String source, String lineage) {
        reports.put(name, desk.done(desk.post("/api/v1/reports", Map.of("source", source, "headline", "Report " + name,
                "publishedAt", "2021-05-01", "lineage", lineage))).get("id").textValue());
    }

    /** An incident of one claim of each telling shows when everything has arrived: then it has the origins of the cast. */
    private void awaitArrival() {
        Facts facts = new Facts("attack", new Facts.Days("2020-01-01", "2020-01-01", "day", "stated"),
                new Facts.Spot("IQ", "IQ-DI", "admin1"), List.of());
        for (Telling telling : Telling.values()) {
            String claim = desk.record(reports, MOVEMENT, telling, "asserts", "2021-05-01", facts, List.of());
            String incident = desk.done(desk.post("/api/v1/claims/" + claim + "/attach", Map.of("new", true))).get("incident")
                    .textValue();
            PlainRules alone = new PlainRules(
                    List.of(new Told(claim, 0, telling, "asserts", "2021-05-01", facts, List.of())));
            await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> {
                JsonNode now = desk.get("/api/v1/incidents/" + incident);
                String origin = now.at("/claims/0/origin").asText();
                return now.at("/verification/derived").asText().equals(alone.status())
                        && (telling.origin == null || telling.isParty() || origin.equals("source:" + telling.origin));
            });
        }
    }
}
