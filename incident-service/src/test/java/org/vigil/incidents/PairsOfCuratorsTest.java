package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.queue.Curator;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Two hundred pairs of curators with different decisions on one incident, all at one moment: one of each pair wins, the other
 * is told who did what, and nothing is overwritten.
 */
@QuarkusTest
class PairsOfCuratorsTest {

    private static final int OF_EACH_KIND = 29;

    private final Curator anna = Curator.named("anna");
    private final Curator boris = Curator.named("boris");
    private final String speaker = slug("speaker");

    /** What two curators want at the same moment, and what must be true afterwards. */
    private interface Contest {

        Response ofAnna();

        Response ofBoris();

        void settle(Response ofAnna, Response ofBoris);
    }

    @Test
    void of_two_who_decide_on_one_incident_at_once_one_wins_and_the_other_is_told_what_has_changed() throws Exception {
        List<Contest> contests = new ArrayList<>();
        for (int i = 0; i < OF_EACH_KIND; i++) {
            contests.addAll(Stream.<Supplier<Contest>> of(this::findings, this::corrections, this::lines,
                    this::withdrawalAndCorrection, this::mergesOfEachOther, this::mergeAndSplit, this::undoings)
                    .map(Supplier::get).toList());
        }
        List<Callable<Response>> requests = new ArrayList<>();
        contests.forEach(contest -> requests.addAll(List.of(contest::ofAnna, contest::ofBoris)));

        List<Response> answers = Together.ask(requests);

        for (int i = 0; i < contests.size(); i++) {
            contests.get(i).settle(answers.get(2 * i), answers.get(2 * i + 1));
        }
    }

    private Contest findings() {
        UUID incident = incident();
        String path = "/api/v1/incidents/" + incident + "/verification";
        return onRevision(incident, 1,
                () -> seen(anna, 1).body("{\"status\":\"disputed\",\"reason\":\"Of anna.\"}").post(path),
                () -> seen(boris, 1).body("{\"status\":\"confirmed\",\"basis\":\"evidence-reviewed\",\"reason\":\"Of boris.\"}")
                        .post(path),
                "verification", now -> now.getString("verification.status").equals("disputed"));
    }

    private Contest corrections() {
        UUID incident = incident();
        return onRevision(incident, 1, () -> correct(anna, incident, "2020-08-29", "Of anna."),
                () -> correct(boris, incident, "2020-08-30", "Of boris."), "when",
                now -> now.getString("when.from").equals("2020-08-29"));
    }

    private Contest lines() {
        UUID incident = incident();
        return onRevision(incident, 1, () -> line(anna, incident, 4, "Of anna."), () -> line(boris, incident, 5, "Of boris."),
                "casualties", now -> now.getInt("casualties[0].best") == 4);
    }

    private Contest withdrawalAndCorrection() {
        UUID incident = incident();
        return onRevision(incident, 1,
                () -> seen(anna, 1).body("{\"reason\":\"Of anna.\"}").post("/api/v1/incidents/" + incident + "/withdraw"),
                () -> correct(boris, incident, "2020-08-30", "Of boris."), null, now -> now.getBoolean("withdrawn"));
    }

    private Contest mergesOfEachOther() {
        UUID first = incident();
        UUID second = incident();
        return new Contest() {

            @Override
            public Response ofAnna() {
                return merge(anna, first, second);
            }

            @Override
            public Response ofBoris() {
                return merge(boris, second, first);
            }

            @Override
            public void settle(Response ofAnna, Response ofBoris) {
                boolean annas = ofAnna.statusCode() == 201;
                assertThat(List.of(ofAnna.statusCode(), ofBoris.statusCode())).containsExactlyInAnyOrder(201, 409);
                UUID stands = annas ? second : first;
                UUID merged = annas ? first : second;
                assertThat((annas ? ofBoris : ofAnna).jsonPath().getString("detail"))
                        .contains(merged + " was merged into " + stands).contains("merged by " + (annas ? anna : boris).name());
                assertThat(itself(stands).getList("claims")).hasSize(2);
                assertThat(itself(merged).getString("mergedInto")).isEqualTo(stands.toString());
                assertThat(changes(merged)).containsExactly("merged", "recorded");
            }
        };
    }

    /** Both may win, where the split comes first: what is left is merged then. */
    private Contest mergeAndSplit() {
        UUID whole = incident();
        Desk.add(whole, claim());
        UUID other = incident();
        List<String> claims = itself(whole).getList("claims.id");
        return new Contest() {

            @Override
            public Response ofAnna() {
                return merge(anna, whole, other);
            }

            @Override
            public Response ofBoris() {
                return seen(boris, 2).body("{\"claims\":[\"" + claims.get(1) + "\"],\"reason\":\"Of boris.\"}")
                        .post("/api/v1/incidents/" + whole + "/split");
            }

            @Override
            public void settle(Response ofAnna, Response ofBoris) {
                assertThat(ofAnna.statusCode()).isEqualTo(201);
                boolean split = ofBoris.statusCode() == 201;
                assertThat(itself(other).getList("claims.id", String.class)).hasSize(split ? 2 : 3).contains(claims.get(0));
                if (split) {
                    assertThat(itself(UUID.fromString(ofBoris.jsonPath().getString("made"))).getList("claims.id", String.class))
                            .containsExactly(claims.get(1));
                } else {
                    assertTold(ofBoris, anna, "merged", "They are one.", "mergedInto");
                }
                assertThat(changes(whole)).containsExactlyElementsOf(split ? List.of("merged", "split", "revised", "recorded")
                        : List.of("merged", "revised", "recorded"));
            }
        };
    }

