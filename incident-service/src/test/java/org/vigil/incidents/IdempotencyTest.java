package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.vigil.incidents.Desk.slug;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class IdempotencyTest {

    private final UUID report = UUID.randomUUID();
    private final String claim = Desk.claim(report, slug("speaker"));
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_claim_sent_twice_with_one_key_is_one_claim() {
        Response first = send(key, claim);
        Response second = send(key, claim);

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        stored(1);
    }

    @Test
    void two_like_claims_without_a_key_are_two_claims() {
        Desk.recorded(claim);
        Desk.recorded(claim);

        stored(2);
    }

    @Test
    void another_claim_with_a_used_key_is_refused() {
        send(key, claim).then().statusCode(201);

        send(key, claim.replace("al-Dashisha", "Tuwaymin")).then().statusCode(422);
        stored(1);
    }

    @Test
    void a_refusal_is_not_remembered() {
        send(key, claim.replace("\"2020-08-30\"", "\"2019-02-30\"")).then().statusCode(400);

        send(key, claim).then().statusCode(201);
        stored(1);
    }

    private static Response send(String key, String claim) {
        return As.role(Roles.REPORTER).header("Idempotency-Key", key).body(claim).post("/api/v1/claims");
    }

    private void stored(int claims) {
        As.role(Roles.READER).get("/api/v1/claims?report=" + report).then().body("items", hasSize(claims));
    }
}
