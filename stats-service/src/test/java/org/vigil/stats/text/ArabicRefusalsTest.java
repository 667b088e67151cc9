package org.vigil.stats.text;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;

/** Whoever reads in Arabic is told in Arabic why something is refused; programs are told in English. */
@QuarkusTest
class ArabicRefusalsTest extends StatsTest {

    private static final String NOBODY_S = "01991f0c-0000-7000-8000-000000000009";

    @ParameterizedTest
    @ValueSource(strings = { "series?bucket=month", "series?measure=sorrow", "series?measure=incidents&measure=claims",
            "series?measure=incidents&from=2019-02-30", "series?measure=incidents&from=2019-07-02&to=2019-07-01",
            "series?measure=incidents&country=Iraq", "series?measure=incidents&country=",
            "series?measure=incidents&admin1=Diyala",
            "series?measure=incidents&actor=Islamic%20State", "series?measure=incidents&verification=certain",
            "series?measure=incidents&category=war", "series?measure=incidents&violenceType=both",
            "series?measure=incidents&eventType=%20", "series?measure=incidents&prioGrid=0",
            "series?measure=incidents&asOf=now", "series?measure=incidents&contry=IQ", "series?measure=reports&country=IQ",
            "series?measure=reports&groupBy=actor", "change?measure=incidents&to=2019-07-01",
            "change?measure=incidents&from=2019-07-01&to=2019-07-31&likeForLike=yes",
            "pace?measure=incidents&from=2023-01-01&to=2024-01-01", "pace?measure=incidents&from=2999-01-01",
            "pace?measure=incidents&to=2024-06-30&referenceYear=24",
            "pace?measure=incidents&to=2024-06-30&referenceYear=2024",
            "pace?measure=incidents&to=2024-06-30&referenceFrom=2023-01-01",
            "pace?measure=incidents&to=2024-06-30&referenceYear=2022&referenceTo=2022-12-31", "shares?measure=incidents",
            "ranking?measure=incidents&groupBy=country&limit=0", "map?measure=reports", "difference?measure=incidents",
            "difference?measure=incidents&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z",
            "incidents?measure=incidents&bucket=month", "incidents?measure=incidents&bucket=month&at=July",
            "incidents?measure=incidents&in=IQ", "incidents?measure=incidents&groupBy=admin1",
            "incidents?measure=incidents&unallocated=false", "incidents?measure=incidents&outside=true",
            "casualties/incidents?outcome=killed", "casualties/incidents?in=all&outcome=lost",
            "incidents?measure=incidents&cursor=x" })
    void a_wrong_parameter_of_a_statistic(String asked) {
        refused("/api/v1/stats/" + asked);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/dashboard?month=July", "/dashboard?country=iraq", "/dashboard?mouth=2020-08",
            "/api/v1/figures?rule=good-manners", "/api/v1/figures?holds=true",
            "/api/v1/figures?rule=same-unit&holds=perhaps", "/api/v1/figures?publsher=trac",
            "/api/v1/figures/scoreboard?limit=0", "/api/v1/coverages?asOf=now", "/api/v1/bulletins/Iraq/2020-08",
            "/api/v1/bulletins/IQ/August", "/api/v1/bulletins/IQ/2020-08?format=pdf",
            "/api/v1/bulletins/IQ/2020-08?asOf=2026-01-01T00:00:00Z&since=2026-01-02T00:00:00Z",
            "/api/v1/bulletins/IQ/2020-08?asOf=2026-01-01T00:00:00Z&asOf=2026-01-01T00:00:00Z",
            "/api/v1/bulletins/claimed-by-month?to=2020-08-31", "/api/v1/bulletins/claimed-by-month?from=2020-08-01",
            "/api/v1/bulletins/claimed-by-month?from=2020-08-02&to=2020-08-31",
            "/api/v1/bulletins/claimed-by-month?from=2020-08-01&to=2020-08-30",
            "/api/v1/bulletins/claimed-by-month?from=1980-08-01&to=2020-08-31",
            "/api/v1/bulletins/claimed-by-month?from=2020-08-01&to=2020-08-31&perpetrator=a&perpetrator=b",
            "/api/v1/bulletins/half-year?from=2020-01-01&to=2020-12-31&perpetrator=a",
            "/api/v1/bulletins/half-year?from=2020-07-01&to=2020-12-31",
            "/api/v1/bulletins/half-year?from=2020-07-01&to=2020-12-31&perpetrator=a&category=clash" })
    void a_wrong_part_of_the_address_of_a_page(String address) {
        refused(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nothing", "/api/v1/stats/nothing", "/api/v1/figures/no-id" })
    void an_address_at_which_nothing_is(String address) {
        assertThat(ArabicPages.demandRefusal(ArabicPages.get(Roles.READER, address, "ar"), 404).text())
                .contains("لا شيء في هذا العنوان").doesNotContain("حدث خطأ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "figures/" + NOBODY_S, "figures/" + NOBODY_S + "/history", "figures/" + NOBODY_S + "/revisions",
            "coverages/" + NOBODY_S, "coverages/" + NOBODY_S + "/revisions", "citations/" + NOBODY_S,
            "bulletins/nothing", "stats/nothing" })
    void what_is_not_there(String path) {
        ArabicPages.demandRefusal(ArabicPages.get(Roles.READER, "/api/v1/" + path, "ar"), 404);
    }

    @Test
    void names_and_codes_stand_apart_from_the_sentence_around_them() {
        assertThat(ArabicPages.get(Roles.READER, "/api/v1/stats/series?measure=incidents&country=Iraq", "ar").asString())
                .contains("«\u2068country\u2069»: رمز بلد من حرفين كبيرين بحسب \u2068ISO 3166-1\u2069");
        assertThat(ArabicPages.get(Roles.READER, "/api/v1/citations/" + NOBODY_S, "ar").asString())
                .contains("\u2068" + NOBODY_S + "\u2069", "\u2068{&quot;statistic&quot;:&quot;series&quot;");
    }

    @Test
    void an_address_that_lies_before_a_citation_and_a_citation_that_was_altered() {
        incident().on("2020-07-31").send();
        arrive();
        String citation = As.role(Roles.READER).body(Map.of("statistic", "series", "query", "measure=incidents"))
                .post("/api/v1/citations").header("Location");
        refused(citation + "?until=2020-01-01T00:00:00Z");
        execute("update citation set answer = cast(replace(cast(answer as text), '\"best\":1', '\"best\":2') as json)");
        ArabicPages.demandRefusal(ArabicPages.get(Roles.READER, citation, "ar"), 410);
    }

    @Test
    void a_cited_question_that_cannot_be_answered_any_more() {
        String citation = As.role(Roles.READER).body(Map.of("statistic", "series", "query", "measure=incidents&bucket=day"))
                .post("/api/v1/citations").header("Location");
        execute("""
                insert into incident_fact (id, revision, known_at, change, counted, valid_from, valid_to, precision, category,
                  verification, country, actors, perpetrators, targets, claimants, sources, casualty_groups)
                select gen_random_uuid(), 1, now(), 'recorded', true, day, day, 'day', 'attack', 'claimed', 'IQ',
                  '{}', '{}', '{}', '{}', '{}', '{}'
                from (select date '1990-01-01' + n as day from generate_series(0, 10000) n) days""");
        countFacts();
        arrive();
        ArabicPages.demand(Roles.READER, citation, "h1 span[lang=en], p.line[lang=en]");
        assertThat(As.role(Roles.READER).get(citation).jsonPath().getString("since.notCompared"))
                .isEqualTo("The question cannot be answered now: bucket makes more than 10000 rows; choose a longer bucket, a"
                        + " shorter window, another grouping or more filters.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "sorrow | measure=incidents", "series | measure", "series | measure=%2",
            "series | country=IQ", "series | measure=incidents&asOf=now", "change | measure=incidents" })
    void a_form_of_a_page(String statistic, String query) {
        ArabicPages.demandRefusal(person(Roles.READER).urlEncodingEnabled(true).contentType(ContentType.URLENC)
                .formParams(Map.of("statistic", statistic, "query", query)).post("/api/v1/citations"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{'statistic':' ','query':'measure=incidents'}", "{'statistic':'series','qurey':''}",
            "{'statistic':'series','query':'a\\u0000b'}", "{" })
    void a_request_to_cite(String body) {
        refused(Roles.READER, "/api/v1/citations", body.replace('\'', '"'));
    }

    @Test
    void texts_that_are_too_long() {
        refused(Roles.CURATOR, "/api/v1/figures", new JsonObject().put("unit", "u".repeat(201)).encode());
        refused(Roles.READER, "/api/v1/citations", new JsonObject().put("statistic", "s".repeat(65))
                .put("query", "q".repeat(8_001)).put("note", "n".repeat(2_001)).encode());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'publisher':'United Nations'}", "{'measure':'sorrow'}", "{'value':null}",
            "{'value':{'qualifier':'exact'}}", "{'value':{'qualifier':'exact','low':2,'high':1}}",
            "{'value':{'qualifier':'exact','low':1,'high':2}}", "{'value':{'qualifier':'range','low':1}}",
            "{'value':{'qualifier':'exact','best':-1}}", "{'value':{'qualifier':'exact','best':0.1234}}",
            "{'shareOf':{'whole':1}}", "{'scope':{'contry':'IQ'}}", "{'scope':{'country':[]}}", "{'scope':{'country':'Iraq'}}",
            "{'parts':[{'label':' '}]}", "{'period':{'from':'2020-08-01'}}",
            "{'period':{'from':'2020-08-01','to':'2020-07-31'}}", "{'period':{'from':'0020-08-01','to':'0020-08-31'}}",
            "{'unti':'attacks'}" })
    void a_statement_that_cannot_be_meant(String wrong) {
        refused(Roles.CURATOR, "/api/v1/figures", changed("""
                {'publisher':'un','measure':'killed','kind':'flow','value':{'qualifier':'exact','best':1}}""", wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'period':{'from':'2020-08-01','to':'2020-08-31','precision':'approximate'}}",
            "{'scope':{'place':'al-Hol'}}", "{'scope':{'source':'amaq'}}", "{'measures':['reports'],'scope':{'country':'IQ'}}",
            "{'measures':[]}", "{'statement':' '}" })
    void a_coverage_that_cannot_be_declared(String wrong) {
        refused(Roles.CURATOR, "/api/v1/coverages", changed("""
                {'measures':['claims'],'period':{'from':'2020-08-01','to':'2020-08-31','precision':'exact'},
                 'statement':'All.'}""", wrong));
    }

    @Test
    void what_programs_are_told_stays_english() {
        Response parameter = program(Roles.READER).get("/api/v1/stats/series?measure=incidents&country=Iraq");
        assertThat(parameter.jsonPath().getString("violations[0].message"))
                .isEqualTo("is a country's ISO 3166-1 code of two capitals, such as IQ");
        Response constraint = program(Roles.READER).body(Map.of("statistic", "")).post("/api/v1/citations");
        assertThat(constraint.jsonPath().getList("violations.message")).containsExactlyInAnyOrder(
                "names the statistic, such as series", "holds the parameters as they stand in the address");
        Response negative = program(Roles.CURATOR).body("""
                {"publisher":"un","measure":"killed","kind":"flow","value":{"qualifier":"exact","best":-1}}""")
                .post("/api/v1/figures");
        assertThat(negative.jsonPath().getList("violations.message")).containsExactly("must be greater than or equal to 0");
        UUID id = UUID.fromString(NOBODY_S);
        assertThat(program(Roles.READER).get("/api/v1/figures/" + id).jsonPath().getString("detail"))
                .isEqualTo("There is no figure " + id + ".");
        assertThat(program(Roles.READER).get("/api/v1/citations/" + id).jsonPath().getString("detail")).isEqualTo(
                "Nobody has stored a citation " + id + ". An answer can be cited when its question is stored: POST it to"
                        + " /api/v1/citations as {\"statistic\":\"series\",\"query\":\"measure=…&asOf=…\"}, with the moment of"
                        + " the answer: its asOf, or of a difference its to.");
    }

    private static void refused(String address) {
        ArabicPages.demandRefusal(ArabicPages.get(Roles.READER, address, "ar"), 400);
    }

    private static void refused(String role, String address, String body) {
        ArabicPages.demandRefusal(person(role).contentType(ContentType.JSON).body(body).post(address), 400);
    }

    /** A request with other fields; single quotes stand for double ones. */
    private static String changed(String request, String fields) {
        return new JsonObject(request.replace('\'', '"')).mergeIn(new JsonObject(fields.replace('\'', '"'))).encode();
    }

    private static RequestSpecification person(String role) {
        return ArabicPages.person(role, "ar");
    }

    private static RequestSpecification program(String role) {
        return given().accept(ContentType.JSON).contentType(ContentType.JSON).header("Accept-Language", "ar").auth()
                .oauth2(As.token(role, "anna"));
    }
}
