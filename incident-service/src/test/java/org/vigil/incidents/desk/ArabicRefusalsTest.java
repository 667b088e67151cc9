package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Whoever works at the desk in Arabic is told in Arabic why something is refused; programs are told in English. */
@QuarkusTest
class ArabicRefusalsTest {

    private static final String NOBODY_S = "01991f0c-0000-7000-8000-000000000009";

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/incidents?from=yesterday", "/api/v1/incidents?from=2020-08-02&to=2020-08-01",
            "/api/v1/incidents?disagree=admin2", "/api/v1/incidents?verification=certain", "/api/v1/incidents?contry=SY",
            "/api/v1/incidents?asOf=now", "/api/v1/incidents?limit=0", "/api/v1/claims?free=perhaps",
            "/api/v1/claims?olderThan=long", "/api/v1/claims?state=lost", "/api/v1/claims?incident=this",
            "/api/v1/claims?cursor=x", "/api/v1/claims?asOf=2026-01-01T00:00:00Z", "/api/v1/claims/counts?nonsense=1",
            "/api/v1/imports?limit=many", "/api/v1/imports?cursor=x", "/api/v1/actors?q=%20", "/api/v1/actors?year=12",
            "/api/v1/actors?kind=heroes", "/api/v1/places?q=x&cursor=MDE5OTFmMGMtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDA5",
            "/api/v1/places/resolve?country=Iraq&admin1=x", "/api/v1/places/resolve?admin1=x",
            "/api/v1/places/resolve?country=IQ", "/api/v1/boundaries/Iraq", "/api/v1/incidents/similar-pairs?from=2020-08-01",
            "/api/v1/incidents/similar-pairs?from=2020-08-02&to=2020-08-01&country=SY",
            "/api/v1/incidents/similar-pairs?from=2020-08-01&to=2020-08-02&country=Syria",
            "/api/v1/exports/incidents?format=pdf", "/api/v1/exports/incidents?columns=id,feeling",
            "/api/v1/exports/incidents?columns=id,id", "/api/v1/events?since=now", "/compat/acled/read?colour=red",
            "/compat/acled/read?country=Syria:OR:Iraq", "/compat/acled/read?fields=colour",
            "/compat/acled/read?event_date=yesterday", "/compat/acled/read?year=last", "/compat/acled/read?_format=xml",
            "/compat/acled/read?year=2020&year_where=ABOUT", "/compat/acled/read?year=2020&year_where=BETWEEN",
            "/compat/acled/deleted/read?colour=red", "/compat/acled/deleted/read?deleted_timestamp=then",
            "/compat/ucdp/gedevents/24.1?colour=red", "/compat/ucdp/gedevents/24.1?Country=1",
            "/compat/ucdp/gedevents/24.1?Country=x",
            "/compat/ucdp/gedevents/24.1?TypeOfViolence=9", "/compat/ucdp/gedevents/24.1?Geography=here",
            "/compat/ucdp/gedevents/24.1?StartDate=then", "/compat/ucdp/gedevents/24.1?pagesize=0" })
    void a_parameter_that_cannot_be_understood(String address) {
        refused(ArabicPages.get(Roles.ADMIN, address, "ar"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "incidents/", "claims/", "imports/", "exports/", "places/", "webhooks/", "merges/", "splits/",
            "actors/nobody-", "boundaries/AQ?x=" })
    void what_there_is_not(String address) {
        refused(ArabicPages.get(Roles.ADMIN, "/api/v1/" + address + NOBODY_S, "ar"), 404);
    }

    @Test
    void what_was_not_known_yet_and_revisions_that_there_are_not() {
        UUID incident = Desk.incident(claim());
        String claim = As.role(Roles.READER).get("/api/v1/incidents/" + incident).path("claims[0].id");
        String actor = Desk.actor(slug("actor"), null);
        for (String address : List.of("incidents/" + incident, "claims/" + claim, "actors/" + actor)) {
            refused(ArabicPages.get(Roles.READER, "/api/v1/" + address + "?asOf=2001-01-01T00:00:00Z", "ar"), 404);
            refused(ArabicPages.get(Roles.READER, "/api/v1/" + address + "/revisions/99", "ar"), 404);
        }
    }

    @ParameterizedTest
    @CsvSource({ "forget,", "dismiss,", "attach,", "attach," + NOBODY_S, "attach,this", "reopen,Why", "detach,Why" })
    void a_decision_on_a_claim(String decision, String given) {
        Map<String, Object> form = given == null ? Map.of("decision", decision)
                : Map.of("decision", decision, "incident", given, "reason", given, "seen", 1);
        int status = List.of("reopen", "detach").contains(decision) ? 409 : 400;
        refused(submit("/api/v1/claims/" + Desk.recorded(claim()), form), status);
    }

    @Test
    void a_decision_on_a_claim_that_somebody_else_works_on_or_has_decided() {
        UUID claim = Desk.recorded(claim());
        String address = "/api/v1/claims/" + claim;
        As.role(Roles.CURATOR, "boris").put(address + "/lease").then().statusCode(200);
        assertThat(refused(submit(address, Map.of("decision", "new")), 409)).contains("حجز \u2068boris\u2069 هذا الادعاء حتى");
        As.role(Roles.CURATOR, "boris").body("{\"new\":true}").post(address + "/attach").then().statusCode(200);
        assertThat(refused(submit(address, Map.of("decision", "dismiss", "reason", "Twice.")), 409))
                .contains("الادعاء ملحق من قبل، بالحادثة ", "بواسطة \u2068boris\u2069 في ");
        assertThat(refused(submit(address, Map.of("decision", "detach", "reason", "Twice.", "seen", 1)), 412))
                .contains("آخر تغيير: ", "أُلحق بحادثة.");
        refused(submit(address, Map.of("decision", "detach", "reason", "Twice.")), 428);
    }

    @ParameterizedTest
    @CsvSource({ "forget,400", "verify,400", "split,400", "merge,400", "undo-merge,400", "undo-split,400", "release,409" })
    void a_decision_on_an_incident(String decision, int status) {
        refused(submit("/api/v1/incidents/" + Desk.incident(claim()),
                Map.of("decision", decision, "seen", 1, "status", "confirmed", "reason",
                        "release".equals(decision) ? "x" : " ")),
                status);
    }

    @Test
    void a_decision_on_an_incident_that_others_have_changed() {
        UUID incident = Desk.incident(claim());
        UUID other = Desk.incident(claim());
        String address = "/api/v1/incidents/" + incident;
        As.role(Roles.CURATOR, "boris").header("If-Match", "\"1\"")
                .body("{\"status\":\"disputed\",\"reason\":\"Denied.\"}").post(address + "/verification")
                .then()
                .statusCode(200);
        assertThat(refused(submit(address, Map.of("decision", "release", "seen", 1)), 412)).contains(
                "وهو الآن عند المراجعة \u20682\u2069", "رُوجع، بواسطة \u2068boris\u2069: ", "متنازع عليه",
                "والسبب: \u2068Denied.\u2069");
        refused(submit(address, Map.of("decision", "split", "seen", 2, "claim", NOBODY_S, "reason", "Two.")), 400);
        refused(submit(address, Map.of("decision", "merge", "from", NOBODY_S, "reason", "Same.")), 400);
        refused(submit(address, Map.of("decision", "undo-merge", "seen", 1, "change", NOBODY_S, "reason", "Two.")), 404);
        As.role(Roles.CURATOR).body("{\"into\":\"" + other + "\",\"from\":[\"" + incident + "\"],\"reason\":\"Same.\"}")
                .post("/api/v1/merges").then().statusCode(201);
        assertThat(
                refused(submit(address, Map.of("decision", "verify", "seen", 3, "status", "reported", "reason", "Yes.")), 409))
                .contains("دُمجت الحادثة ", "وآخر ما جرى لها: دُمج، بواسطة \u2068test-curator\u2069");
    }

    @Test
    void a_file() {
        String source = Desk.source(slug("source"), null, null);
        String good = "id,from,to,country,category\n1,2020-08-01,2020-08-01,SY,attack\n";
        assertThat(refused(sent(" ", "vigil", good, "{}"), 400)).contains("«\u2068source\u2069»: المعرّف المقروء");
        refused(sent(slug("nobody"), "vigil", good, "{}"), 400);
        refused(sent(source, "excel", good, "{}"), 400);
        refused(sent(source, "acled", good, "{\"id\":\"x\"}"), 400);
        refused(sent(source, "acled", good, ""), 400);
        refused(sent(source, "vigil", good, "none"), 400);
        refused(sent(source, "vigil", good, "{\"colour\":\"x\"}"), 400);
        refused(sent(source, "vigil", good, "{\"id\":\"\"}"), 400);
        refused(sent(source, "vigil", good, "{\"id\":\"unheard-of\"}"), 400);
        refused(sent(source, "vigil", good.replace("from", "id"), ""), 400);
        refused(sent(source, "vigil", good.replace("from", "then"), ""), 400);
        refused(sent(source, "vigil", "id,from,country\n", ""), 400);
        refused(sent(source, "vigil", "\"id", ""), 400);
    }

    @Test
    void what_breaks_the_rules_of_a_record() {
        String broken = """
                {"report":null,"speaker":"No Slug","stance":null,"statedAt":"1066-10-14","category":null,"eventType":"Fight",
                 "when":{"from":"2020-08-29","to":"2020-08-28","precision":null,"basis":null},
                 "where":{"country":"Syria","admin1":"Deir","place":"%s","lat":95,"lon":null,"precision":null},
                 "actors":[null,{"actor":null,"role":null}],
                 "casualties":[{"group":"sdf","outcome":"killed","low":-1,"best":3,"high":2,"partOf":"all"},
                               {"group":"sdf","outcome":"killed","low":20000000}],
                 "quote":{"start":3,"end":2}}""".formatted("x".repeat(201));
        assertThat(refused(person().contentType(ContentType.JSON).body(broken).post("/api/v1/claims"), 400)).contains(
                "«\u2068report\u2069»: معرّف تقرير", "«\u2068when.from\u2069»: لا يأتي بعد",
                "«\u2068where.place\u2069»: لا يزيد على ");
        Response toPrograms = As.role(Roles.REPORTER).header("Accept-Language", "ar").body(broken).post("/api/v1/claims");
        assertThat(toPrograms.statusCode()).isEqualTo(400);
        assertThat(toPrograms.asString()).contains("is the id of a report", "has at most 200 characters", "is not after to")
                .doesNotContainPattern("\\p{InArabic}").doesNotContain("{vigil");
    }

    @Test
    void programs_are_told_in_english_whatever_language_they_ask_for() {
        Response missing = As.role(Roles.READER).header("Accept-Language", "ar").get("/api/v1/claims/" + NOBODY_S);
        assertThat(missing.<String> path("detail")).isEqualTo("There is no claim " + NOBODY_S + ".");
        Response wrong = As.role(Roles.READER).header("Accept-Language", "ar").get("/api/v1/incidents?from=yesterday");
        assertThat(wrong.<String> path("violations[0].message")).isEqualTo("is a day that exists, as YYYY-MM-DD");
    }

    private static String claim() {
        return Desk.claim(UUID.randomUUID(), slug("speaker"));
    }

    /** The page on which it is said, and no sentence in English. */
    private static String refused(Response answer, int status) {
        return ArabicPages.demandRefusal(answer, status).text();
    }

    private static Response submit(String address, Map<String, ?> form) {
        return person().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(form).post(address);
    }

    private static Response sent(String source, String format, String file, String mapping) {
        return person().multiPart("file", "a file.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("format", format).multiPart("source", source).multiPart("mapping", mapping)
                .post("/api/v1/imports");
    }

    private static RequestSpecification person() {
        return ArabicPages.person(Roles.CURATOR, "ar").urlEncodingEnabled(true);
    }
}
