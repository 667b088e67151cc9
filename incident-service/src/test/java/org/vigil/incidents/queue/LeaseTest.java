package org.vigil.incidents.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vigil.incidents.Desk.slug;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** One curator works on a claim, the others are told so. */
@QuarkusTest
class LeaseTest {

    private final Curator anna = Curator.named("anna");
    private final Curator boris = Curator.named("boris");
    private UUID claim;

    @Inject
    EntityManager entities;

    @BeforeEach
    void record() {
        claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));
    }

    @Test
    void a_leased_claim_shows_by_whom_and_until_when() {
        anna.lease(claim).then().statusCode(200).body("lease.by", equalTo(anna.name())).body("revision", equalTo(1));

        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("lease.by", equalTo(anna.name()));
        assertThat(until()).isCloseTo(Instant.now().plus(Duration.ofMinutes(15)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void ones_own_lease_is_renewed() {
        anna.lease(claim);

        anna.lease(claim, 120).then().statusCode(200);

        assertThat(until()).isCloseTo(Instant.now().plus(Duration.ofHours(2)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void what_somebody_else_has_leased_can_be_neither_leased_nor_released_nor_attached_nor_dismissed() {
        anna.lease(claim);

        boris.lease(claim).then().statusCode(409).body("detail", containsString("leased by " + anna.name() + " until 20"))
                .body("lease.by", equalTo(anna.name()));
        boris.release(claim).then().statusCode(409);
        boris.handOver(claim, boris.name()).then().statusCode(409);
        boris.attach(claim, "{\"new\":true}").then().statusCode(409).body("lease.by", equalTo(anna.name()));
        boris.dismiss(claim, "It is told twice.").then().statusCode(409).body("lease.by", equalTo(anna.name()));
        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("state", equalTo("open"))
                .body("lease.by", equalTo(anna.name())).body("revision", equalTo(1));
    }

    @Test
    void to_attach_or_dismiss_ones_own_ends_the_lease() {
        anna.lease(claim);
        anna.attach(claim, "{\"new\":true}").then().statusCode(200).body("lease", nullValue());

        UUID other = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));
        anna.lease(other);
        anna.dismiss(other, "It is told twice.").then().statusCode(200).body("lease", nullValue());
    }

    @Test
    void a_claim_that_is_given_back_is_free() {
        anna.lease(claim);

        anna.release(claim).then().statusCode(200).body("lease", nullValue());
        anna.release(claim).then().statusCode(200);

        boris.lease(claim).then().statusCode(200);
    }

    @Test
    void a_lease_that_has_run_out_is_none() {
        anna.lease(claim);
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update claim set leased_until = now() - interval '1 second' where id = ?1")
                .setParameter(1, claim).executeUpdate());

        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("lease", nullValue());
        anna.handOver(claim, boris.name()).then().statusCode(409);
        boris.dismiss(claim, "It is told twice.").then().statusCode(200);
    }

    @Test
    void a_lease_is_handed_over() {
        anna.handOver(claim, boris.name()).then().statusCode(409).body("detail", containsString("lease it first"));
        anna.lease(claim);

        anna.handOver(claim, boris.name()).then().statusCode(200).body("lease.by", equalTo(boris.name()));

        anna.lease(claim).then().statusCode(409).body("lease.by", equalTo(boris.name()));
        boris.attach(claim, "{\"new\":true}").then().statusCode(200);
    }

    @Test
    void a_lease_that_was_handed_to_a_name_that_nobody_has_is_taken_back_by_who_gave_it() {
        Curator carla = Curator.named("carla");
        anna.lease(claim);
        anna.handOver(claim, "borsi").then().statusCode(200).body("lease.handedOverBy", equalTo(anna.name()));
        carla.release(claim).then().statusCode(409);

        anna.release(claim).then().statusCode(200).body("lease", nullValue());

        carla.lease(claim).then().statusCode(200).body("lease.handedOverBy", nullValue());
        anna.release(claim).then().statusCode(409);
    }

    @Test
    void an_administrator_frees_any_claim() {
        anna.lease(claim, 120);

        As.role(Roles.ADMIN).delete("/api/v1/claims/" + claim + "/lease").then().statusCode(200).body("lease", nullValue());

        boris.lease(claim).then().statusCode(200);
    }

    @Test
    void a_lease_is_no_part_of_the_history() {
        anna.lease(claim);
        anna.handOver(claim, boris.name());
        boris.release(claim);
        boris.dismiss(claim, "It is told twice.");

        anna.reopen(claim, "The other one is of another day.").then().statusCode(200).body("state", equalTo("open"))
                .body("reason", nullValue());

        As.role(Roles.READER).get("/api/v1/claims/" + claim + "/revisions").then().statusCode(200)
                .body("items.change", equalTo(List.of("reopened", "dismissed", "recorded")))
                .body("items.by[0]", equalTo(anna.name())).body("items.by[1]", equalTo(boris.name()))
                .body("items.reason[0]", equalTo("The other one is of another day."))
                .body("items.reason[1]", equalTo("It is told twice."))
                .body("items.before[0].state", equalTo("dismissed")).body("items.after[0].state", equalTo("open"));
    }

    @Test
    void only_a_dismissed_claim_is_opened_again() {
        anna.reopen(claim, "It is open.").then().statusCode(409);
        anna.attach(claim, "{\"new\":true}");
        anna.reopen(claim, "It is attached.").then().statusCode(409).body("detail", containsString("attached to the incident"));
        anna.reopen(UUID.randomUUID(), "It is none.").then().statusCode(404);
        anna.request().body("{}").post("/api/v1/claims/" + claim + "/reopen").then().statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void who_comes_too_late_is_told_what_was_done_and_by_whom() {
        anna.dismiss(claim, "It is told twice.");

        boris.attach(claim, "{\"new\":true}").then().statusCode(409)
                .body("detail", containsString("dismissed by " + anna.name() + " at 20"));
        boris.lease(claim).then().statusCode(409);
    }

    @Test
    void what_a_lease_does_not_take_is_named() {
        anna.lease(claim, 0).then().statusCode(400).body("violations[0].field", equalTo("minutes"));
        anna.lease(claim, 121).then().statusCode(400).body("violations[0].field", equalTo("minutes"));
        anna.request().body("{}").post("/api/v1/claims/" + claim + "/lease/hand-over").then().statusCode(400)
                .body("violations[0].field", equalTo("to"));
        anna.lease(UUID.randomUUID()).then().statusCode(404);
        anna.release(UUID.randomUUID()).then().statusCode(404);
    }

    private Instant until() {
        return Instant.parse(As.role(Roles.READER).get("/api/v1/claims/" + claim).jsonPath().getString("lease.until"));
    }
}
