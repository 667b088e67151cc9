package org.vigil.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class BadInputTest {

    static Stream<Arguments> badSources() {
        return Stream.of(
                arguments("{\"slug\":\"a", "slug"),
                arguments("{\"slug\" \"a\"}", "body"),
                arguments("", "body"),
                arguments("null", "body"),
                arguments("[]", "body"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"newspaper\"}", "kind"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":3}", "kind"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"reliability\":\"G\"}", "reliability"),
                arguments("{\"slug\":\"Bad 1\",\"name\":\"x\",\"kind\":\"outlet\"}", "slug"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"\",\"kind\":\"outlet\"}", "name"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"a\\u0000b\",\"kind\":\"outlet\"}", "name"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"country\":\"XX\"}", "country"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"languages\":[\"ar\",\"a b\"]}",
                        "languages[1]"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"languages\":[\"a\\u0000r\"]}",
                        "languages[0]"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"owner\":\"nobody-known\"}", "owner"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"colour\":\"red\"}", "colour"),
                arguments("{\"slug\":\"bad-1\",\"name\":\"x\",\"kind\":\"outlet\",\"licence\":" + nested(1_000) + "}",
                        "licence"));
    }

    static Stream<Arguments> badReports() {
        return Stream.of(
                arguments("{\"source\":\"nobody-known\",\"publishedAt\":\"2020-09-03\"}", "source"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2019-02-30\"}", "publishedAt"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"+99999999-01-01\"}", "publishedAt"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"0019-07-28\"}", "publishedAt"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"headline\":\"a \\ud800 b\"}", "headline"),
                arguments("{\"source\":\"x\",\"attributedTo\":[" + "\"\",".repeat(1_000_000) + "\"\"]}", "attributedTo[19995]"),
                arguments("{\"source\":\"x\"}", "publishedAt"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"language\":\"en" + "-a".repeat(100_000) + "\"}",
                        "language"),
                arguments(
                        "{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"attributedTo\":[\"a" + "-a".repeat(100_000)
                                + "\"]}",
                        "attributedTo[0]"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"credibility\":7}", "credibility"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"credibility\":\"3\"}", "credibility"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"credibility\":2.5}", "credibility"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"credibility\":1e999999999}", "credibility"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"url\":\"javascript:alert(1)\"}", "url"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"lineage\":\"relay\"}", "lineage"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"attributedTo\":[{}]}", "attributedTo[0]"),
                arguments("{\"source\":\"x\",\"publishedAt\":\"2020-09-03\",\"body\":" + nested(1_000) + "}", "body"));
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void a_source_that_is_not_right_is_refused_by_the_name_of_its_field(String body, String field) {
        assertRefused(As.role(Roles.SOURCE_KEEPER).body(body).post("/api/v1/sources"), field);
        assertThat(As.role(Roles.SOURCE_KEEPER).get("/api/v1/sources/bad-1").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("badReports")
    void a_report_that_is_not_right_is_refused_by_the_name_of_its_field(String body, String field) {
        assertRefused(As.role(Roles.REPORTER).body(body).post("/api/v1/reports"), field);
    }

    @Test
    void a_body_of_10_MB_is_refused_as_too_large() {
        Response answer = As.role(Roles.REPORTER).body("{\"body\":\"" + "x".repeat(10_000_000) + "\"}").post("/api/v1/reports");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo("body");
    }

    @Test
    void a_bad_query_is_refused_by_the_name_of_its_parameter() {
        assertRefused(As.role(Roles.READER).get("/api/v1/sources?limit=1001"), "limit");
        assertRefused(As.role(Roles.READER).get("/api/v1/sources?limit=many"), "limit");
        assertRefused(As.role(Roles.READER).get("/api/v1/sources?cursor=!!"), "cursor");
        assertRefused(As.role(Roles.READER).get("/api/v1/sources?kind=newspaper"), "kind");
        assertRefused(As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/sources?voiceOf=a%00b"), "address");
        assertRefused(As.role(Roles.READER).get("/api/v1/reports?originId=none"), "originId");
    }

    /**
     * No client library sends such an address, but anybody can. Quarkus turns it away before any code of ours, without a body.
     */
    @Test
    void an_address_that_is_none_is_refused_too() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write("GET /api/v1/sources?voiceOf=a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void what_is_not_there_is_a_problem_too() {
        for (String path : new String[] { "/api/v1/nothing", "/api/v1/reports/019a0000-0000-7000-8000-000000000000",
                "/api/v1/reports/no-id", "/api/v1/sources/nobody" }) {
            Response answer = As.role(Roles.READER).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).contains("application/problem+json");
        }
        Response media = As.role(Roles.SOURCE_KEEPER).contentType("text/plain").body("x").post("/api/v1/sources");
        assertThat(media.statusCode()).isEqualTo(415);
        assertThat(media.contentType()).contains("application/problem+json");
    }

    private static void assertRefused(Response answer, String field) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).contains("application/problem+json");
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getList("violations.field", String.class)).as(answer.asString()).contains(field);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }
}
