package org.vigil.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever is wrong with a request, the answer is a problem that names the field, and nothing is stored. */
@QuarkusTest
class BadInputTest {

    private static final String GOOD = Desk.claim(UUID.fromString("019a0000-0000-7000-8000-0000000000ff"), "nobody-at-all",
            "asserts", List.of(), Desk.killed("all", 1));

    record Case(String field, String body) {

        static Case replaced(String field, String good, String bad) {
            assertThat(GOOD).contains(good);
            return new Case(field, GOOD.replace(good, bad));
        }

        @Override
        public String toString() {
            return field + ": " + body.substring(0, Math.min(80, body.length()));
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("body", "{\"report\":"),
                new Case("body", "not JSON at all"),
                new Case("body", GOOD + "{}"),
                new Case("body", "[]"),
                new Case("body", "{\"nested\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"),
                Case.replaced("actors[0]", "\"actors\":[]", "\"actors\":" + "[".repeat(1_000) + "]".repeat(1_000)),
                Case.replaced("surprise", "{\"report\"", "{\"surprise\":1,\"report\""),
                Case.replaced("when.surprise", "\"when\":{", "\"when\":{\"surprise\":1,"),
                Case.replaced("report", "019a0000-0000-7000-8000-0000000000ff", "not-an-id"),
                Case.replaced("speaker", "nobody-at-all", "Nobody At All"),
                Case.replaced("speaker", "\"nobody-at-all\"", "{}"),
                Case.replaced("speaker", "nobody-at-all", "nobody\\u0000"),
                Case.replaced("where.place", "al-Dashisha", "al\\u0000Dashisha"),
                Case.replaced("where.place", "al-Dashisha", "x".repeat(201)),
                Case.replaced("stance", "\"asserts\"", "\"wonders\""),
                Case.replaced("stance", "\"asserts\"", "1"),
                Case.replaced("category", "\"attack\"", "\"ATTACK\""),
                Case.replaced("eventType", "Battles/Armed clash", "Battles/Skirmish"),
                Case.replaced("statedAt", "2020-08-30", "2019-02-30"),
                Case.replaced("statedAt", "\"2020-08-30\"", "18000"),
                Case.replaced("statedAt", "2020-08-30", "yesterday"),
                Case.replaced("when.from", "\"from\":\"2020-08-28\"", "\"from\":\"2019-02-30\""),
                Case.replaced("when.from", "\"from\":\"2020-08-28\"", "\"from\":\"2020-08-29\""),
                Case.replaced("when.from", "\"from\":\"2020-08-28\"", "\"from\":\"+999999999-01-01\""),
                Case.replaced("when.precision", "\"to\":\"2020-08-28\"", "\"to\":\"2020-08-29\""),
                Case.replaced("when",
                        "\"when\":{\"from\":\"2020-08-28\",\"to\":\"2020-08-28\",\"precision\":\"day\",\"basis\":\"inferred\"},",
                        ""),
                Case.replaced("where.country", "\"country\":\"SY\"", "\"country\":\"Syria\""),
                Case.replaced("where.admin1", "SY-DY", "IQ-DI"),
                Case.replaced("where.lon", "\"lat\":null", "\"lat\":35.3"),
                Case.replaced("where.lat", "\"lat\":null,\"lon\":null", "\"lat\":935.3,\"lon\":40"),
                Case.replaced("where.lat", "\"lat\":null,\"lon\":null", "\"lat\":\"NaN\",\"lon\":40"),
                Case.replaced("casualties[0].low", "\"low\":1", "\"low\":2"),
                Case.replaced("casualties[0].low", "\"low\":1", "\"low\":-1"),
                Case.replaced("casualties[0].low", "\"low\":1", "\"low\":\"1\""),
                Case.replaced("casualties[0].best", "\"best\":1", "\"best\":1.5"),
                Case.replaced("casualties[0].best", "\"best\":1", "\"best\":99999999999"),
                Case.replaced("casualties[0].partOf", "\"partOf\":null", "\"partOf\":\"others\""),
                Case.replaced("casualties[0]", "\"casualties\":[{", "\"casualties\":[null,{"),
                Case.replaced("actors[0].actor", "\"actors\":[]",
                        "\"actors\":[{\"actor\":\"nobody-recorded-me\",\"role\":\"target\"}]"),
                Case.replaced("quote.start", "\"start\":1180", "\"start\":5000"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_claim_that_cannot_be_taken_is_refused_and_the_field_named(Case given) {
        Response answer = As.role(Roles.REPORTER).body(given.body()).post("/api/v1/claims");

        answer.then().statusCode(400).contentType("application/problem+json").body("status", equalTo(400));
        assertThat(answer.jsonPath().getList("violations.field", String.class)).as(answer.asString())
                .contains(given.field());
        assertNothingStored();
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String large = GOOD.replace("al-Dashisha", "x".repeat(5_000_000));

        Response answer = As.role(Roles.REPORTER).body(large).post("/api/v1/claims");

        answer.then().statusCode(413).contentType("application/problem+json");
        assertNothingStored();
    }

    @Test
    void an_attachment_says_where_to() {
        UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));
        for (String request : List.of("{}", "{\"new\":false}", "{\"incident\":null}",
                "{\"new\":true,\"incident\":\"" + UUID.randomUUID() + "\"}", "{\"incident\":\"x\"}")) {
            Desk.attach(claim, request).then().statusCode(400).body("violations[0].field", equalTo("incident"));
        }
        Desk.attach(claim, "{\"new\":\"yes\"}").then().statusCode(400).body("violations[0].field", equalTo("new"));
        Desk.attach(claim, "").then().statusCode(400);
    }

    @Test
    void a_dismissal_says_why() {
        UUID claim = Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));

        As.role(Roles.CURATOR).body("{}").post("/api/v1/claims/" + claim + "/dismiss").then().statusCode(400)
                .body("violations[0].field", equalTo("reason"));
    }

    @Test
    void an_address_that_holds_no_id_is_not_found() {
        As.role(Roles.READER).get("/api/v1/claims/1").then().statusCode(404);
        As.role(Roles.READER).get("/api/v1/incidents/abc").then().statusCode(404);
        As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/actors/a%00b").then().statusCode(400);
    }

    private static void assertNothingStored() {
        As.role(Roles.READER).get("/api/v1/claims?report=019a0000-0000-7000-8000-0000000000ff").then()
                .body("items.size()", equalTo(0));
    }
}
