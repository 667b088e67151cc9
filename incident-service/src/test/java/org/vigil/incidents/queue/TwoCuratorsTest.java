package org.vigil.incidents.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;
import org.vigil.incidents.Together;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/**
 * Two hundred and eighty pairs of curators, seventy at one moment, each pair with one claim: one wins, the other is told, and
 * nothing is overwritten.
 */
@QuarkusTest
class TwoCuratorsTest {

    private static final int PAIRS = 70;

    private final Curator anna = Curator.named("anna");
    private final Curator boris = Curator.named("boris");

    private record Outcome(UUID claim, Response ofAnna, Response ofBoris) {

        Response winner() {
            return ofAnna.statusCode() == 200 ? ofAnna : ofBoris;
        }

        Response loser() {
            return ofAnna.statusCode() == 200 ? ofBoris : ofAnna;
        }
    }

    @Test
    void who_leases_the_same_claim_at_once() throws Exception {
        for (Outcome outcome : atOnce(PAIRS, (curator, claim) -> curator.lease(claim),
                (curator, claim) -> curator.lease(claim))) {
            assertOneWins(outcome);
            String holder = outcome.winner().jsonPath().getString("lease.by");
            assertThat(outcome.loser().jsonPath().getString("lease.by")).isEqualTo(holder);
            JsonPath now = now(outcome.claim());
            assertThat(now.getString("lease.by")).isEqualTo(holder);
            assertThat(now.getInt("revision")).isEqualTo(1);
        }
    }

    @Test
    void who_attaches_the_same_claim_at_once() throws Exception {
        UUID incident = Desk.incident(Desk.claim(UUID.randomUUID(), slug("speaker")));
        for (Outcome outcome : atOnce(PAIRS, (curator, claim) -> curator.attach(claim, "{\"new\":true}"),
                (curator, claim) -> curator.attach(claim, "{\"incident\":\"" + incident + "\"}"))) {
            assertOneWins(outcome);
            String attachedTo = outcome.winner().jsonPath().getString("incident");
            assertThat(outcome.loser().jsonPath().getString("detail")).contains(attachedTo).contains("attached by ");
            assertThat(now(outcome.claim()).getString("incident")).isEqualTo(attachedTo);
            assertThat(changes(outcome.claim())).containsExactly("attached", "recorded");
        }
    }

    @Test
    void who_dismisses_what_another_attaches_at_once() throws Exception {
        for (Outcome outcome : atOnce(PAIRS, (curator, claim) -> curator.attach(claim, "{\"new\":true}"),
                (curator, claim) -> curator.dismiss(claim, "It is told twice."))) {
            assertOneWins(outcome);
            boolean attached = outcome.ofAnna().statusCode() == 200;
            assertThat(outcome.loser().jsonPath().getString("detail"))
                    .contains(attached ? "attached by " + anna.name() : "dismissed by " + boris.name());
            assertThat(now(outcome.claim()).getString("state")).isEqualTo(attached ? "attached" : "dismissed");
            assertThat(changes(outcome.claim())).containsExactly(attached ? "attached" : "dismissed", "recorded");
        }
    }

    @Test
    void who_leases_what_another_dismisses_at_once() throws Exception {
        for (Outcome outcome : atOnce(PAIRS, (curator, claim) -> curator.lease(claim),
                (curator, claim) -> curator.dismiss(claim, "It is told twice."))) {
            assertOneWins(outcome);
            boolean leased = outcome.ofAnna().statusCode() == 200;
            assertThat(now(outcome.claim()).getString("state")).isEqualTo(leased ? "open" : "dismissed");
            assertThat(now(outcome.claim()).getString("lease.by")).isEqualTo(leased ? anna.name() : null);
        }
    }

    private static void assertOneWins(Outcome outcome) {
        assertThat(List.of(outcome.ofAnna().statusCode(), outcome.ofBoris().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }

    private List<Outcome> atOnce(int pairs, BiFunction<Curator, UUID, Response> ofAnna,
            BiFunction<Curator, UUID, Response> ofBoris)
            throws Exception {
        List<UUID> claims = IntStream.range(0, pairs)
                .mapToObj(i -> Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")))).toList();
        List<Callable<Response>> requests = new ArrayList<>();
        for (UUID claim : claims) {
            requests.add(() -> ofAnna.apply(anna, claim));
            requests.add(() -> ofBoris.apply(boris, claim));
        }
        List<Response> answers = Together.ask(requests);
        return IntStream.range(0, pairs).mapToObj(i -> new Outcome(claims.get(i), answers.get(2 * i), answers.get(2 * i + 1)))
                .toList();
    }

    private static JsonPath now(UUID claim) {
        return As.role(Roles.READER).get("/api/v1/claims/" + claim).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> changes(UUID claim) {
        return As.role(Roles.READER).get("/api/v1/claims/" + claim + "/revisions").jsonPath().getList("items.change");
    }
}