    private Contest undoings() {
        UUID first = incident();
        UUID second = incident();
        String merge = merge(anna, first, second).then().statusCode(201).extract().jsonPath().getString("id");
        return new Contest() {

            @Override
            public Response ofAnna() {
                return seen(anna, 1).queryParam("reason", "Of anna.").delete("/api/v1/merges/" + merge);
            }

            @Override
            public Response ofBoris() {
                return seen(boris, 1).queryParam("reason", "Of boris.").delete("/api/v1/merges/" + merge);
            }

            @Override
            public void settle(Response ofAnna, Response ofBoris) {
                boolean annas = ofAnna.statusCode() == 200;
                assertThat(List.of(ofAnna.statusCode(), ofBoris.statusCode())).containsExactlyInAnyOrder(200, 412);
                assertTold(annas ? ofBoris : ofAnna, annas ? anna : boris, "undone", annas ? "Of anna." : "Of boris.", null);
                assertThat(itself(first).getList("claims")).hasSize(1);
                assertThat(itself(second).getList("claims")).hasSize(1);
                assertThat(changes(first)).containsExactly("restored", "merged", "recorded");
            }
        };
    }

    /** One is done, the other is refused with what the first has changed. */
    private Contest onRevision(UUID incident, int revision, Supplier<Response> ofAnna, Supplier<Response> ofBoris, String field,
            Predicate<JsonPath> annaHasWon) {
        return new Contest() {

            @Override
            public Response ofAnna() {
                return ofAnna.get();
            }

            @Override
            public Response ofBoris() {
                return ofBoris.get();
            }

            @Override
            public void settle(Response toAnna, Response toBoris) {
                boolean annas = toAnna.statusCode() == 200;
                assertThat(List.of(toAnna.statusCode(), toBoris.statusCode())).containsExactlyInAnyOrder(200, 412);
                assertThat(annaHasWon.test(itself(incident))).isEqualTo(annas);
                JsonPath history = As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions").jsonPath();
                assertThat(history.getList("items.revision", Integer.class)).containsExactly(revision + 1, revision);
                assertThat(history.getString("items[0].by")).isEqualTo((annas ? anna : boris).name());
                assertTold(annas ? toBoris : toAnna, annas ? anna : boris, history.getString("items[0].change"),
                        annas ? "Of anna." : "Of boris.", field);
            }
        };
    }

    private static void assertTold(Response refused, Curator winner, String change, String reason, String field) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(412);
        JsonPath told = refused.jsonPath();
        assertThat(told.getString("detail")).contains(change + " by " + winner.name()).contains(reason);
        assertThat(told.getList("changes.by", String.class)).containsExactly(winner.name());
        assertThat(told.getString("changes[0].change")).isEqualTo(change);
        assertThat(told.getString("changes[0].reason")).isEqualTo(reason);
        if (field != null) {
            assertThat(told.getList("changes[0].changes.field", String.class)).contains(field);
        }
    }

    private UUID incident() {
        return Desk.incident(claim());
    }

    private String claim() {
        return Desk.claim(UUID.randomUUID(), speaker);
    }

    private static RequestSpecification seen(Curator curator, int revision) {
        return curator.request().header("If-Match", "\"" + revision + "\"");
    }

    private static Response correct(Curator curator, UUID incident, String day, String reason) {
        return seen(curator, 1).body("""
                {"category":"attack","when":{"from":"%1$s","to":"%1$s","precision":"day","basis":"stated"},
                 "where":{"country":"SY","precision":"country"},"actors":[],"reason":"%2$s"}""".formatted(day, reason))
                .put("/api/v1/incidents/" + incident);
    }

    private static Response line(Curator curator, UUID incident, int best, String reason) {
        return seen(curator, 1).body("{\"line\":" + Desk.killed("sdf", best) + ",\"reason\":\"" + reason + "\"}")
                .put("/api/v1/incidents/" + incident + "/casualties");
    }

    private static Response merge(Curator curator, UUID from, UUID into) {
        return curator.request().body("{\"from\":[\"" + from + "\"],\"into\":\"" + into + "\",\"reason\":\"They are one.\"}")
                .post("/api/v1/merges");
    }

    private static JsonPath itself(UUID incident) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + incident + "?follow=false").then().statusCode(200).extract()
                .jsonPath();
    }

    private static List<String> changes(UUID incident) {
        return As.role(Roles.READER).get("/api/v1/incidents/" + incident + "/revisions").jsonPath().getList("items.change");
    }
}
