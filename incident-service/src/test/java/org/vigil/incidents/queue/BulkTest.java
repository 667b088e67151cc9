package org.vigil.incidents.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.vigil.incidents.Desk.slug;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The same with many claims, each by itself. */
@QuarkusTest
class BulkTest {

    private final Curator anna = Curator.named("anna");
    private final Curator boris = Curator.named("boris");
    private final UUID report = UUID.randomUUID();

    @Test
    void many_are_dismissed_and_what_is_refused_says_why() {
        UUID free = recorded();
        UUID leased = recorded();
        UUID attached = recorded();
        UUID unknown = UUID.randomUUID();
        boris.lease(leased);
        boris.attach(attached, "{\"new\":true}");

        JsonPath answer = anna.bulk(dismiss(List.of(free, leased, attached, unknown, free))).then().statusCode(200).extract()
                .jsonPath();

        assertThat(answer.getList("results.claim", UUID.class)).containsExactly(free, leased, attached, unknown);
        assertThat(answer.getList("results.outcome")).isEqualTo(List.of("done", "refused", "refused", "refused"));
        assertThat(answer.getString("results[1].detail")).contains("leased by " + boris.name());
        assertThat(answer.getString("results[2].detail")).contains("attached already");
        assertThat(answer.getString("results[3].detail")).contains("There is no claim");
        As.role(Roles.READER).get("/api/v1/claims/" + free).then().body("state", equalTo("dismissed"))
                .body("reason", equalTo("The report was withdrawn."));
        As.role(Roles.READER).get("/api/v1/claims/" + leased).then().body("state", equalTo("open"));
    }

    @Test
    void a_dismissal_that_is_sent_twice_is_made_once() {
        UUID claim = recorded();
        anna.bulk(dismiss(List.of(claim))).then().body("results[0].outcome", equalTo("done"));

        anna.bulk(dismiss(List.of(claim))).then().body("results[0].outcome", equalTo("done"))
                .body("results[0].detail", containsString("already"));

        As.role(Roles.READER).get("/api/v1/claims/" + claim).then().body("revision", equalTo(2));
    }

    @Test
    void five_hundred_are_leased_and_given_back() {
        UUID one = recorded();
        List<UUID> claims = IntStream.range(0, 500).mapToObj(i -> i == 0 ? one : UUID.randomUUID()).toList();

        anna.bulk("{\"action\":\"lease\",\"minutes\":30,\"claims\":" + json(claims) + "}").then().statusCode(200)
                .body("results.size()", equalTo(500)).body("results[0].outcome", equalTo("done"))
                .body("results[0].detail", nullValue());
        boris.lease(one).then().statusCode(409);
        anna.bulk("{\"action\":\"release\",\"claims\":" + json(List.of(one)) + "}").then().body("results[0].outcome",
                equalTo("done"));
        boris.lease(one).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "action|{\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}",
            "action|{\"action\":\"attach\",\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}",
            "claims|{\"action\":\"release\"}",
            "claims|{\"action\":\"release\",\"claims\":[]}",
            "reason|{\"action\":\"dismiss\",\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}",
            "reason|{\"action\":\"lease\",\"reason\":\"Because.\",\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}",
            "minutes|{\"action\":\"release\",\"minutes\":5,\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}",
            "minutes|{\"action\":\"lease\",\"minutes\":500,\"claims\":[\"019a0000-0000-7000-8000-000000000001\"]}" })
    void what_cannot_be_done_is_named(String field, String request) {
        anna.bulk(request).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    @Test
    void more_than_five_hundred_are_refused() {
        anna.bulk(dismiss(Collections.nCopies(501, UUID.randomUUID()))).then().statusCode(400)
                .body("violations[0].field", equalTo("claims"));
    }

    private UUID recorded() {
        return Desk.recorded(Desk.claim(report, slug("speaker")));
    }

    private static String dismiss(List<UUID> claims) {
        return "{\"action\":\"dismiss\",\"reason\":\"The report was withdrawn.\",\"claims\":" + json(claims) + "}";
    }

    private static String json(List<UUID> claims) {
        return claims.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
