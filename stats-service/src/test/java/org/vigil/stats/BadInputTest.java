package org.vigil.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class BadInputTest extends StatsTest {

    private static final String GOOD = """
            {"publisher":"un","report":null,"measure":"fighters","kind":"stock","period":{"from":"2020-08-01","to":"2020-08-31"},
             "scope":{"country":["IQ"]},"value":{"qualifier":"range","low":1,"best":2,"high":3},"unit":"fighters",
             "change":{"percent":1,"wording":"up","base":{"period":null,"value":1,"unit":"x","scope":{"country":"SY"},"kind":"stock"}},
             "parts":[{"label":"a","scope":{"place":"al-Hol"},"period":{"from":"2020-08-02","to":"2020-08-03"},"percent":50,
              "value":{"qualifier":"exact","best":1},"parts":[]}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "series?bucket=month                                    | measure",
            "series?measure=sorrow                                  | measure",
            "series?measure=fighters                                | measure",
            "series?measure=incidents&measure=claims                | measure",
            "series?measure=incidents&bucket=fortnight              | bucket",
            "series?measure=incidents&groupBy=colour                | groupBy",
            "series?measure=incidents&groupBy=country&groupBy=actor | groupBy",
            "series?measure=incidents&from=2019-02-30               | from",
            "series?measure=incidents&from=2019-7-1                 | from",
            "series?measure=incidents&from=0001-01-01               | from",
            "series?measure=incidents&from=%2B999999999-01-01       | from",
            "series?measure=incidents&to=yesterday                  | to",
            "series?measure=incidents&from=2019-07-02&to=2019-07-01 | to",
            "series?measure=incidents&country=Iraq                  | country",
            "series?measure=incidents&country=IQ&country=ZZ         | country",
            "series?measure=incidents&country=                      | country",
            "series?measure=incidents&admin1=Diyala                 | admin1",
            "series?measure=incidents&actor=Islamic%20State         | actor",
            "series?measure=incidents&verification=certain          | verification",
            "series?measure=incidents&category=war                  | category",
            "series?measure=incidents&violenceType=both             | violenceType",
            "series?measure=incidents&eventType=%20                 | eventType",
            "series?measure=incidents&source=a'%3B%20drop           | source",
            "series?measure=incidents&asOf=2019-07-01               | asOf",
            "series?measure=incidents&asOf=now                      | asOf",
            "series?measure=incidents&contry=IQ                     | contry",
            "series?measure=incidents&limit=10                      | limit",
            "series?measure=reports&country=IQ                      | country",
            "series?measure=reports&groupBy=actor                   | groupBy",
            "change?measure=incidents&to=2019-07-01                 | from",
            "change?measure=incidents&from=2019-07-01               | to",
            "change?measure=incidents&bucket=month                  | from",
            "change?measure=incidents&from=2019-07-01&to=2019-07-31&likeForLike=yes | likeForLike",
            "pace?to=2024-06-30                                     | measure",
            "pace?measure=incidents&bucket=month                    | bucket",
            "pace?measure=incidents&from=2023-01-01&to=2024-01-01   | to",
            "pace?measure=incidents&from=2999-01-01                 | from",
            "pace?measure=incidents&to=2024-06-30&referenceYear=24  | referenceYear",
            "pace?measure=incidents&to=2024-06-30&referenceYear=2024 | referenceYear",
            "pace?measure=incidents&to=2024-06-30&referenceFrom=2023-01-01 | referenceTo",
            "pace?measure=incidents&to=2024-06-30&referenceTo=2023-12-31 | referenceFrom",
            "pace?measure=incidents&to=2024-06-30&referenceFrom=2023-02-30&referenceTo=2023-12-31 | referenceFrom",
            "pace?measure=incidents&to=2024-06-30&referenceFrom=2023-12-31&referenceTo=2023-01-01 | referenceTo",
            "pace?measure=incidents&to=2024-06-30&referenceFrom=2023-12-31&referenceTo=2024-01-01 | referenceTo",
            "pace?measure=incidents&to=2024-06-30&referenceYear=2022&referenceTo=2022-12-31 | referenceYear",
            "shares?measure=incidents                               | groupBy",
            "shares?groupBy=country                                 | measure",
            "shares?measure=incidents&groupBy=country&bucket=month  | bucket",
            "ranking?measure=incidents                              | groupBy",
            "ranking?measure=incidents&groupBy=country&limit=0      | limit",
            "ranking?measure=incidents&groupBy=country&limit=1001   | limit",
            "ranking?measure=incidents&groupBy=country&limit=many   | limit",
            "map?measure=reports                                    | measure",
            "map?measure=incidents&grid=h3                          | grid",
            "map?measure=incidents&groupBy=country                  | groupBy",
            "map?measure=incidents&prioGrid=0                       | prioGrid",
            "map?measure=incidents&prioGrid=259201                  | prioGrid",
            "map?measure=incidents&prioGrid=33.5                    | prioGrid",
            "difference?measure=incidents                           | from",
            "difference?from=2026-01-01T00:00:00Z                   | measure",
            "difference?measure=incidents&from=2026-01-01           | from",
            "difference?measure=incidents&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z | to",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z&to=now | to",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z&firstDay=1 | firstDay",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z&firstDay=2019-02-01&lastDay=2019-01-01 | lastDay",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z&asOf=2026-01-01T00:00:00Z | asOf",
            "difference?measure=incidents&from=2026-01-01T00:00:00Z&limit=10 | limit",
            "difference?measure=reports&from=2026-01-01T00:00:00Z&groupBy=country | groupBy",
            "difference/incidents?measure=incidents&from=2026-01-01T00:00:00Z&limit=0 | limit",
            "difference/incidents?measure=incidents&from=2026-01-01T00:00:00Z&cursor=x | cursor",
            "incidents?bucket=month&at=2019-07                      | measure",
            "incidents?measure=incidents&bucket=month               | at",
            "incidents?measure=incidents&bucket=month&at=July       | at",
            "incidents?measure=incidents&at=2019-07                 | at",
            "incidents?measure=incidents&groupBy=admin1             | in",
            "incidents?measure=incidents&in=IQ                      | in",
            "incidents?measure=incidents&groupBy=admin1&in=IQ       | in",
            "incidents?measure=incidents&unallocated=false          | unallocated",
            "incidents?measure=incidents&outside=true               | outside",
            "incidents?measure=incidents&limit=0                    | limit",
            "incidents?measure=incidents&limit=2&limit=3            | limit",
            "incidents?measure=incidents&cursor=x                   | cursor",
            "incidents?measure=incidents&where=IQ                   | where",
            "casualties/incidents?outcome=killed                    | in",
            "casualties/incidents?in=All&outcome=killed             | in",
            "casualties/incidents?in=all                            | outcome",
            "casualties/incidents?in=all&outcome=lost               | outcome",
            "casualties/incidents?in=all&outcome=killed&partOf=A    | partOf",
            "casualties/incidents?in=all&outcome=killed&unallocated=1 | unallocated",
            "casualties?measure=killed                              | measure",
            "casualties?groupBy=country                             | groupBy",
            "casualties?actor=%00                                   | address",
            "casualties?from=2019-13-01                             | from" })
    void a_wrong_parameter_is_named(String path, String parameter) {
        As.role("reader").urlEncodingEnabled(false).get("/api/v1/stats/" + path).then().statusCode(400)
                .contentType("application/problem+json").body("violations.field", hasItem(equalTo(parameter)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"publisher\":\"un\"                     | \"publisher\":\"United Nations\"          | publisher",
            "\"publisher\":\"un\"                     | \"publisher\":null                        | publisher",
            "\"report\":null                          | \"report\":\"7\"                          | report",
            "\"measure\":\"fighters\"                 | \"measure\":\"sorrow\"                    | measure",
            "\"kind\":\"stock\"                       | \"kind\":0                                | kind",
            "\"from\":\"2020-08-01\"                  | \"from\":\"2020-02-30\"                   | period.from",
            "\"from\":\"2020-08-01\"                  | \"from\":\"2020-09-01\"                   | period.to",
            "\"from\":\"2020-08-01\"                  | \"from\":null                             | period",
            "\"from\":\"2020-08-01\"                  | \"from\":null,\"precision\":\"exact\"     | period",
            "\"from\":\"2020-08-01\"                  | \"precision\":\"unknown\",\"from\":\"2020-08-01\" | period",
            "\"from\":\"2020-08-01\"                  | \"from\":\"0020-08-01\"                   | period",
            "{\"country\":[\"IQ\"]}                   | {\"country\":[\"Iraq\"]}                  | scope.country",
            "{\"country\":[\"IQ\"]}                   | {\"contry\":[\"IQ\"]}                     | scope.contry",
            "{\"country\":[\"IQ\"]}                   | {\"country\":[]}                          | scope.country",
            "{\"country\":[\"IQ\"]}                   | {\"country\":{\"code\":\"IQ\"}}           | scope.country",
            "{\"country\":[\"IQ\"]}                   | {\"country\":[1]}                         | scope.country",
            "{\"country\":[\"IQ\"]}                   | {\"place\":\"a\\u0000b\"}                 | scope.place",
            "{\"country\":[\"IQ\"]}                   | [\"IQ\"]                                  | scope",
            "\"qualifier\":\"range\"                  | \"qualifier\":\"roughly\"                 | value.qualifier",
            "\"qualifier\":\"range\"                  | \"qualifier\":null                        | value.qualifier",
            "\"qualifier\":\"range\"                  | \"qualifier\":\"exact\"                   | value",
            "\"low\":1                                | \"low\":9                                 | value",
            "\"low\":1                                | \"low\":null                              | value",
            "\"low\":1                                | \"low\":-1                                | value.low",
            "\"low\":1                                | \"low\":\"1\"                             | value.low",
            "\"low\":1                                | \"low\":1e999999999                       | value.low",
            "\"low\":1                                | \"low\":0.1234                            | value.low",
            "\"low\":1,\"best\":2,\"high\":3          | \"low\":null                              | value",
            "\"unit\":\"fighters\"                    | \"unit\":\"a\\u0000b\"                    | unit",
            "\"percent\":1                            | \"percent\":1e999999                      | change.percent",
            "\"percent\":1                            | \"saidBy\":\"Not A Slug\"                 | change.saidBy",
            "\"value\":1,\"unit\":\"x\"               | \"value\":-1,\"unit\":\"x\"               | change.base.value",
            "\"scope\":{\"country\":\"SY\"}           | \"scope\":{\"country\":\"sy\"}            | change.base.scope.country",
            "\"base\":{\"period\":null                | \"base\":{\"period\":{\"from\":\"2020-01-02\",\"to\":\"2020-01-01\"} | change.base.period.to",
            "\"label\":\"a\"                          | \"label\":\" \"                           | parts[0].label",
            "\"scope\":{\"place\":\"al-Hol\"}         | \"scope\":{\"camp\":\"al-Hol\"}           | parts[0].scope.camp",
            "\"qualifier\":\"exact\",\"best\":1       | \"qualifier\":\"exact\",\"low\":1,\"best\":2 | parts[0].value",
            "\"kind\":\"stock\"}}                     | \"kind\":\"pile\"}}                          | change.base.kind",
            "\"percent\":50                           | \"percent\":-1                            | parts[0].percent",
            "\"to\":\"2020-08-03\"                    | \"to\":\"2020-08-01\"                     | parts[0].period.to",
            "\"parts\":[]                             | \"parts\":[{\"label\":\"b\",\"period\":{\"from\":\"2020-08-01\"}}] | parts[0].parts[0].period",
            "\"unit\":\"fighters\"                    | \"shareOf\":{\"whole\":1}                 | shareOf",
            "\"unit\":\"fighters\"                    | \"shareOf\":{\"whole\":-1}                | shareOf.whole",
            "\"unit\":\"fighters\"                    | \"shareOf\":{\"scope\":{\"contry\":\"IQ\"}} | shareOf.scope.contry",
            "\"parts\":[]                             | \"parts\":[{\"label\":\"b\",\"value\":{\"qualifier\":\"exact\"}}] | parts[0].parts[0].value",
            "\"unit\":\"fighters\"                    | \"unti\":\"fighters\"                     | unti" })
    void a_wrong_field_is_named_and_nothing_is_stored(String good, String bad, String field) {
        assertThat(GOOD).contains(good);
        refused(GOOD.replace(good, bad), 400).then().body("violations.field", hasItem(equalTo(field)));
    }

    @Test
    void the_body_that_the_others_are_made_from_is_good() {
        As.role("curator").body(GOOD).post("/api/v1/figures").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "{", "[]", "{} {}", "7", "{\"publisher\":\"un\"", "\u0000" })
    void what_is_no_request_is_refused(String body) {
        refused(body, 400);
    }

    @Test
    void too_deep_and_too_large_a_body_is_refused() {
        refused("{\"parts\":" + "[{\"parts\":".repeat(1_000) + "[]" + "}]".repeat(1_000) + "}", 400);
        refused("{\"unit\":\"" + "a".repeat(5 * 1024 * 1024) + "\"}", 413);
    }

    @ParameterizedTest
    @ValueSource(strings = { "7", "019a0000-0000-7000-8000-000000000000" })
    void an_unknown_figure_is_not_found(String id) {
        As.role("reader").get("/api/v1/figures/" + id).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "figures?status=proved                         | status",
            "figures?rule=good-manners                     | rule",
            "figures?rule=same-unit&holds=perhaps          | holds",
            "figures?holds=true                            | holds",
            "figures?publsher=trac                         | publsher",
            "figures?cursor=7                              | cursor",
            "coverages?asOf=now                            | asOf",
            "coverages?limit=0                             | limit",
            "coverages?cursor=7                            | cursor",
            "coverages/019a0000-0000-7000-8000-000000000000?asOf=now | asOf" })
    void a_wrong_parameter_of_a_list_is_named(String path, String parameter) {
        As.role("reader").urlEncodingEnabled(false).get("/api/v1/" + path).then().statusCode(400)
                .contentType("application/problem+json").body("violations.field", hasItem(equalTo(parameter)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "7", "019a0000-0000-7000-8000-000000000000" })
    void an_unknown_coverage_is_not_found(String id) {
        As.role("reader").get("/api/v1/coverages/" + id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_wrong_moment_is_named() {
        As.role("reader").get("/api/v1/figures/019a0000-0000-7000-8000-000000000000?asOf=now").then().statusCode(400)
                .body("violations.field", hasItem(equalTo("asOf")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"query\":\"measure=incidents\"}                                        | statistic",
            "{\"statistic\":\"sorrow\",\"query\":\"measure=incidents\"}                | statistic",
            "{\"statistic\":\"series\"}                                               | query",
            "{\"statistic\":\"series\",\"query\":\"\"}                                | query",
            "{\"statistic\":\"series\",\"query\":\"measure\"}                         | query",
            "{\"statistic\":\"series\",\"query\":\"measure=%2\"}                      | query",
            "{\"statistic\":\"series\",\"query\":\"eventType=%00&measure=incidents\"} | query",
            "{\"statistic\":\"series\",\"query\":\"country=IQ\"}                      | query.measure",
            "{\"statistic\":\"series\",\"query\":\"measure=incidents&contry=IQ\"}     | query.contry",
            "{\"statistic\":\"series\",\"query\":\"measure=incidents&asOf=now\"}      | query.asOf",
            "{\"statistic\":\"series\",\"query\":\"measure=incidents&from=a&from=b\"} | query.from",
            "{\"statistic\":\"series\",\"query\":\"measure=incidents\",\"note\":\"a\\u0000b\"} | note",
            "{\"statistic\":\"change\",\"query\":\"measure=incidents\"}               | query.from",
            "{\"statistic\":\"casualties\",\"query\":\"measure=killed\"}              | query.measure" })
    void a_wrong_citation_is_named_and_not_stored(String body, String field) {
        As.role("reader").body(body).post("/api/v1/citations").then().statusCode(400)
                .contentType("application/problem+json").body("violations.field", hasItem(equalTo(field)));
        As.role("reader").get("/api/v1/citations").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/incidents", "/changes", "?format=text", "?until=now" })
    void an_unknown_citation_is_not_found(String of) {
        As.role("reader").get("/api/v1/citations/019a0000-0000-7000-8000-000000000000" + of).then().statusCode(404)
                .contentType("application/problem+json");
    }

    private static Response refused(String body, int status) {
        Response answer = As.role("curator").body(body).post("/api/v1/figures");
        answer.then().statusCode(status).contentType("application/problem+json");
        As.role("reader").get("/api/v1/figures").then().body("items", empty());
        return answer;
    }
}
