package org.vigil.incidents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * Random sequences of decisions, of which each must leave every incident as a plain count from the start says, and all that was
 * read
 * on the way must still be told as of then. Settings: {@code vigil.curation.sequences} and {@code vigil.curation.seed}; a
 * sequence
 * that fails says its own seed.
 */
@QuarkusTest
class RandomCurationTest {

    private static final int SEQUENCES = Integer.getInteger("vigil.curation.sequences", 6);
    private static final long SEED = Long.getLong("vigil.curation.seed", 20_261_120L);
    private static final int DECISIONS = 14;

    private final List<String> speakers = new ArrayList<>();
    private final PlainReader reader = new PlainReader();
    private UUID report;

    @BeforeEach
    void three_speakers_are_known_whom_one_outlet_quotes() {
        String outlet = Desk.source(Desk.slug("outlet"), null, null);
        for (int i = 0; i < 3; i++) {
            speakers.add(Desk.source(Desk.slug("speaker"), null, null));
        }
        report = Desk.originalReport(outlet);
    }

    @Test
    void every_sequence_of_decisions_leaves_what_a_plain_count_says() {
        for (int i = 0; i < SEQUENCES; i++) {
            new Sequence(SEED + i).run();
        }
    }

    private final class Sequence {

        private final long seed;
        private final Random random;
        private final ExpectedCuration expected = new ExpectedCuration();
        private final List<ExpectedCuration.Claim> open = new ArrayList<>();
        private final Map<String, String> merges = new LinkedHashMap<>();
        private final Map<String, String> splits = new LinkedHashMap<>();
        private final Map<String, JsonNode> readAt = new HashMap<>();
        private final List<String> log = new ArrayList<>();

