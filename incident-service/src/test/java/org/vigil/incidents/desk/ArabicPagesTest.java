package org.vigil.incidents.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** Whoever works at the desk in Arabic meets no sentence in English. */
@QuarkusTest
class ArabicPagesTest {

    /** With one more digit a day of which no other test tells. */
    private static final String DAY = "1994-07-1";

    private final String party = slug("party");
    private final String foe = slug("foe");

    @BeforeEach
    void parties_are_known() {
        Desk.actor(party, null);
        Desk.actor(foe, null);
    }

    @Test
    void why_an_incident_may_be_the_one_is_told_in_arabic() {
        String branch = Desk.actor(slug("branch"), foe);
        UUID report = UUID.randomUUID();
        UUID same = Desk.incident(claim(report, 2, 4));
        Desk.incident(claim(UUID.randomUUID(), 3, 40).replace("Battles/Armed clash", "Strategic developments/Arrests"));
        Desk.incident(claim(UUID.randomUUID(), 4, 0).replace("\"attack\"", "\"clash\"").replace(foe, branch));
        Desk.incident(claim(UUID.randomUUID(), 2, 5).replace("Dashisha", "Dashishah").replace("SY-DY", "SY-RA"));
        Desk.incident(claim(UUID.randomUUID(), 2, 4).replace("Dashisha", "دشيشة"));
        Desk.incident(claim(UUID.randomUUID(), 2, 4).replace("\"target\"", "\"party\"")
                .replace("\"perpetrator\"", "\"party\"").replace("\"to\":\"" + DAY + "2\"", "\"to\":\"" + DAY + "9\"")
                .replace("\"precision\":\"day\"", "\"precision\":\"week\""));
        hold(same, "{\"status\":\"discounted\",\"reason\":\"Twice.\"}");
        UUID claim = Desk.recorded(claim(report, 2, 4));

        assertThat(demandArabic("/api/v1/claims/" + claim)).contains("اليوم نفسه.", "يرويهما التقرير نفسه: " + report,
                "بينهما يومان.", "الجهة نفسها بصفة فاعل: " + party, "مستبعدة من العدّ.", "\u2068دشيشة\u2069");
        assertThat(demandArabic("/api/v1/incidents/" + same)).contains("اليوم نفسه.");
        assertThat(As.role(Roles.READER).header("Accept-Language", "ar").get("/api/v1/claims/" + claim + "/candidates")
                .jsonPath().<List<String>> getList("items.because").stream().flatMap(List::stream)).as("to programs")
                .contains("The same day.", "2 days apart.", "The same perpetrator: " + party + ".", "It is discounted.");
    }

    @Test
    void what_a_status_and_the_casualties_rest_on_is_told_in_arabic() {
        String outlet = Desk.source(slug("outlet"), null, null);
        String voice = Desk.source(slug("voice"), party, null);
        UUID report = Desk.originalReport(outlet);
        UUID incident = Desk.incident(said(report, voice, "asserts", 4));
        assertThat(demandArabic("/api/v1/incidents/" + incident)).contains("لا يقول بها إلا الأطراف",
                "قتلى، " + foe + ": يتحدث عنه أصل واحد، ويثبت ما يقوله.");
        Desk.add(incident, said(report, outlet, "asserts", 9));
        Desk.add(incident, said(Desk.untracedReport(outlet), outlet, "confirms", 5));
        Desk.add(incident, said(Desk.originalReport(outlet), outlet, "asserts", 6).replace("08-30", "08-31"));
        Desk.add(incident, said(Desk.originalReport(voice), voice, "denies", 0));
        Desk.add(incident, said(UUID.randomUUID(), slug("nobody"), "disputes", 1));
        Desk.add(incident,
                said(UUID.randomUUID(), slug("nobody"), "asserts", 1).replace(foe + "\",\"outcome", "all\",\"outcome"));

        String page = demandArabic("/api/v1/incidents/" + incident);
        assertThat(page).contains("تقول القاعدة: معزَّز، والسبب: تقول بها أصول عددها ٢، وأحدها على الأقل ليس طرفًا.",
                "هو صوت وسيلة إعلام بجانب متحدث", "ينفي وقوعها، والنفي لا يدعم شيئًا", "يعترض عليها", "يشير إلى ما لم يصل بعد",
                "تصوّت عليه أصول عددها ٢");
        hold(incident, "{\"status\":\"disputed\",\"reason\":\"Denied.\"}");
        change(incident, "/casualties", "{\"line\":{\"group\":\"" + foe
                + "\",\"outcome\":\"killed\",\"low\":4,\"best\":5,\"high\":7,\"partOf\":null},\"reason\":\"Listed.\"}");
        assertThat(demandArabic("/api/v1/incidents/" + incident)).contains("ثبّت مدقق الحالة: متنازع عليه",
                "ولولا ذلك لقالت القاعدة: الأدنى ٤، والأرجح ٤، والأعلى ٦.");

        JsonPath toPrograms = As.role(Roles.READER).header("Accept-Language", "ar")
                .get("/api/v1/incidents/" + incident + "/verification").jsonPath();
        assertThat(toPrograms.getString("says")).isEqualTo("A curator holds disputed; the rule would say corroborated,"
                + " because 2 origins say so, at least one of them no party.");
    }