        Sequence(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        void run() {
            List<Consumer<Sequence>> decisions = List.of(Sequence::attachToNew, Sequence::attachToNew, Sequence::attachToKnown,
                    Sequence::attachToKnown, Sequence::detach, Sequence::merge, Sequence::merge, Sequence::split,
                    Sequence::split,
                    Sequence::undoMerge, Sequence::undoSplit, Sequence::withdraw, Sequence::restore, Sequence::revise,
                    Sequence::mergeAndUndo);
            attachToNew();
            attachToNew();
            for (int i = 0; i < DECISIONS; i++) {
                decisions.get(random.nextInt(decisions.size())).accept(this);
                compare();
            }
            readAt.forEach((address, state) -> assertThat(reader.get(address))
                    .as("%s read again; seed %d: %s", address, seed, log).isEqualTo(state));
        }

        private void attachToNew() {
            ExpectedCuration.Claim claim = claim();
            String incident = Desk.attach(UUID.fromString(claim.id()), "{\"new\":true}").then().statusCode(200).extract()
                    .jsonPath().getString("incident");
            note("new " + incident);
            expected.attach(claim, incident);
        }

        private void attachToKnown() {
            String incident = any(expected.incidents);
            ExpectedCuration.Claim claim = claim();
            Response answer = Desk.attach(UUID.fromString(claim.id()), "{\"incident\":\"" + incident + "\"}");
            note("attach to " + incident + " " + answer.statusCode());
            if (answer.statusCode() == 200) {
                expected.attach(claim, incident);
            } else {
                assertThat(answer.statusCode()).isEqualTo(409);
                open.add(claim);
            }
        }

        private void detach() {
            List<ExpectedCuration.Claim> claims = expected.claimsOf(any(expected.incidents));
            if (!claims.isEmpty()) {
                ExpectedCuration.Claim claim = claims.get(random.nextInt(claims.size()));
                note("detach " + claim.id());
                As.role(Roles.CURATOR).body("{\"reason\":\"r\"}").post("/api/v1/claims/" + claim.id() + "/detach").then()
                        .statusCode(200);
                expected.detach(claim.id());
                open.add(claim);
            }
        }

        private void merge() {
            String from = any(expected.incidents);
            String into = any(expected.incidents);
            Response answer = As.role(Roles.CURATOR)
                    .body("{\"from\":[\"" + from + "\"],\"into\":\"" + into + "\",\"reason\":\"r\"}").post("/api/v1/merges");
            boolean possible = !from.equals(into) && isStanding(from) && isStanding(into);
            note("merge " + from + " into " + into + " " + answer.statusCode());
            assertThat(answer.statusCode()).as(context()).isEqualTo(possible ? 201 : from.equals(into) ? 400 : 409);
            if (possible) {
                String merge = answer.jsonPath().getString("id");
                merges.put(merge, from);
                expected.merge(merge, List.of(from), into);
            }
        }

        private void undoMerge() {
            if (!merges.isEmpty()) {
                String merge = any(List.copyOf(merges.keySet()));
                merges.remove(merge);
                note("undo merge " + merge);
                undo("merges", merge);
                expected.undoMerge(merge);
            }
        }

        /** What follows one upon the other leaves no trace but its revisions. */
        private void mergeAndUndo() {
            String from = any(expected.incidents);
            String into = any(expected.incidents);
            if (!from.equals(into) && isStanding(from) && isStanding(into)) {
                JsonNode before = comparable(from);
                JsonNode beforeInto = comparable(into);
                String merge = As.role(Roles.CURATOR)
                        .body("{\"from\":[\"" + from + "\"],\"into\":\"" + into + "\",\"reason\":\"r\"}").post("/api/v1/merges")
                        .then().statusCode(201).extract().jsonPath().getString("id");
                note("merge and undo " + merge);
                undo("merges", merge);
                assertThat(comparable(from)).as(context()).isEqualTo(before);
                assertThat(comparable(into)).as(context()).isEqualTo(beforeInto);
            }
        }

        private void split() {
            String incident = any(expected.incidents);
            List<ExpectedCuration.Claim> claims = expected.claimsOf(incident);
            if (claims.size() > 1 && isStanding(incident)) {
                List<String> taken = claims.subList(1, 1 + random.nextInt(claims.size() - 1) + 1).stream()
                        .map(ExpectedCuration.Claim::id).toList();
                JsonPath split = As.role(Roles.CURATOR)
                        .header("If-Match", "\"" + read(incident).get("revision").asInt() + "\"")
                        .body("{\"claims\":[\"" + String.join("\",\"", taken) + "\"],\"reason\":\"r\"}")
                        .post("/api/v1/incidents/" + incident + "/split").then().statusCode(201).extract().jsonPath();
                note("split " + incident + " " + split.getString("id"));
                splits.put(split.getString("id"), incident);
                expected.split(split.getString("id"), taken, split.getString("made"));
            }
        }

        private void undoSplit() {
            if (!splits.isEmpty()) {
                String split = any(List.copyOf(splits.keySet()));
                splits.remove(split);
                note("undo split " + split);
                undo("splits", split);
                expected.undoSplit(split);
            }
        }

        private void withdraw() {
            String incident = any(expected.incidents);
            int status = decide(incident, "withdraw").statusCode();
            note("withdraw " + incident + " " + status);
            assertThat(status).as(context()).isEqualTo(isStanding(incident) ? 200 : 409);
            if (status == 200) {
                expected.withdraw(incident, "r");
            }
        }

        private void restore() {
            String incident = any(expected.incidents);
            int status = decide(incident, "restore").statusCode();
            note("restore " + incident + " " + status);
            assertThat(status).as(context()).isEqualTo(expected.isWithdrawnByHand(incident) ? 200 : 409);
            expected.restore(incident);
        }

        private void revise() {
            String incident = any(expected.incidents);
            JsonNode now = read(incident);
            int status = As.role(Roles.CURATOR).header("If-Match", "\"" + now.get("revision").asInt() + "\"").body("""
                    {"category":"clash","when":{"from":"2020-08-%02d","to":"2020-08-31","precision":"days","basis":"stated"},
                     "where":{"country":"SY","precision":"country"},"reason":"r"}""".formatted(1 + random.nextInt(30)))
                    .put("/api/v1/incidents/" + incident).statusCode();
            note("revise " + incident + " " + status);
            assertThat(status).as(context()).isEqualTo(isStanding(incident) ? 200 : 409);
        }

        private void compare() {
            for (String incident : expected.incidents) {
                JsonNode now = read(incident);
                List<String> speaking = expected.claimsOf(incident).stream().map(ExpectedCuration.Claim::speaker).distinct()
                        .toList();
                assertThat(now.get("claims").findValuesAsText("id")).as(context())
                        .isEqualTo(expected.claimsOf(incident).stream().map(ExpectedCuration.Claim::id).toList());
                assertThat(now.get("mergedInto").textValue()).as(context()).isEqualTo(expected.mergedInto(incident));
                assertThat(now.get("withdrawn").asBoolean()).as(context()).isEqualTo(expected.isWithdrawn(incident));
                assertThat(now.at("/verification/derived").asText()).as(context()).isEqualTo(expected.derived(incident));
                assertThat(now.get("origins").asInt()).as(context()).isEqualTo(speaking.size());
                List<Integer> killed = expected.killed(incident);
                JsonNode lines = now.get("casualties");
                assertThat(lines).as(context()).hasSize(killed == null ? 0 : 1);
                if (killed != null) {
                    assertThat(List.of(lines.at("/0/low").asInt(), lines.at("/0/best").asInt(), lines.at("/0/high").asInt()))
                            .as(context()).isEqualTo(killed);
                }
                readAt.put("/api/v1/incidents/" + incident + "?asOf=" + now.get("knownAt").asText(), now);
            }
            open.forEach(claim -> assertThat(reader.get("/api/v1/claims/" + claim.id()).get("state").asText())
                    .as(context()).isEqualTo("open"));
        }

        private ExpectedCuration.Claim claim() {
            String speaker = speakers.get(random.nextInt(speakers.size()));
            Integer killed = random.nextInt(4) == 0 ? null : random.nextInt(4);
            UUID id = Desk.recorded(Desk.claim(report, speaker, "asserts", List.of(),
                    killed == null ? "" : Desk.killed("all", killed)));
            return new ExpectedCuration.Claim(id.toString(), speaker, killed);
        }

        private boolean isStanding(String incident) {
            return expected.mergedInto(incident) == null && !expected.isWithdrawn(incident);
        }

        private Response decide(String incident, String decision) {
            return As.role(Roles.CURATOR).header("If-Match", "\"" + read(incident).get("revision").asInt() + "\"")
                    .body("{\"reason\":\"r\"}").post("/api/v1/incidents/" + incident + "/" + decision);
        }

        private void undo(String what, String id) {
            As.role(Roles.CURATOR).header("If-Match", "\"1\"").delete("/api/v1/" + what + "/" + id + "?reason=r").then()
                    .statusCode(200);
        }

        private String any(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }

        private void note(String decision) {
            log.add(decision);
        }

        private String context() {
            return "seed " + seed + ": " + log;
        }
    }

    private JsonNode read(String incident) {
        return reader.get("/api/v1/incidents/" + incident + "?follow=false");
    }

    private JsonNode comparable(String incident) {
        return ((ObjectNode) read(incident)).without(List.of("revision", "knownAt"));
    }
}