    @Test
    void what_became_of_an_incident_is_told_in_arabic() {
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID incident = Desk.incident(said(UUID.randomUUID(), slug("nobody"), "asserts", 4));
        Desk.add(incident, said(Desk.originalReport(outlet), outlet, "asserts", 6));
        Desk.add(incident, said(Desk.originalReport(outlet), outlet, "denies", 0));
        hold(incident, "{\"status\":\"confirmed\",\"basis\":\"party-admission\",\"reason\":\"أقرّ 2.\"}");
        change(incident, "/casualties", "{\"line\":{\"group\":\"" + foe
                + "\",\"outcome\":\"killed\",\"low\":4,\"best\":5,\"high\":7,\"partOf\":null},\"reason\":\"Listed.\"}");
        change(incident, "", """
                {"category":"clash","eventType":null,"violenceType":"non-state",
                 "when":{"from":"1994-07-11","to":"1994-07-17","precision":"week","basis":"stated"},
                 "where":{"country":"SY","admin1":"SY-HI","place":"الدشيشة","lat":null,"lon":null,"precision":"admin1"},
                 "actors":[{"actor":"%s","role":"party","attribution":"suspected"}],"reason":"Retold."}""".formatted(foe));
        UUID other = Desk.incident(said(UUID.randomUUID(), slug("nobody"), "asserts", 4));
        As.role(Roles.CURATOR).body("{\"into\":\"" + incident + "\",\"from\":[\"" + other + "\"],\"reason\":\"Same.\"}")
                .post("/api/v1/merges").then().statusCode(201);

        As.role(Roles.CURATOR).header("If-Match", "\"" + Desk.incidentNow(incident).getInt("revision") + "\"")
                .delete("/api/v1/incidents/" + incident + "/verification").then().statusCode(200);

        assertThat(demandArabic("/api/v1/incidents/" + incident + "/revisions")).contains(
                "يقول بها أصل واحد ليس طرفًا: " + outlet + ".", "أُعيدت الحالة إلى القاعدة.",
                "التحقق: من مُدّعى إلى مُبلَّغ عنه، والسبب: يقول بها أصل واحد ليس طرفًا.", "أُلحق بها ادعاء " + outlet + ".",
                "ولا يُحسب، والسبب: ينفي وقوعها",
                "التحقق: من مُبلَّغ عنه إلى مؤكَّد (إقرار أحد الأطراف)، وثبّته \u2068test-curator\u2069، والسبب: \u2068أقرّ 2.\u2069",
                "القتلى من " + foe
                        + ": حدّده \u2068test-curator\u2069 على الأدنى ٤، والأرجح ٥، والأعلى ٧، والسبب: \u2068Listed.\u2069",
                "الفئة: من هجوم إلى اشتباك.",
                "متى: من \u20681994-07-12\u2069 (الدقة: يوم، مستنتَج) إلى \u20681994-07-11\u2069 حتى \u20681994-07-17\u2069",
                "المكان: من \u2068Dashisha\u2069 إلى \u2068الدشيشة\u2069.", "أُضيفت الجهة " + foe + " بصفة طرف (مشتبه به).");
        assertThat(demandArabic("/api/v1/incidents/" + other + "/revisions")).contains("دُمجت في " + incident + ".");
    }

    @Test
    void what_to_look_at_in_a_claim_is_told_in_arabic() {
        String later = slug("later");
        As.role(Roles.CURATOR).body("{\"slug\":\"" + later + "\",\"name\":\"x\",\"kind\":\"rebel-group\",\"activeFrom\":2015}")
                .post("/api/v1/actors").then().statusCode(201);
        UUID claim = Desk.recorded(said(UUID.randomUUID(), slug("nobody"), "asserts", 4).replace(party, later));
        assertThat(demandArabic("/api/v1/claims/" + claim)).contains("الجهة " + later + " مسجّلة نشطة منذ ٢٠١٥، وهذا في ١٩٩٤؛");
        assertThat(As.role(Roles.READER).get("/api/v1/claims/" + claim).<String> path("warnings[0].message")).isEqualTo(later
                + " is recorded as active from 2015 on, and this is of 1994; check the actor, the day, or the actor's years");
    }

    private String said(UUID report, String speaker, String stance, int killed) {
        return Desk.claim(report, speaker, stance, List.of(party + "/perpetrator", foe + "/target"), Desk.killed(foe, killed))
                .replace("2020-08-28", DAY + "2").replace("al-Dashisha", "Dashisha");
    }

    private static void hold(UUID incident, String finding) {
        seen(incident).body(finding).post("/api/v1/incidents/" + incident + "/verification").then().statusCode(200);
    }

    private static void change(UUID incident, String what, String request) {
        seen(incident).body(request).put("/api/v1/incidents/" + incident + what).then().statusCode(200);
    }

    private static RequestSpecification seen(UUID incident) {
        return As.role(Roles.CURATOR).header("If-Match", "\"" + Desk.incidentNow(incident).getInt("revision") + "\"");
    }

    private String claim(UUID report, int dayOfTen, int killed) {
        return Desk.claim(report, slug("speaker"), "asserts", List.of(party + "/perpetrator", foe + "/target"),
                Desk.killed("civilians", killed)).replace("2020-08-28", DAY + dayOfTen).replace("al-Dashisha", "Dashisha");
    }

    /** The words of the page as a curator reads them. */
    private static String demandArabic(String address) {
        return ArabicPages.demand(Roles.CURATOR, address, "template").text();
    }
}
